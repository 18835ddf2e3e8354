package org.tabularium.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.SafeguardReader.Kind;
import org.tabularium.intake.statements.OutdatedReader;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;

/// A policy with facts stated by hand: complete but for what a test says of it.
final class Draft {
    static final Law LAW = Law.load().asOf(LocalDate.of(2026, 11, 21));
    static final Catalog CATALOG = catalog();
    static final Auditor AUDITOR = new Auditor(LAW, CATALOG);
    private final Outline outline;
    private final Map<Item, Answered> items = new EnumMap<>(Item.class);
    private final List<ActivityFacts> activities = new ArrayList<>();
    private final List<Said<CitedBasis>> bases = new ArrayList<>();
    private final List<ProviderFacts> providers = new ArrayList<>();
    private final List<Said<Kind>> safeguards = new ArrayList<>();
    private final List<Said<RetentionFact>> retention = new ArrayList<>();
    private Optional<Said<LocalDate>> date;
    private ContactFacts controller;
    private Optional<ContactFacts> dpo;

    private Draft(String text) {
        outline = new Outlines().read(PlainText.prose(text));
        Stretch nowhere = new Stretch(0, 0);
        Arrays.stream(Item.values())
                .forEach(i -> items.put(i, new Answered(Answered.Verdict.YES, List.of())));
        date = Optional.of(Said.sure(LocalDate.of(2026, 5, 1), nowhere));
        controller = contact(Said.sure("Beispielwerk GmbH", nowhere),
                Optional.of(Said.sure("info@beispielwerk.test", nowhere)));
        dpo = Optional.of(controller);
    }

    private static Catalog catalog() {
        try {
            return CatalogFiles.delivered();
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    static Draft of(String text) {
        return new Draft(text);
    }

    private static ContactFacts contact(Said<String> name, Optional<Said<String>> email) {
        Optional<Said<String>> no = Optional.empty();
        return new ContactFacts(Optional.of(name), no, no, no, no, no, email, no, no);
    }

    Draft lacks(Item item) {
        items.put(item, new Answered(Answered.Verdict.NO, List.of()));
        return this;
    }

    Draft tells(Item item, String quote) {
        items.put(item, new Answered(Answered.Verdict.YES, List.of(at(quote))));
        return this;
    }

    Draft undated() {
        date = Optional.empty();
        return this;
    }

    Draft controller(String name) {
        controller = contact(said(name), controller.email());
        return this;
    }

    Draft email(String email) {
        controller = contact(controller.name().orElseThrow(),
                email.isEmpty() ? Optional.empty() : Optional.of(said(email)));
        return this;
    }

    Draft dpo(String name, String email) {
        dpo = Optional.of(contact(said(name), email.isEmpty() ? Optional.empty() : Optional.of(said(email))));
        return this;
    }

    /// An activity that reaches as far as the section of its title.
    Draft activity(String title, String... basisIds) {
        return activity(title, List.of(), basisIds);
    }

    Draft activity(String title, List<Said<RetentionFact>> kept, String... basisIds) {
        Stretch at = at(title);
        Stretch extent = new Sections(outline).at(at).map(Section::extent).orElse(at);
        activities.add(new ActivityFacts(said(title), extent, List.of(), List.of(), List.of(), List.of(),
                Arrays.stream(basisIds).map(b -> Said.sure(new CitedBasis(b, b), at)).toList(), List.of(),
                kept));
        return this;
    }

    Draft rests(String basis) {
        bases.add(Said.sure(new CitedBasis(basis, basis), new Stretch(0, 0)));
        return this;
    }

    Draft kept(String quote, Period period) {
        retention.add(period(quote, period));
        return this;
    }

    Said<RetentionFact> period(String quote, Period period) {
        return Said.sure(new RetentionFact(quote, Optional.of(period), "", false, List.of()), at(quote));
    }

    Said<RetentionFact> criterion(String quote) {
        return Said.sure(new RetentionFact(quote, Optional.empty(), quote, false, List.of()), at(quote));
    }

    Draft keptForever(String quote) {
        retention.add(Said.sure(new RetentionFact(quote, Optional.empty(), "", true, List.of()), at(quote)));
        return this;
    }

    Draft safeguard(Kind kind) {
        safeguards.add(Said.sure(kind, new Stretch(0, 0)));
        return this;
    }

    /// A provider that reaches as far as the section of its name.
    ///
    /// @param country where it sits; empty if it is not said
    /// @param id in the catalog; may be empty
    /// @param quotes places at which a safeguard of the kind is named
    Draft provider(String name, String country, String id, Kind kind, String... quotes) {
        Stretch at = at(name);
        Stretch extent = new Sections(outline).at(at).map(Section::extent).orElse(at);
        Optional<Said<String>> seat =
                country.isEmpty() ? Optional.empty() : Optional.of(Said.sure(country, at));
        providers.add(new ProviderFacts(said(name), List.of(), Optional.empty(), Optional.empty(), seat,
                Optional.empty(), ProviderFacts.Capacity.UNKNOWN, Optional.empty(),
                Arrays.stream(quotes).map(q -> Said.sure(kind, at(q))).toList(), id, extent));
        return this;
    }

    Draft provider(String name, String country) {
        return provider(name, country, "", Kind.SCC);
    }

    private Said<String> said(String value) {
        return Said.sure(value, at(value));
    }

    Stretch at(String quote) {
        int start = outline.prose().text().indexOf(quote);
        return start < 0 ? new Stretch(0, 0) : new Stretch(start, start + quote.length());
    }

    Outline outline() {
        return outline;
    }

    PolicyFacts facts() {
        return new PolicyFacts(outline.prose(), date, Optional.empty(), controller, List.of(), List.of(), dpo,
                Optional.empty(), List.of(), activities, bases, providers, safeguards, retention, items,
                new OutdatedReader(LAW).in(outline));
    }

    List<Objection> objections() {
        return AUDITOR.of(facts(), outline);
    }

    List<String> rules() {
        return objections().stream().map(Objection::rule).distinct().toList();
    }
}
