package org.tabularium.ui.form;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.catalog.Authority;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Entry;
import org.tabularium.catalog.Insertion;
import org.tabularium.catalog.Provider;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Status;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;

/// What the catalog offers beside the register's own entries. What is chosen is copied into the register.
final class Lending {
    private static final Map<String, Class<?>> KINDS = Map.of("subject", SubjectCategory.class, "data",
            DataCategory.class, "measure", Measure.class, "department", Department.class, "system",
            ItSystem.class, "joint", JointControl.class);
    private static final String PURPOSE = "purpose.text";
    private static final String RECIPIENTS = "category.name";
    private final Host host;

    Lending(Host host) {
        this.host = host;
    }

    /// An entry of the catalog.
    ///
    /// @param title what it is called
    /// @param detail what it is, and how well it is founded
    /// @param search further words by which it is found
    /// @param made makes the value it becomes, with what has to be added to the register
    record Loan<T>(String title, String detail, String search, Supplier<Created<T>> made) {
        boolean matches(String query) {
            return (title + " " + detail + " " + search).toLowerCase(Locale.ROOT)
                    .contains(query.strip().toLowerCase(Locale.ROOT));
        }
    }

    /// Entries of a vocabulary whose names the register does not have yet.
    <T extends Identified<T>> List<Loan<Id<T>>> vocabulary(Vocabulary<T> vocabulary) {
        Register register = host.register().get();
        Set<String> taken = vocabulary.list().of(register).stream()
                .flatMap(e -> Stream.concat(vocabulary.name().apply(e).texts().values().stream(),
                        e instanceof Party p ? Stream.of(p.product()) : Stream.of()))
                .map(n -> n.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        List<Loan<Id<T>>> loans = switch (vocabulary.key()) {
            case "party" -> cast(providers());
            case "retention" -> cast(catalog().retention(register.jurisdiction()).stream()
                    .map(this::retention).toList());
            default -> entries(vocabulary);
        };
        Predicate<Loan<Id<T>>> known = l -> taken.contains(l.title().strip().toLowerCase(Locale.ROOT));
        return loans.stream().filter(known.negate()).toList();
    }

    @SuppressWarnings("unchecked") // each vocabulary has its own kind
    private static <T> List<Loan<Id<T>>> cast(List<? extends Loan<?>> loans) {
        return (List<Loan<Id<T>>>) loans;
    }

    @SuppressWarnings("unchecked") // each vocabulary has its own kind
    private <T extends Identified<T>> List<Loan<Id<T>>> entries(Vocabulary<T> vocabulary) {
        Class<?> kind = KINDS.get(vocabulary.key());
        return kind == null ? List.of()
                : catalog().entries((Class<T>) kind).stream()
                        .map(e -> loan(() -> e, said(vocabulary.name().apply(e.entity())), own(e), ""))
                        .toList();
    }

    private Loan<Id<RetentionRule>> retention(Entry<RetentionRule> entry) {
        RetentionRule rule = entry.entity();
        String detail = joined(said(rule.statute()),
                catalog().mark(rule.id()).map(m -> unverified(m.status())).orElse(""), own(entry));
        return loan(() -> entry, said(rule.name()), detail, "");
    }

    private List<Loan<Id<Party>>> providers() {
        String day = DateTimeFormatter.ofPattern(host.words().get("day.pattern"), host.locale())
                .format(catalog().providersAsOf());
        return catalog().providers().stream().filter(p -> p.capacity().isPresent())
                .map(p -> provider(p, day)).toList();
    }

    private Loan<Id<Party>> provider(Provider provider, String day) {
        String founded = host.words().get(
                provider.status() == Status.VERIFIED ? "catalog.asof" : "catalog.asof.unchecked", day);
        return loan(() -> catalog().entry(provider, host.register().get().primary()), provider.name(),
                joined(founded, provider.entity()),
                String.join(" ", provider.aliases()) + " " + said(provider.category()));
    }

    private <T extends Identified<T>> Loan<Id<T>> loan(Supplier<Entry<T>> source, String title, String detail,
            String search) {
        return new Loan<>(title, detail, search, () -> {
            Entry<T> entry = source.get();
            return new Created<>(Insertion.entity(host.register().get(), entry).id(),
                    r -> Insertion.entity(r, entry).register());
        });
    }

    /// Authorities as organisations, those of the register's country first.
    List<Loan<Organisation>> authorities() {
        String home = host.register().get().jurisdiction();
        List<Authority> sorted = new ArrayList<>(catalog().authorities());
        sorted.sort(Comparator.comparing(a -> !a.country().equals(home)));
        return sorted.stream().map(this::authority).toList();
    }

    private Loan<Organisation> authority(Authority authority) {
        Organisation organisation = authority.organisation(host.register().get().primary());
        String country = host.law().country(authority.country()).map(c -> c.name().in(host.language()))
                .orElse("");
        return new Loan<>(said(authority.name()), joined(country, unverified(authority.status())),
                said(authority.competence()), () -> new Created<>(organisation, r -> r));
    }

    static boolean hasPhrases(String label) {
        return label.equals(PURPOSE) || label.equals(RECIPIENTS);
    }

    /// Phrases for a text of this label: purposes and categories of recipients.
    List<Loan<LocalText>> phrases(String label) {
        return switch (label) {
            case PURPOSE -> catalog().purposes().stream()
                    .map(p -> phrase(p.text(), p.bases().stream().flatMap(id -> host.law().basis(id).stream())
                            .map(b -> b.citation().in(host.language())).collect(Collectors.joining(", "))))
                    .toList();
            case RECIPIENTS -> catalog().recipients().stream().map(r -> phrase(r.name(), "")).toList();
            default -> List.of();
        };
    }

    private Loan<LocalText> phrase(LocalText text, String detail) {
        LocalText kept = Insertion.text(host.register().get(), text);
        return new Loan<>(said(text), detail, String.join(" ", text.texts().values()),
                () -> new Created<>(kept, r -> r));
    }

    private Catalog catalog() {
        return host.catalog().get();
    }

    private String said(LocalText text) {
        return text.best(host.language(), host.register().get().primary()).map(Map.Entry::getValue)
                .orElse("");
    }

    private String own(Entry<?> entry) {
        return entry.pack().own() ? host.words().get("template.own", said(entry.pack().title())) : "";
    }

    private String unverified(Status status) {
        return status == Status.VERIFIED ? "" : host.words().get("catalog.unchecked");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
    }
}
