package org.tabularium.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;

/// All that a register can be filled from: delivered packs, the user's own packs, and facts.
public final class Catalog {
    /// Nothing to fill a register from, as before the catalog has been read.
    public static final Catalog EMPTY = new Catalog(List.of(), Facts.NONE, Optional.empty());
    private final List<Pack> packs;
    private final Facts facts;
    private final Optional<Register> library;

    private Catalog(List<Pack> packs, Facts facts, Optional<Register> library) {
        this.packs = List.copyOf(packs);
        this.facts = facts;
        this.library = library;
    }

    /// The catalog of the delivered packs, which may refer to each other, with the facts that come with them.
    public static Catalog of(List<Register> delivered) {
        Optional<Register> library = delivered.stream().reduce(Shelf::joined);
        List<Pack> packs = library.stream().flatMap(all -> delivered.stream()
                .map(r -> new Pack(r.title(), false, r, all))).toList();
        return new Catalog(packs, FactsReader.read(), library);
    }

    /// This catalog with one of the user's own packs, which may also refer to what is delivered.
    ///
    /// @param name what it is called if it has no title
    public Catalog with(String name, Register own) {
        LocalText title = own.title().isEmpty() ? LocalText.of(own.primary(), name) : own.title();
        Register source = library.map(all -> Shelf.joined(own, all)).orElse(own);
        List<Pack> more = new ArrayList<>(packs);
        more.add(new Pack(title, true, own, source));
        return new Catalog(more, facts, library);
    }

    public List<Pack> packs() {
        return packs;
    }

    /// All delivered entries as one register.
    public Optional<Register> library() {
        return library;
    }

    /// All activities offered, delivered ones first.
    public List<Template> templates() {
        return packs.stream().flatMap(p -> p.templates().stream()).toList();
    }

    /// The activities of a kind of organisation, and with them all of the user's own.
    public List<Template> templates(OrganisationKind kind) {
        Map<String, Template> delivered = new LinkedHashMap<>();
        packs.stream().filter(p -> !p.own()).flatMap(p -> p.templates().stream())
                .forEach(t -> delivered.putIfAbsent(t.activity().id().value(), t));
        Stream<Template> usual = kind.activities().stream()
                .flatMap(u -> Optional.ofNullable(delivered.get(u.id())).stream());
        return Stream.concat(usual,
                packs.stream().filter(Pack::own).flatMap(p -> p.templates().stream())).toList();
    }

    /// The entities of a kind, each content once.
    public <T extends Identified<T>> List<Entry<T>> entries(Class<T> kind) {
        Map<T, Entry<T>> found = new LinkedHashMap<>();
        for (Pack pack : packs) {
            Shelf.of(kind).stream().flatMap(s -> s.get().apply(pack.register()).stream()).map(kind::cast)
                    .forEach(e -> found.putIfAbsent(e, new Entry<>(pack, e)));
        }
        return List.copyOf(found.values());
    }

    /// The time limits that can apply in a register kept under the law of this country.
    public List<Entry<RetentionRule>> retention(String jurisdiction) {
        return entries(RetentionRule.class).stream()
                .filter(e -> e.pack().own() || mark(e.entity().id()).filter(m -> !m.appliesIn(jurisdiction))
                        .isEmpty())
                .toList();
    }

    /// What is known about a delivered entry; none where nothing needs saying.
    public Optional<Mark> mark(Id<?> id) {
        return Optional.ofNullable(facts.marks().get(id.value()));
    }

    public List<OrganisationKind> kinds() {
        return facts.kinds();
    }

    public List<Provider> providers() {
        return facts.providers();
    }

    /// The day as of which providers are described.
    public LocalDate providersAsOf() {
        return facts.providersAsOf();
    }

    /// A provider as a party of a register. What is not known stays open, and its note says what wants checking.
    ///
    /// @param language language of the note
    public Party party(Provider provider, Language language) {
        return new ProviderParty(provider, facts.providersAsOf(), language).party();
    }

    /// A provider as an entry that can be copied into a register.
    public Entry<Party> entry(Provider provider, Language language) {
        Party party = party(provider, language);
        Register alone = Register.blank(List.of(language), "").withParties(List.of(party));
        return new Entry<>(Pack.alone(alone), party);
    }

    public List<Authority> authorities() {
        return facts.authorities();
    }

    public List<RecipientCategory> recipients() {
        return facts.recipients();
    }

    public List<PurposePhrase> purposes() {
        return facts.purposes();
    }
}
