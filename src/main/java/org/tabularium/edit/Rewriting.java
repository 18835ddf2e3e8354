package org.tabularium.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;

/// Changes references wherever they stand. What holds none of them stays the same object.
///
/// @param kinds kinds of entities whose references may change; others are not looked at
/// @param change what becomes of a reference
record Rewriting(Set<Class<?>> kinds, Change change) {

    /// What becomes of a reference: another one, or nothing.
    @FunctionalInterface
    interface Change {
        Optional<Id<?>> of(Class<?> kind, Id<?> id);
    }

    /// A record with its references changed.
    <R extends Record> R of(R record) {
        @SuppressWarnings("unchecked") // a record is made of the class it had
        R changed = (R) whole(record);
        return changed;
    }

    private Object of(Object value, Plan plan) {
        if (Collections.disjoint(plan.kinds(), kinds)) {
            return value;
        }
        return switch (plan) {
            case Plan.Leaf _ -> value;
            case Plan.Reference _ -> throw new IllegalStateException("a reference that cannot be absent");
            case Plan.Many(var each) -> many((List<?>) value, each);
            case Plan.Maybe(var inner) -> maybe((Optional<?>) value, inner);
            case Plan.Answered(var inner) -> answer((Answer<?>) value, inner);
            case Plan.Whole _ -> whole(value);
        };
    }

    private Object whole(Object record) {
        Shapes.Shape shape = Shapes.of(record);
        Object[] values = new Object[shape.members().size()];
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
            Shapes.Member member = shape.members().get(i);
            Object before = member.of(record);
            values[i] = of(before, member.plan());
            same &= values[i].equals(before);
        }
        return same ? record : shape.make(values);
    }

    private Object many(List<?> list, Plan each) {
        List<Object> changed = new ArrayList<>(list.size());
        boolean same = true;
        for (Object element : list) {
            Optional<?> after = each instanceof Plan.Reference(var kind) ? change.of(kind, (Id<?>) element)
                    : Optional.of(of(element, each));
            same &= after.isPresent() && after.get().equals(element);
            after.ifPresent(changed::add);
        }
        if (same) {
            return list;
        }
        // two references that have become one are said once
        return each instanceof Plan.Reference ? List.copyOf(new LinkedHashSet<>(changed)) : changed;
    }

    private Object maybe(Optional<?> value, Plan inner) {
        if (value.isEmpty()) {
            return value;
        }
        Object before = value.get();
        Optional<?> after = inner instanceof Plan.Reference(var kind) ? change.of(kind, (Id<?>) before)
                : Optional.of(of(before, inner));
        return after.isPresent() && after.get().equals(before) ? value : after;
    }

    /// A stated list that has lost all it said is an open question again: that there is none, nobody has said.
    private Object answer(Answer<?> answer, Plan inner) {
        if (!(answer instanceof Answer.Stated<?>(Object before))) {
            return answer;
        }
        Object after = of(before, inner);
        if (after.equals(before)) {
            return answer;
        }
        return after instanceof List<?> list && list.isEmpty() ? Answer.notStated() : Answer.of(after);
    }
}
