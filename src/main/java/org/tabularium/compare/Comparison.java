package org.tabularium.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Kind;
import org.tabularium.form.Lens;
import org.tabularium.model.Answer;
import org.tabularium.model.Register;

/// Goes through two registers along the forms and notes what differs. What is the very same object in both is not
/// looked into.
final class Comparison {
    private final List<Difference> found = new ArrayList<>();

    static List<Difference> of(Register before, Register after) {
        Comparison comparison = new Comparison();
        comparison.wholes(Root.FORM, Route.START, before, after);
        return List.copyOf(comparison.found);
    }

    private void wholes(Form<?> form, Route route, Object before, Object after) {
        if (isSame(before, after) || before.equals(after)) {
            return;
        }
        Object changed = before;
        for (Field<?, ?> field : form.fields().toList()) {
            @SuppressWarnings("unchecked") // the form is that of the two
            Lens<Object, Object> lens = (Lens<Object, Object>) field.lens();
            Object then = lens.of(before);
            Object now = lens.of(after);
            if (!isSame(then, now) && !then.equals(now)) {
                said(field.kind(), route.then(new Step.In(field, field.label(form.key()))), then, now);
                changed = lens.with(changed, now);
            }
        }
        if (!changed.equals(after)) {
            found.add(new Difference(route, new Kind.Part<>(form), new Change.Rest(after, form)));
        }
    }

    /// Something that is said differently.
    private void said(Kind<?> kind, Route route, Object before, Object after) {
        switch (kind) {
            case Kind.Answered<?> answered when before instanceof Answer.Stated<?>(Object then)
                    && after instanceof Answer.Stated<?>(Object now) -> said(answered.kind(),
                            route.then(new Step.Stated()), then, now);
            case Kind.Part<?>(var form) -> wholes(form, route, before, after);
            case Kind.OneOf<?> one when before.getClass() == after.getClass() -> one.variants().stream()
                    .filter(v -> v.type().isInstance(before)).findFirst()
                    .ifPresentOrElse(
                            v -> wholes(v.form(), route.then(new Step.Shaped(v.type())), before, after),
                            () -> replaced(kind, route, before, after));
            case Kind.Parts<?> _,Kind.References<?> _,Kind.Siblings<?> _,Kind.Marks<
                    ?> _,Kind.Bases _,Kind.Indicators _ -> lists(kind, route, (List<?>) before,
                            (List<?>) after);
            default -> replaced(kind, route, before, after);
        }
    }

    private void lists(Kind<?> kind, Route route, List<?> before, List<?> after) {
        List<Object> then = keys(kind, before);
        List<Object> now = keys(kind, after);
        if (!Lists.isUnique(then) || !Lists.isUnique(now)) {
            replaced(kind, route, before, after);
        } else if (kind instanceof Kind.Parts<?> parts && isPlaced(then, now, before)) {
            for (int i = 0; i < before.size(); i++) {
                wholes(parts.form(), route.then(new Step.Nth(parts, i)), before.get(i), after.get(i));
            }
        } else {
            elements(kind, route, elements(then, before), elements(now, after), now);
            if (Lists.isReordered(then, now)) {
                found.add(new Difference(route, kind, new Change.Reordered(now)));
            }
        }
    }

    /// Whether parts without keys are as many as before and those that are the same stand where they stood: then the
    /// others have been changed in their place.
    private static boolean isPlaced(List<Object> then, List<Object> now, List<?> before) {
        if (then.size() != now.size() || then.isEmpty() || !isSame(then.getFirst(), before.getFirst())) {
            return false;
        }
        return IntStream.range(0, then.size())
                .allMatch(i -> then.get(i).equals(now.get(i))
                        || (!now.contains(then.get(i)) && !then.contains(now.get(i))));
    }

    private void elements(Kind<?> kind, Route route, Map<Object, Object> before, Map<Object, Object> after,
            List<Object> order) {
        before.forEach((key, element) -> {
            if (!after.containsKey(key)) {
                found.add(new Difference(route, kind, new Change.Removed(element, key)));
            }
        });
        after.forEach((key, now) -> {
            Object then = before.get(key);
            if (then == null) {
                found.add(new Difference(route, kind, new Change.Added(now, key, order)));
            } else if (kind instanceof Kind.Parts<?> parts) {
                wholes(parts.form(), route.then(new Step.Keyed(parts, key.toString())), then, now);
            }
        });
    }

    private void replaced(Kind<?> kind, Route route, Object before, Object after) {
        found.add(new Difference(route, kind, new Change.Replaced(before, after)));
    }

    private static List<Object> keys(Kind<?> kind, List<?> list) {
        return list.stream().map(Difference.key(kind)).toList();
    }

    private static Map<Object, Object> elements(List<Object> keys, List<?> list) {
        Map<Object, Object> elements = LinkedHashMap.newLinkedHashMap(list.size());
        for (int i = 0; i < keys.size(); i++) {
            elements.put(keys.get(i), list.get(i));
        }
        return elements;
    }

    @SuppressWarnings("ReferenceEquality") // what has not been touched is the very same object
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }
}
