package org.tabularium.compose;

import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Clause;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;

/// What the record says was chosen where the standard contractual clauses leave a choice.
///
/// @param agreement whose clauses they are
record SccChoices(Scribe scribe, SccAgreement agreement) {

    /// The choice for a clause; empty if none is recorded.
    Optional<Line> made(Clause clause, ClauseChoices made) {
        Where where = Where.of(agreement.importer().id()).at("destinations");
        return switch (clause.number()) {
            case "7" -> made.docking().map(yes -> scribe.state("scc.docking." + Keys.of(yes), where));
            case "9(a)" -> made.subProcessors()
                    .map(a -> scribe.say("scc.authorisation." + Keys.of(a), Map.of("period",
                            made.notice().map(p -> Line.of(scribe.wording().period(p), where))
                                    .orElseGet(() -> scribe.gap(where)))));
            case "11(a)" -> made.redress().map(yes -> scribe.state("scc.redress." + Keys.of(yes), where));
            case "13(a)" -> text(made.authority(), where);
            case "14" -> assessment(where);
            case "17" -> country("scc.law", made.law(), where);
            case "18" -> country("scc.courts", made.courts(), where);
            default -> Optional.empty();
        };
    }

    private Optional<Line> text(String text, Where where) {
        return text.isBlank() ? Optional.empty() : Optional.of(scribe.plain(text, where));
    }

    private Optional<Line> country(String key, String code, Where where) {
        return code.isBlank() ? Optional.empty()
                : Optional.of(scribe.say(key, Map.of("country", scribe.country(code, where))));
    }

    private Optional<Line> assessment(Where where) {
        return agreement.rows().stream().flatMap(r -> r.transfer().destination().stream())
                .map(Destination::assessment).flatMap(a -> a.stated().stream()).findFirst()
                .map(a -> scribe.say("scc.assessed",
                        Map.of("date", scribe.date(a.doneOn(), where), "document",
                                scribe.plain(a.document(), where))));
    }
}
