package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.Whole;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// Rules about whether the record agrees with itself: nothing unused, nothing twice, no reference to nothing. What its
/// texts say is looked at by [TextRules].
final class ConsistencyRules {
    /// Kinds of which two of the same name are one too many.
    private static final List<Scope<?>> UNIQUE =
            List.of(Scope.DEPARTMENT, Scope.PARTY, Scope.JOINT, Scope.SUBJECT,
                    Scope.DATA, Scope.RETENTION, Scope.MEASURE, Scope.SYSTEM, Scope.ACTIVITY, Scope.MANDATE);

    private ConsistencyRules() {}

    static List<Rule> all() {
        return Stream.of(own(), PartyNames.all(), TextRules.all()).flatMap(List::stream).toList();
    }

    private static List<Rule> own() {
        return List.of(
                unused("unused-party", Scope.PARTY, Register::withParties),
                unused("unused-subject", Scope.SUBJECT, Register::withSubjects),
                unused("unused-data", Scope.DATA, Register::withData),
                unused("unused-retention", Scope.RETENTION, Register::withRetention),
                unused("unused-system", Scope.SYSTEM, Register::withSystems),
                unused("unused-department", Scope.DEPARTMENT, Register::withDepartments),
                unused("unused-joint-control", Scope.JOINT, Register::withJointControls),
                Rule.warning(Family.CONSISTENCY, "same-name").whole(ConsistencyRules::namesakes),
                Rule.error(Family.CONSISTENCY, "reference-to-nothing").any(ConsistencyRules::lost),
                Rule.error(Family.CONSISTENCY, "data-for-no-purpose")
                        .activity(
                                (a, around) -> lost(a, "purposes", Use::purposes, ConsistencyRules::purposes,
                                        Use::withPurposes)),
                Rule.error(Family.CONSISTENCY, "data-for-no-recipient").activity(
                        (a, around) -> lost(a, "recipients", Use::recipients, ConsistencyRules::disclosures,
                                Use::withRecipients)),
                Rule.warning(Family.CONSISTENCY, "replaced-by-itself").activity(ConsistencyRules::itself),
                Rule.warning(Family.CONSISTENCY, "replaced-but-active")
                        .activity(ConsistencyRules::stillActive),
                Rule.advice(Family.CONSISTENCY, "empty-draft").activity(ConsistencyRules::empty));
    }

    private static <T extends Identified<T>> Rule unused(String id, Scope<T> scope,
            BiFunction<Register, List<T>, Register> with) {
        Function<T, UnaryOperator<Register>> removing =
                entity -> r -> with.apply(r, Identified.without(scope.list().apply(r), entity.id()));
        return Rule.advice(Family.CONSISTENCY, id).whole(whole -> {
            List<Flaw> flaws = new ArrayList<>();
            for (T entity : scope.list().apply(whole.register())) {
                if (whole.uses(scope, entity.id()) == 0) {
                    flaws.add(Flaw.in(scope.where(entity, ""), new Said.Text(scope.name().apply(entity)))
                            .mendedBy(removing.apply(entity)));
                }
            }
            return flaws;
        });
    }

    private static List<Flaw> namesakes(Whole whole) {
        return UNIQUE.stream().flatMap(scope -> namesakes(whole, scope)).toList();
    }

    /// Told at the later ones.
    private static <T extends Identified<T>> Stream<Flaw> namesakes(Whole whole, Scope<T> scope) {
        return whole.namesakes(scope).stream().flatMap(group -> group.stream().skip(1)
                .map(entity -> Flaw.in(scope.where(entity, "name"),
                        new Said.Text(scope.name().apply(entity)))));
    }

    private static List<Flaw> lost(Identified<?> entity, Context around) {
        List<Flaw> flaws = new ArrayList<>();
        Links.of(entity, new Links.Reader() {
            @Override
            public <T extends Identified<T>> void read(String field, Scope<T> scope, Id<T> id) {
                if (around.find(scope, id).isEmpty()) {
                    flaws.add(Flaw.at(field, new Said.Plain(id.value())));
                }
            }
        });
        return flaws;
    }

    private static Set<Object> purposes(Activity activity) {
        return activity.purposes().stream().map(Identified::id).collect(Collectors.toSet());
    }

    private static Set<Object> disclosures(Activity activity) {
        return activity.disclosures().stated().orElse(List.of()).stream().map(Identified::id)
                .collect(Collectors.toSet());
    }

    /// A use that is for something that is not there. Leaving out what is not there is no way out where nothing would
    /// be left, since the use would then be for everything.
    private static <I> List<Flaw> lost(Activity activity, String field, Function<Use, List<Id<I>>> of,
            Function<Activity, Set<Object>> known, BiFunction<Use, List<Id<I>>, Use> with) {
        if (activity.uses().stream().allMatch(use -> of.apply(use).isEmpty())) {
            return List.of();
        }
        Set<Object> there = known.apply(activity);
        List<Flaw> flaws = new ArrayList<>();
        for (Use use : activity.uses()) {
            List<Id<I>> left = of.apply(use).stream().filter(there::contains).toList();
            if (left.size() < of.apply(use).size()) {
                Flaw flaw = Flaw.at("uses/" + use.id().value() + "/" + field);
                flaws.add(left.isEmpty() ? flaw
                        : flaw.mendedBy(changed(activity.id(), a -> a.withUses(
                                a.uses().stream().map(u -> u.equals(use) ? with.apply(u, left) : u)
                                        .toList()))));
            }
        }
        return flaws;
    }

    private static List<Flaw> itself(Activity activity, Context around) {
        return activity.replacedBy().filter(activity.id()::equals).map(id -> Flaw.at("replacedBy")
                .mendedBy(changed(activity.id(), a -> a.replacedBy().filter(id::equals).isEmpty() ? a
                        : a.withReplacedBy(Optional.empty()))))
                .stream().toList();
    }

    private static List<Flaw> stillActive(Activity activity, Context around) {
        return activity.status() == Activity.Status.ENDED ? List.of()
                : activity.replacedBy().filter(id -> !id.equals(activity.id()))
                        .flatMap(id -> around.find(Scope.ACTIVITY, id))
                        .filter(by -> by.status() == Activity.Status.ACTIVE)
                        .map(by -> Flaw.at("replacedBy", new Said.Text(by.name()))).stream().toList();
    }

    private static List<Flaw> empty(Activity activity, Context around) {
        boolean empty = activity.status() == Activity.Status.DRAFT && activity.purposes().isEmpty()
                && activity.uses().isEmpty() && activity.disclosures() instanceof Answer.NotStated<?>
                && activity.description().isEmpty();
        return empty ? List.of(Flaw.at("")) : List.of();
    }

    private static UnaryOperator<Register> changed(Id<Activity> id, UnaryOperator<Activity> change) {
        return register -> Identified.find(register.activities(), id)
                .map(a -> register.withActivities(Identified.replace(register.activities(), change.apply(a))))
                .orElse(register);
    }
}
