package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.law.Decision;
import org.tabularium.law.Footing;
import org.tabularium.law.Holder;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Adequacy;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.model.Safeguard.Dpf;
import org.tabularium.model.Safeguard.Listing;
import org.tabularium.model.Use;

/// Rules about participation in the EU-U.S. Data Privacy Framework (Art. 45 GDPR, Implementing Decision (EU)
/// 2023/1795): the decision covers organisations on the list, and what they have certified for.
final class FrameworkRules {
    /// The decision that participation gives effect to.
    static final String DECISION = "adequacy-us-dpf";

    private static final Signs EMPLOYMENT = Signs.of("employment");

    private FrameworkRules() {}

    static List<Rule> all() {
        return List.of(
                Held.each(Rule.error(Family.TRANSFERS, "dpf-not-in-force"), Dpf.class,
                        FrameworkRules::notInForce),
                Held.each(Rule.error(Family.TRANSFERS, "dpf-outside-us"), Dpf.class,
                        FrameworkRules::elsewhere),
                Held.each(Rule.warning(Family.TRANSFERS, "dpf-as-adequacy"), Adequacy.class,
                        FrameworkRules::withoutParticipant),
                Held.each(Rule.warning(Family.TRANSFERS, "dpf-not-named"), Dpf.class,
                        (held, around) -> held.safeguard().listedAs().isBlank()
                                ? Optional.of(Rows.flaw(held.row(), held.path("listedAs")))
                                : Optional.empty()),
                Held.each(Rule.warning(Family.TRANSFERS, "dpf-not-checked"), Dpf.class,
                        (held, around) -> held.safeguard().checkedOn().isEmpty()
                                ? Optional.of(Rows.flaw(held.row(), held.path("checkedOn")))
                                : Optional.empty()),
                Held.each(Rule.warning(Family.TRANSFERS, "dpf-check-outdated"), Dpf.class,
                        FrameworkRules::outdated),
                Held.each(Rule.error(Family.TRANSFERS, "dpf-not-active"), Dpf.class,
                        FrameworkRules::notActive),
                Held.each(Rule.error(Family.TRANSFERS, "dpf-without-employment"), Dpf.class,
                        FrameworkRules::withoutEmployment),
                Held.each(Rule.warning(Family.TRANSFERS, "dpf-coverage-open"), Dpf.class,
                        FrameworkRules::openCoverage),
                Rule.advice(Family.TRANSFERS, "dpf-without-fallback")
                        .transfer(FrameworkRules::withoutFallback));
    }

    private static Optional<Decision> decision(Context around) {
        return around.law().decision(DECISION);
    }

    private static Optional<Flaw> notInForce(Held<Dpf> held, Context around) {
        return decision(around).filter(d -> !around.law().isInForce(d))
                .map(d -> mended(Rows.flaw(held.row(), held.path(), new Said.Decided(d.id())), held));
    }

    private static Optional<Flaw> elsewhere(Held<Dpf> held, Context around) {
        return decision(around).filter(d -> !d.country().equals(held.row().transfer().country()))
                .map(d -> mended(Rows.flaw(held.row(), held.path()), held));
    }

    /// The decision alone covers nobody; what counts is the entry in the list.
    private static Optional<Flaw> withoutParticipant(Held<Adequacy> held, Context around) {
        return held.safeguard().decision().equals(DECISION)
                ? Optional.of(Rows.flaw(held.row(), held.path("decision"))
                        .mendedBy(held.replacedBy(new Dpf("",
                                Optional.empty(), Optional.empty(), Optional.empty(), "", Extras.NONE))))
                : Optional.empty();
    }

    /// Participants certify anew each year, so an older look at the list proves nothing.
    private static Optional<Flaw> outdated(Held<Dpf> held, Context around) {
        return around.law().figure("dpf-recertification").flatMap(f -> f.period()).flatMap(
                term -> held.safeguard().checkedOn().filter(on -> on.plus(term).isBefore(around.today())))
                .map(on -> Rows.flaw(held.row(), held.path("checkedOn"), new Said.Day(on)));
    }

    private static Optional<Flaw> notActive(Held<Dpf> held, Context around) {
        return held.safeguard().listing().filter(l -> l != Listing.ACTIVE)
                .map(l -> mended(Rows.flaw(held.row(), held.path("listing"),
                        new Said.Word(l == Listing.INACTIVE ? "listing.inactive" : "listing.not_listed")),
                        held));
    }

    /// Where a fallback of Art. 46 GDPR is recorded, it takes over.
    private static Flaw mended(Flaw flaw, Held<Dpf> held) {
        boolean caught = held.row().safeguards().stream().anyMatch(s -> Footing.of(s) == Footing.SAFEGUARDS);
        return caught ? flaw.mendedBy(held.dropped()) : flaw;
    }

    private static Optional<Flaw> withoutEmployment(Held<Dpf> held, Context around) {
        return held.safeguard().coverage().filter(Coverage.NON_HR::equals)
                .flatMap(c -> employees(held.row(), around))
                .map(name -> mended(Rows.flaw(held.row(), held.path("coverage"), new Said.Text(name)), held));
    }

    private static Optional<Flaw> openCoverage(Held<Dpf> held, Context around) {
        return held.safeguard().coverage().isPresent() ? Optional.empty()
                : employees(held.row(), around)
                        .map(name -> Rows.flaw(held.row(), held.path("coverage"), new Said.Text(name)));
    }

    /// The first category of employees whose data the recipient gets, as far as the names of the categories tell.
    private static Optional<LocalText> employees(TransferRow row, Context around) {
        if (!(row.holder() instanceof Holder.OfActivity(var activity))) {
            return Optional.empty();
        }
        Id<Disclosure> to = row.transfer().disclosure().id();
        return activity.uses().stream().filter(u -> u.recipients().isEmpty() || u.recipients().contains(to))
                .map(Use::subjects).flatMap(List::stream).distinct()
                .flatMap(id -> around.find(Scope.SUBJECT, id).stream()).map(s -> s.name())
                .filter(EMPLOYMENT::in).findFirst();
    }

    /// Nobody knows how long the decision lasts; two before it fell.
    private static List<Flaw> withoutFallback(TransferRow row, Context around) {
        boolean alone = row.safeguards().size() == 1
                && row.safeguards().stream().findFirst().filter(s -> s instanceof Dpf
                        || (s instanceof Adequacy a && a.decision().equals(DECISION))).isPresent();
        if (!alone || !Rows.runs(row)) {
            return List.of();
        }
        Flaw flaw = Rows.flaw(row, "safeguards");
        return List.of(Rows.clauses(row, around.law())
                .map(clauses -> flaw.mendedBy(Rows.changed(row, d -> withFallback(d.safeguards(), clauses)
                        .map(d::withSafeguards).orElse(d))))
                .orElse(flaw));
    }

    private static Optional<List<Safeguard>> withFallback(List<Safeguard> there, Safeguard clauses) {
        return there.stream().anyMatch(s -> Footing.of(s) == Footing.SAFEGUARDS) ? Optional.empty()
                : Optional.of(Identified.with(there, clauses));
    }
}
