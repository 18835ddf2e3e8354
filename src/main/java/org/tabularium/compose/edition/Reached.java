package org.tabularium.compose.edition;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Leaves out of a register the parties, categories, time limits, systems, departments and arrangements that nothing in it
/// refers to. The measures stay: they are the general description of Art. 30(1)(g) GDPR.
final class Reached {
    private final Set<String> ids = new HashSet<>();
    private final Deque<Id<?>> open = new ArrayDeque<>();

    private Reached() {}

    static Register in(Register register) {
        Reached reached = new Reached();
        reached.look(register.controller());
        List.of(register.undertakings(), register.activities(), register.mandates(), register.notices())
                .forEach(reached::look);
        Map<String, Identified<?>> refer = referring(register);
        while (!reached.open.isEmpty()) {
            Optional.ofNullable(refer.get(reached.open.pop().value())).ifPresent(reached::look);
        }
        return register.withParties(reached.of(register.parties()))
                .withSubjects(reached.of(register.subjects()))
                .withData(reached.of(register.data())).withRetention(reached.of(register.retention()))
                .withSystems(reached.of(register.systems()))
                .withDepartments(reached.of(register.departments()))
                .withJointControls(reached.of(register.jointControls()));
    }

    /// The entities of the lists of which some refer to others.
    private static Map<String, Identified<?>> referring(Register register) {
        Map<String, Identified<?>> entities = new HashMap<>();
        register.parties().forEach(e -> entities.put(e.id().value(), e));
        register.systems().forEach(e -> entities.put(e.id().value(), e));
        register.jointControls().forEach(e -> entities.put(e.id().value(), e));
        return entities;
    }

    private <E extends Identified<E>> List<E> of(List<E> entities) {
        Predicate<E> there = e -> ids.contains(e.id().value());
        return entities.stream().filter(there).toList();
    }

    private void look(Object value) {
        switch (value) {
            case Id<?> id -> {
                if (ids.add(id.value())) {
                    open.push(id);
                }
            }
            case LocalText _ -> {}
            case List<?> list -> list.forEach(this::look);
            case Optional<?> optional -> optional.ifPresent(this::look);
            case Answer.Stated<?>(Object stated) -> look(stated);
            case Record record -> components(record).forEach(this::look);
            default -> {}
        }
    }

    /// What a record holds, without its own id.
    private static List<Object> components(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() != Id.class) {
                try {
                    values.add(component.getAccessor().invoke(record));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(component.getName(), e);
                }
            }
        }
        return values;
    }
}
