package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.law.Decision;
import org.tabularium.model.Party;
import org.tabularium.model.Safeguard.Scc;

/// Rules about standard contractual clauses (Art. 46(2)(c) GDPR, Implementing Decision (EU) 2021/914).
final class ClauseRules {
    private ClauseRules() {}

    static List<Rule> all() {
        return List.of(
                Held.each(Rule.error(Family.TRANSFERS, "clauses-repealed"), Scc.class, ClauseRules::repealed),
                Held.each(Rule.error(Family.TRANSFERS, "clauses-for-contracts"), Scc.class,
                        ClauseRules::forContracts),
                Held.each(Rule.warning(Family.TRANSFERS, "clauses-not-named"), Scc.class,
                        ClauseRules::unnamed),
                Held.each(Rule.warning(Family.TRANSFERS, "clauses-without-module"), Scc.class,
                        ClauseRules::withoutModule),
                Held.each(Rule.warning(Family.TRANSFERS, "clauses-of-another-module"), Scc.class,
                        ClauseRules::ofAnotherModule),
                Held.each(Rule.advice(Family.TRANSFERS, "importer-subject-to-gdpr"), Scc.class,
                        ClauseRules::subject),
                Held.relied(Rule.error(Family.TRANSFERS, "clauses-not-signed"), Scc.class,
                        ClauseRules::unsigned),
                Held.each(Rule.advice(Family.TRANSFERS, "fallback-not-signed"), Scc.class,
                        (held, around) -> held.isRelied() ? Optional.empty() : unsigned(held, around)));
    }

    private static Optional<Decision> decision(Held<Scc> held, Context around) {
        return around.law().decision(held.safeguard().decision());
    }

    /// The clauses of Chapter V that are in force.
    private static Optional<Decision> current(Held<Scc> held, Context around) {
        return decision(held, around).filter(d -> d.kind() == Decision.Kind.CLAUSES)
                .filter(d -> around.law().isInForce(d));
    }

    private static Optional<Flaw> repealed(Held<Scc> held, Context around) {
        return decision(held, around).filter(d -> d.kind() == Decision.Kind.CLAUSES)
                .filter(d -> !around.law().isInForce(d))
                .map(d -> renewed(Rows.flaw(held.row(), held.path("decision"), new Said.Decided(d.id())),
                        held,
                        around));
    }

    private static Optional<Flaw> forContracts(Held<Scc> held, Context around) {
        return decision(held, around).filter(d -> d.kind() == Decision.Kind.CONTRACT_CLAUSES)
                .map(d -> renewed(Rows.flaw(held.row(), held.path("decision"), new Said.Decided(d.id())),
                        held,
                        around));
    }

    private static Flaw renewed(Flaw flaw, Held<Scc> held, Context around) {
        return Rows.clauses(held.row(), around.law()).map(held::replacedBy).map(flaw::mendedBy).orElse(flaw);
    }

    /// Since the older clauses may no longer be agreed, those signed under the decision in force are its own.
    private static Optional<Flaw> unnamed(Held<Scc> held, Context around) {
        if (decision(held, around).isPresent()) {
            return Optional.empty();
        }
        Flaw flaw = Rows.flaw(held.row(), held.path("decision"));
        return Optional.of(onlyOne(held, around)
                .map(d -> flaw.mendedBy(held.replacedBy(held.safeguard().withDecision(d.id()))))
                .orElse(flaw));
    }

    private static Optional<Decision> onlyOne(Held<Scc> held, Context around) {
        List<Decision> then =
                held.safeguard().signedOn().map(on -> around.law().asOf(on).decisions()).orElse(List.of())
                        .stream().filter(d -> d.kind() == Decision.Kind.CLAUSES).toList();
        return then.size() == 1 ? then.stream().findFirst() : Optional.empty();
    }

    private static Optional<Flaw> withoutModule(Held<Scc> held, Context around) {
        int module = Rows.module(held.row(), around.law());
        return current(held, around).filter(d -> held.safeguard().modules().isEmpty())
                .map(d -> Rows.flaw(held.row(), held.path("modules"), new Said.Count(module)).mendedBy(
                        held.replacedBy(held.safeguard().withModules(List.of(module)))));
    }

    /// What was signed stays what it is; only clauses still to be signed can be given another module.
    private static Optional<Flaw> ofAnotherModule(Held<Scc> held, Context around) {
        int module = Rows.module(held.row(), around.law());
        List<Integer> agreed = held.safeguard().modules();
        if (current(held, around).isEmpty() || agreed.isEmpty() || agreed.contains(module)
                || Rows.isSeatedInside(held.row(), around.law())) {
            return Optional.empty();
        }
        Flaw flaw = Rows.flaw(held.row(), held.path("modules"), new Said.Count(module),
                new Said.All(agreed.stream().<Said>map(Said.Count::new).toList()));
        return Optional.of(held.safeguard().signedOn().isPresent() ? flaw
                : flaw.mendedBy(held.replacedBy(held.safeguard().withModules(List.of(module)))));
    }

    /// The clauses are for importers that are not subject to the Regulation themselves (Art. 1(1) and recital 7 of
    /// Implementing Decision (EU) 2021/914); told as far as the register shows it.
    private static Optional<Flaw> subject(Held<Scc> held, Context around) {
        boolean seated = Rows.isSeatedInside(held.row(), around.law())
                && !held.safeguard().modules().isEmpty() && !held.safeguard().modules().contains(3);
        boolean represented = !Rows.isSeatedInside(held.row(), around.law())
                && held.row().transfer().party().map(Party::representative).flatMap(r -> r.stated())
                        .isPresent();
        return current(held, around).filter(d -> seated || represented)
                .map(d -> Rows.flaw(held.row(), held.path(),
                        new Said.Word(seated ? "subject.seat" : "subject.representative")));
    }

    private static Optional<Flaw> unsigned(Held<Scc> held, Context around) {
        return current(held, around).filter(d -> held.safeguard().signedOn().isEmpty())
                .map(d -> Rows.flaw(held.row(), held.path("signedOn")));
    }
}
