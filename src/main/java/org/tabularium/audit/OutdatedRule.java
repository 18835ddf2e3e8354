package org.tabularium.audit;

import java.util.List;
import org.tabularium.intake.facts.OutdatedFact;
import org.tabularium.law.Outdated;
import org.tabularium.law.Status;

/// Superseded law, names and addresses, as of the day of the law: invalid decisions such as the Privacy Shield (CJEU
/// C-311/18), acts of another name, clauses that have ended, old addresses of authorities. What is only a name of
/// yesterday and was not read in its source is a hint.
final class OutdatedRule implements Rule {
    private static final String OUTDATED = "outdated";

    @Override
    public List<String> ids() {
        return List.of(OUTDATED);
    }

    @Override
    public void look(Look look, Notes notes) {
        for (OutdatedFact fact : look.facts().outdated()) {
            if (look.law().isInForce(fact.fact())) {
                notes.add(OUTDATED, weight(fact.fact()), fact.at(), fact.fact().what(),
                        fact.fact().instead());
            }
        }
    }

    private static Weight weight(Outdated fact) {
        return switch (fact.weight()) {
            case WRONG -> Weight.WRONG;
            case OLD -> fact.status() == Status.VERIFIED ? Weight.GAP : Weight.HINT;
            case HINT -> Weight.HINT;
        };
    }
}
