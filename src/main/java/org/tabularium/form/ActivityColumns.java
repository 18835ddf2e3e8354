package org.tabularium.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Recipient;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// The columns of the tables of an activity. What else can be said about a row stands below it.
final class ActivityColumns {
    static final List<Column<Use>> USES = List.of(
            new Column<>("subjects", 21),
            new Column<>("data", 34),
            new Column<>("sources", 19, Optional.of(Field.of("sources",
                    new Kind.Marks<>(List.of(Source.Kind.values()), ActivityColumns::key),
                    ActivityColumns::kinds, ActivityColumns::withKinds)),
                    Optional.of((use, text) -> use.withSources(Identified.with(use.sources(),
                            Source.blank(Source.Kind.THIRD_PARTY).withDescription(text))))),
            new Column<>("retention", 26));

    static final List<Column<Disclosure>> DISCLOSURES = List.of(
            new Column<Disclosure>("recipient", 38).otherwise(ActivityColumns::category),
            new Column<>("capacity", 26),
            new Column<>("reason", 36));

    private ActivityColumns() {}

    private static String key(Source.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Source.Kind> kinds(Use use) {
        return use.sources().stream().map(Source::kind).distinct().toList();
    }

    /// Sources that stay keep their descriptions.
    private static Use withKinds(Use use, List<Source.Kind> kinds) {
        List<Source> sources =
                new ArrayList<>(use.sources().stream().filter(s -> kinds.contains(s.kind())).toList());
        kinds.stream().filter(k -> !kinds(use).contains(k)).map(Source::blank).forEach(sources::add);
        return use.withSources(sources);
    }

    private static Disclosure category(Disclosure disclosure, LocalText name) {
        return disclosure.withRecipient(new Recipient.Category(name, ""));
    }
}
