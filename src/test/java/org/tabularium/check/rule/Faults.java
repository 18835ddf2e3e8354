package org.tabularium.check.rule;

import static org.tabularium.model.Language.ENGLISH;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Impact;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// More single faults to put into the faultless register.
final class Faults {
    private Faults() {}

    static LocalText text(String text) {
        return LocalText.of(ENGLISH, text);
    }

    static UnaryOperator<Register> controller(UnaryOperator<Controller> fault) {
        return r -> r.withController(fault.apply(r.controller()));
    }

    static UnaryOperator<Register> dpo(UnaryOperator<Dpo> fault) {
        return controller(c -> c.withDpo(Answer.of(fault.apply(c.dpo().stated().orElseThrow()))));
    }

    /// The first use of an activity changed.
    static UnaryOperator<Register> use(Id<Activity> id, UnaryOperator<Use> fault) {
        return Faultless.activity(id, a -> a.withUses(
                Faultless.changed(a.uses(), a.uses().getFirst().id(), fault)));
    }

    /// The first purpose of an activity changed.
    static UnaryOperator<Register> purpose(Id<Activity> id, UnaryOperator<Purpose> fault) {
        return Faultless.activity(id, a -> a.withPurposes(
                Faultless.changed(a.purposes(), a.purposes().getFirst().id(), fault)));
    }

    /// The first purpose of an activity on other grounds.
    static UnaryOperator<Register> grounds(Id<Activity> id, Ground... grounds) {
        return purpose(id, p -> p.withGrounds(List.of(grounds)));
    }

    static UnaryOperator<Register> impact(Id<Activity> id, UnaryOperator<Impact> fault) {
        return Faultless.activity(id, a -> a.withImpact(fault.apply(a.impact())));
    }

    static UnaryOperator<Register> both(UnaryOperator<Register> one, UnaryOperator<Register> other) {
        return r -> other.apply(one.apply(r));
    }

    static Register in(UnaryOperator<Register> fault) {
        return fault.apply(Faultless.REGISTER);
    }
}
