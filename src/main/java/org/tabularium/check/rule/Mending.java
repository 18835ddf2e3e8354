package org.tabularium.check.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tabularium.model.Activity;
import org.tabularium.model.Controller;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Impact;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.Screening;
import org.tabularium.model.Undertaking;
import org.tabularium.model.Use;

/// One thing of a register changed, all else left as it is by then; nothing changes if the thing is gone.
final class Mending {
    private Mending() {}

    static UnaryOperator<Register> controller(UnaryOperator<Controller> change) {
        return r -> r.withController(change.apply(r.controller()));
    }

    static UnaryOperator<Register> activity(Activity activity, UnaryOperator<Activity> change) {
        return r -> r.withActivities(changed(r.activities(), activity.id(), change));
    }

    static UnaryOperator<Register> mandate(Mandate mandate, UnaryOperator<Mandate> change) {
        return r -> r.withMandates(changed(r.mandates(), mandate.id(), change));
    }

    static UnaryOperator<Register> party(Party party, UnaryOperator<Party> change) {
        return r -> r.withParties(changed(r.parties(), party.id(), change));
    }

    static UnaryOperator<Register> undertaking(Undertaking undertaking, UnaryOperator<Controller> change) {
        return r -> r.withUndertakings(changed(r.undertakings(), undertaking.id(),
                u -> u.withController(change.apply(u.controller()))));
    }

    static UnaryOperator<Register> purpose(Activity activity, Purpose purpose,
            UnaryOperator<Purpose> change) {
        return activity(activity, a -> a.withPurposes(changed(a.purposes(), purpose.id(), change)));
    }

    static UnaryOperator<Register> use(Activity activity, Use use, UnaryOperator<Use> change) {
        return activity(activity, a -> a.withUses(changed(a.uses(), use.id(), change)));
    }

    static UnaryOperator<Register> screening(Activity activity, UnaryOperator<Screening> change) {
        return activity(activity, a -> {
            Impact impact = a.impact();
            return a.withImpact(impact.withScreening(change.apply(impact.screening())));
        });
    }

    private static <T extends Identified<T>> List<T> changed(List<T> list, Id<T> id,
            UnaryOperator<T> change) {
        return Identified.find(list, id).map(e -> Identified.replace(list, change.apply(e))).orElse(list);
    }
}
