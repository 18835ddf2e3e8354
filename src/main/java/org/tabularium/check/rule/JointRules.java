package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.Where;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Id;
import org.tabularium.model.JointControl;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;

/// Joint control and its arrangement (Art. 26 GDPR).
final class JointRules {
    private JointRules() {}

    static List<Rule> all() {
        return List.of(
                mandatory("joint-parties").each(Scope.JOINT, at("parties", j -> j.parties().isEmpty())),
                mandatory("joint-arrangement").each(Scope.JOINT,
                        at("duties", j -> j.signedOn().isEmpty() && j.document().isBlank()
                                && j.duties().isEmpty())),
                mandatory("joint-essence").each(Scope.JOINT, at("essence", j -> j.essence().isEmpty())),
                Rule.missing(Family.GOVERNANCE, Demand.RECOMMENDED, "joint-contact-point")
                        .each(Scope.JOINT, at("contact", j -> j.contact().isEmpty())),
                Rule.warning(Family.GOVERNANCE, "joint-denied").each(Scope.JOINT,
                        When.gdpr(JointRules::denied)),
                Rule.error(Family.GOVERNANCE, "joint-recipient")
                        .activity(When.runs(JointRules::withoutControl)));
    }

    private static BiFunction<JointControl, Context, List<Flaw>> at(String field,
            Predicate<JointControl> lacking) {
        return When.gdpr((joint, around) -> lacking.test(joint) ? List.of(Flaw.at(field)) : List.of());
    }

    private static List<Flaw> denied(JointControl joint, Context around) {
        return !(around.head().controller().joint() instanceof Answer.None<?>) ? List.of()
                : List.of(Flaw.in(new Where("controller", "controller", "joint"))
                        .mendedBy(Mending.controller(c -> c.joint() instanceof Answer.None<?>
                                ? c.withJoint(Answer.notStated())
                                : c)));
    }

    /// Recipients that are joint controllers without a joint control to which they belong.
    private static List<Flaw> withoutControl(Activity activity, Context around) {
        List<Disclosure> joint = activity.disclosures().stated().orElse(List.of()).stream()
                .filter(d -> d.capacity().filter(c -> c == Capacity.JOINT_CONTROLLER).isPresent()).toList();
        if (joint.isEmpty()) {
            return List.of();
        }
        Set<Id<Party>> bound = around.all(Scope.JOINT, activity.joint()).stream()
                .flatMap(j -> j.parties().stream()).collect(Collectors.toSet());
        return joint.stream().flatMap(d -> party(d).stream()).filter(id -> !bound.contains(id))
                .flatMap(id -> around.find(Scope.PARTY, id).stream())
                .map(p -> Flaw.at("joint", new Said.Plain(p.name()))).toList();
    }

    private static Optional<Id<Party>> party(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named named ? named.party() : Optional.empty();
    }

    private static Rule.Beginning mandatory(String id) {
        return Rule.missing(Family.GOVERNANCE, Demand.MANDATORY, id);
    }
}
