package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Bcr;
import org.tabularium.model.Safeguard.Certification;

/// Rules about the safeguards of Art. 46 GDPR besides the Commission's clauses.
final class InstrumentRules {
    private InstrumentRules() {}

    static List<Rule> all() {
        return List.of(
                Held.each(Rule.error(Family.TRANSFERS, "bcr-without-approval"), Bcr.class,
                        InstrumentRules::unapproved),
                Rule.error(Family.TRANSFERS, "instrument-without-approval")
                        .transfer(InstrumentRules::without),
                Held.each(Rule.error(Family.TRANSFERS, "certification-expired"), Certification.class,
                        InstrumentRules::expired));
    }

    private static Optional<Flaw> unapproved(Held<Bcr> held, Context around) {
        Bcr rules = held.safeguard();
        return !rules.approvedBy().isBlank() && rules.approvedOn().isPresent() ? Optional.empty()
                : Optional.of(Rows.flaw(held.row(),
                        held.path(rules.approvedBy().isBlank() ? "approvedBy" : "approvedOn")));
    }

    private static List<Flaw> without(TransferRow row, Context around) {
        List<Safeguard> all = Rows.runs(row) ? row.safeguards() : List.of();
        return java.util.stream.IntStream.range(0, all.size()).boxed()
                .flatMap(i -> blank(all.get(i)).map(field -> Rows.flaw(row, "safeguards/" + i + "/" + field))
                        .stream())
                .toList();
    }

    /// The field in which the approval, authorisation or instrument ought to stand.
    private static Optional<String> blank(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Code s when s.approvedBy().isBlank() -> Optional.of("approvedBy");
            case Certification s when s.body().isBlank() -> Optional.of("body");
            case Safeguard.AdHoc s when s.authorisedBy().isBlank() -> Optional.of("authorisedBy");
            case Safeguard.Public s when s.instrument().isEmpty() -> Optional.of("instrument");
            default -> Optional.empty();
        };
    }

    private static Optional<Flaw> expired(Held<Certification> held, Context around) {
        return held.safeguard().validUntil().filter(on -> on.isBefore(around.today()))
                .map(on -> Rows.flaw(held.row(), held.path("validUntil"),
                        new Said.Plain(held.safeguard().name()),
                        new Said.Day(on)));
    }
}
