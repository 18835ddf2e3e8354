package org.tabularium.catalog;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;

/// Copies a record of the model with its references and texts changed, wherever they stand.
///
/// References are found by the types of the components, so that one added to the model is never forgotten here.
///
/// @param texts what becomes of a text
/// @param references what becomes of a reference
record Rewriting(UnaryOperator<LocalText> texts, Change references) {

    /// What becomes of a reference: another one, or nothing.
    @FunctionalInterface
    interface Change {
        Optional<Id<?>> of(Class<?> kind, Id<?> id);
    }

    <R> R of(R record) {
        @SuppressWarnings("unchecked") // a record is made of the class it had
        R copy = (R) whole(record, Optional.empty());
        return copy;
    }

    /// A copy under another id.
    Identified<?> under(Id<?> id, Identified<?> entity) {
        return (Identified<?>) whole(entity, Optional.of(id));
    }

    private Object of(Object value, Type type) {
        return switch (type) {
            case ParameterizedType generic -> container(value, generic);
            case Class<?> _ -> value instanceof LocalText text ? texts.apply(text)
                    : value instanceof Record ? whole(value, Optional.empty()) : value;
            default -> value;
        };
    }

    private Object container(Object value, ParameterizedType type) {
        Type inner = type.getActualTypeArguments()[0];
        return switch (value) {
            case List<?> list -> list(list, inner);
            case Optional<?> maybe -> maybe.flatMap(v -> element(v, inner));
            case Answer.Stated<?>(Object said) -> stated(of(said, inner));
            case Answer.None<?> none -> none.withReason(texts.apply(none.reason()));
            default -> value;
        };
    }

    private List<?> list(List<?> list, Type inner) {
        List<?> kept = list.stream().flatMap(v -> element(v, inner).stream()).toList();
        // two references that have become one are said once
        return reference(inner).isPresent() ? List.copyOf(new LinkedHashSet<>(kept)) : kept;
    }

    private Optional<?> element(Object value, Type type) {
        Optional<Class<?>> kind = reference(type);
        return kind.isPresent() ? references.of(kind.get(), (Id<?>) value) : Optional.of(of(value, type));
    }

    /// A stated list that has lost all it said is an open question again: that there is none, nobody has said.
    private static Answer<?> stated(Object said) {
        return said instanceof List<?> list && list.isEmpty() ? Answer.notStated() : Answer.of(said);
    }

    private static Optional<Class<?>> reference(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType().equals(Id.class)
                && generic.getActualTypeArguments()[0] instanceof Class<?> kind ? Optional.of(kind)
                        : Optional.empty();
    }

    private Object whole(Object record, Optional<Id<?>> id) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Method accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                types[i] = components[i].getType();
                values[i] = of(accessor.invoke(record), components[i].getGenericType());
                if (id.isPresent() && components[i].getName().equals("id")) {
                    values[i] = id.get();
                }
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
