package org.tabularium.check.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.law.Decision;
import org.tabularium.law.Standing;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Safeguard.Adequacy;

/// Rules about adequacy decisions (Art. 45 GDPR).
final class AdequacyRules {
    /// How long before its end a decision is spoken of: contracts with many recipients take a year to change.
    private static final Period AHEAD = Period.ofYears(1);

    private AdequacyRules() {}

    static List<Rule> all() {
        return List.of(
                Held.each(Rule.error(Family.TRANSFERS, "adequacy-not-named"), Adequacy.class,
                        AdequacyRules::unnamed),
                Held.each(Rule.error(Family.TRANSFERS, "adequacy-not-in-force"), Adequacy.class,
                        AdequacyRules::notInForce),
                Held.each(Rule.error(Family.TRANSFERS, "adequacy-of-another-country"), Adequacy.class,
                        AdequacyRules::ofAnother),
                Held.relied(Rule.advice(Family.TRANSFERS, "adequacy-limited"), Adequacy.class,
                        AdequacyRules::limited),
                Held.each(Rule.warning(Family.TRANSFERS, "adequacy-expiring"), Adequacy.class,
                        AdequacyRules::expiring));
    }

    /// The decision relied on, if the law data know it.
    private static Optional<Decision> decision(Held<Adequacy> held, Context around) {
        return around.law().decision(held.safeguard().decision())
                .filter(d -> d.kind() == Decision.Kind.ADEQUACY);
    }

    private static Optional<Flaw> unnamed(Held<Adequacy> held, Context around) {
        if (decision(held, around).isPresent()) {
            return Optional.empty();
        }
        Flaw flaw = Rows.flaw(held.row(), held.path("decision"));
        return Optional.of(inForce(held).map(d -> flaw.mendedBy(held.replacedBy(of(d)))).orElse(flaw));
    }

    private static Optional<Flaw> notInForce(Held<Adequacy> held, Context around) {
        return decision(held, around).filter(d -> !around.law().isInForce(d))
                .map(d -> Rows.flaw(held.row(), held.path("decision"), new Said.Decided(d.id()),
                        new Said.Text(d.name())));
    }

    private static Optional<Flaw> ofAnother(Held<Adequacy> held, Context around) {
        return decision(held, around)
                .filter(d -> !d.country().isEmpty() && !d.country().equals(held.row().transfer().country()))
                .map(d -> {
                    Flaw flaw = Rows.flaw(held.row(), held.path("decision"), new Said.Decided(d.id()),
                            new Said.Land(d.country()));
                    return inForce(held).map(right -> flaw.mendedBy(held.replacedBy(of(right)))).orElse(flaw);
                });
    }

    /// Some decisions cover some recipients only; that this is one of them is to be noted.
    private static Optional<Flaw> limited(Held<Adequacy> held, Context around) {
        boolean noted = held.row().transfer().destination().map(Destination::assessment)
                .filter(a -> !(a instanceof Answer.NotStated<?>)).isPresent();
        return decision(held, around)
                .filter(d -> !d.whole() && !noted && around.law().isInForce(d)
                        && !d.id().equals(FrameworkRules.DECISION))
                .map(d -> Rows.flaw(held.row(), "assessment",
                        new Said.Text(d.limits().isEmpty() ? d.name() : d.limits())));
    }

    private static Optional<Flaw> expiring(Held<Adequacy> held, Context around) {
        LocalDate today = around.today();
        return decision(held, around).flatMap(d -> d.expiry(today))
                .filter(to -> !to.isBefore(today) && to.isBefore(today.plus(AHEAD)))
                .map(to -> Rows.flaw(held.row(), held.path("decision"),
                        new Said.Decided(held.safeguard().decision()), new Said.Day(to)));
    }

    /// The decision in force for the country of the transfer, if it covers every recipient there.
    private static Optional<Decision> inForce(Held<Adequacy> held) {
        return held.row().standing() instanceof Standing.Adequate(Decision decision) && decision.whole()
                ? Optional.of(decision)
                : Optional.empty();
    }

    private static Adequacy of(Decision decision) {
        return new Adequacy(decision.id(), Extras.NONE);
    }
}
