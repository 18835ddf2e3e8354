package org.tabularium.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tabularium.model.Acceptance;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Mandate;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Review;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Undertaking;

/// A list of a register that holds entities of one kind.
///
/// @param <T> the entities
/// @param kind their type
/// @param get reads the list
/// @param with gives the register with another list
record Shelf<T extends Identified<T>>(Class<T> kind, Function<Register, List<T>> get,
        BiFunction<Register, List<T>, Register> with) {

    /// Every list of entities that a register has.
    static final List<Shelf<?>> ALL = List.of(
            new Shelf<>(Undertaking.class, Register::undertakings, Register::withUndertakings),
            new Shelf<>(Department.class, Register::departments, Register::withDepartments),
            new Shelf<>(Party.class, Register::parties, Register::withParties),
            new Shelf<>(JointControl.class, Register::jointControls, Register::withJointControls),
            new Shelf<>(SubjectCategory.class, Register::subjects, Register::withSubjects),
            new Shelf<>(DataCategory.class, Register::data, Register::withData),
            new Shelf<>(RetentionRule.class, Register::retention, Register::withRetention),
            new Shelf<>(Measure.class, Register::measures, Register::withMeasures),
            new Shelf<>(ItSystem.class, Register::systems, Register::withSystems),
            new Shelf<>(Activity.class, Register::activities, Register::withActivities),
            new Shelf<>(Mandate.class, Register::mandates, Register::withMandates),
            new Shelf<>(Notice.class, Register::notices, Register::withNotices),
            new Shelf<>(Review.class, Register::reviews, Register::withReviews),
            new Shelf<>(Acceptance.class, Register::accepted, Register::withAccepted));

    /// The list for entities of a kind; none for parts of an entity.
    static Optional<Shelf<?>> of(Class<?> kind) {
        return ALL.stream().filter(s -> s.kind.equals(kind)).findFirst();
    }

    Optional<T> find(Register register, Id<?> id) {
        return get.apply(register).stream().filter(e -> e.id().equals(id)).findFirst();
    }

    Register add(Register register, Identified<?> entity) {
        return with.apply(register, Identified.with(get.apply(register), kind.cast(entity)));
    }

    Register replace(Register register, Identified<?> entity) {
        return with.apply(register, Identified.replace(get.apply(register), kind.cast(entity)));
    }

    /// The first register with the entities of the second one added whose ids it lacks.
    static Register joined(Register first, Register second) {
        Register joined = first;
        for (Shelf<?> shelf : ALL) {
            joined = shelf.join(joined, second);
        }
        return joined;
    }

    private Register join(Register first, Register second) {
        Map<Id<T>, T> all = new LinkedHashMap<>();
        get.apply(first).forEach(e -> all.put(e.id(), e));
        get.apply(second).forEach(e -> all.putIfAbsent(e.id(), e));
        return all.size() == get.apply(first).size() ? first
                : with.apply(first, new ArrayList<>(all.values()));
    }
}
