package org.tabularium.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.form.Lens;
import org.tabularium.model.Answer;

/// One step of the way from a register down to something said in it.
public sealed interface Step {

    /// Where the step leads from here; nothing if this has no such place.
    Optional<Object> of(Object whole);

    /// The whole with something else at that place.
    Object with(Object whole, Object part);

    /// Into a field.
    ///
    /// @param label key of its label in the messages of forms
    record In(Field<?, ?> field, String label) implements Step {
        @Override
        public Optional<Object> of(Object whole) {
            return Optional.of(lens().of(whole));
        }

        @Override
        public Object with(Object whole, Object part) {
            return lens().with(whole, part);
        }

        @SuppressWarnings("unchecked") // steps are made from what was found at their place
        private Lens<Object, Object> lens() {
            return (Lens<Object, Object>) field.lens();
        }
    }

    /// To what an answer states.
    record Stated() implements Step {
        @Override
        public Optional<Object> of(Object whole) {
            return ((Answer<?>) whole).stated().map(v -> v);
        }

        @Override
        public Object with(Object whole, Object part) {
            return Answer.of(part);
        }
    }

    /// Nowhere, provided that something has this shape.
    record Shaped(Class<?> type) implements Step {
        @Override
        public Optional<Object> of(Object whole) {
            return type.isInstance(whole) ? Optional.of(whole) : Optional.empty();
        }

        @Override
        public Object with(Object whole, Object part) {
            return part;
        }
    }

    /// To the part with this key.
    record Keyed(Kind.Parts<?> kind, String key) implements Step {
        @Override
        public Optional<Object> of(Object whole) {
            for (Object part : (List<?>) whole) {
                if (key.equals(keyOf(kind, part))) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }

        @Override
        public Object with(Object whole, Object part) {
            return ((List<?>) whole).stream().map(p -> key.equals(keyOf(kind, p)) ? part : p).toList();
        }
    }

    /// To the part at this place, counted from 0.
    record Nth(Kind.Parts<?> kind, int place) implements Step {
        @Override
        public Optional<Object> of(Object whole) {
            List<?> list = (List<?>) whole;
            return place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
        }

        @Override
        public Object with(Object whole, Object part) {
            List<Object> changed = new ArrayList<>((List<?>) whole);
            changed.set(place, part);
            return List.copyOf(changed);
        }
    }

    /// How a part is named in paths; empty if it is named by its place.
    static String keyOf(Kind.Parts<?> kind, Object part) {
        @SuppressWarnings("unchecked") // the part is one of that list
        Kind.Parts<Object> parts = (Kind.Parts<Object>) kind;
        return Objects.requireNonNull(parts.key().apply(part));
    }
}
