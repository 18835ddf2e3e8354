package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.law.Basis;
import org.tabularium.law.Holder;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Compelling;
import org.tabularium.model.Safeguard.Derogation;

/// Rules about derogations for specific situations (Art. 49 GDPR), which are for the exception.
final class DerogationRules {
    /// Those that stand open for occasional transfers only (recital 111 GDPR).
    private static final Set<String> OCCASIONAL = Set.of("gdpr-49-1-b", "gdpr-49-1-c", "gdpr-49-1-e");
    /// Those that public authorities may not use in the exercise of their public powers (Art. 49(3) GDPR).
    private static final Set<String> NOT_FOR_AUTHORITIES =
            Set.of("gdpr-49-1-a", "gdpr-49-1-b", "gdpr-49-1-c");
    private static final Signs EXCEPTION = Signs.of("occasional");

    private DerogationRules() {}

    static List<Rule> all() {
        return List.of(
                Held.each(Rule.error(Family.TRANSFERS, "derogation-not-named"), Derogation.class,
                        DerogationRules::unnamed),
                Held.each(Rule.warning(Family.TRANSFERS, "derogation-without-reason"), Derogation.class,
                        (held, around) -> held.safeguard().reason().isEmpty()
                                ? Optional.of(Rows.flaw(held.row(), held.path("reason")))
                                : Optional.empty()),
                Held.relied(Rule.warning(Family.TRANSFERS, "derogation-for-the-regular"), Derogation.class,
                        DerogationRules::regular),
                Rule.warning(Family.TRANSFERS, "derogation-by-authority")
                        .transfer(DerogationRules::byAuthority),
                Held.each(Rule.error(Family.TRANSFERS, "compelling-not-documented"), Compelling.class,
                        DerogationRules::undocumented),
                Held.each(Rule.error(Family.TRANSFERS, "compelling-not-told"), Compelling.class,
                        DerogationRules::untold));
    }

    private static Optional<Flaw> unnamed(Held<Derogation> held, Context around) {
        boolean known = around.law().basis(held.safeguard().basis())
                .filter(b -> b.kind() == Basis.Kind.ARTICLE_49).isPresent();
        return known ? Optional.empty() : Optional.of(Rows.flaw(held.row(), held.path("basis")));
    }

    /// An activity that runs without an end suggests that transfers recur; where the reason calls them occasional,
    /// nothing is said.
    private static Optional<Flaw> regular(Held<Derogation> held, Context around) {
        Derogation derogation = held.safeguard();
        boolean ongoing = switch (held.row().holder()) {
            case Holder.OfActivity(var a) -> a.status() == Activity.Status.ACTIVE && a.endedOn().isEmpty();
            case Holder.OfMandate(var m) -> m.status() == Activity.Status.ACTIVE && m.endedOn().isEmpty();
        };
        return ongoing && OCCASIONAL.contains(derogation.basis()) && !EXCEPTION.in(derogation.reason())
                ? Optional.of(Rows.flaw(held.row(), held.path("reason"), new Said.Norm(derogation.basis())))
                : Optional.empty();
    }

    /// A task in the public interest or official authority is as much as the register shows of public powers.
    private static List<Flaw> byAuthority(TransferRow row, Context around) {
        boolean authority = row.holder() instanceof Holder.OfActivity(var activity) && Rows.runs(row)
                && activity.purposes().stream().flatMap(p -> p.grounds().stream())
                        .anyMatch(g -> g.basis().equals("gdpr-6-1-e"));
        return authority
                && row.safeguards().stream().findFirst().filter(DerogationRules::isBarred).isPresent()
                        ? List.of(Rows.flaw(row, "safeguards/0"))
                        : List.of();
    }

    private static boolean isBarred(Safeguard safeguard) {
        return safeguard instanceof Compelling
                || (safeguard instanceof Derogation d && NOT_FOR_AUTHORITIES.contains(d.basis()));
    }

    private static Optional<Flaw> undocumented(Held<Compelling> held, Context around) {
        Compelling compelling = held.safeguard();
        return Optional.of(compelling.interest().isEmpty() ? "interest"
                : compelling.assessment().isEmpty() ? "assessment"
                        : compelling.safeguards().isEmpty() ? "safeguards" : "")
                .filter(field -> !field.isEmpty()).map(field -> Rows.flaw(held.row(), held.path(field)));
    }

    private static Optional<Flaw> untold(Held<Compelling> held, Context around) {
        Compelling compelling = held.safeguard();
        return Optional.of(compelling.authorityInformedOn().isEmpty() ? "authorityInformedOn"
                : compelling.subjectsInformedOn().isEmpty() ? "subjectsInformedOn" : "")
                .filter(field -> !field.isEmpty()).map(field -> Rows.flaw(held.row(), held.path(field)));
    }
}
