package org.tabularium.compare.merge;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The components of a record, for what no lens leads to.
final class Components {
    private Components() {}

    static List<Object> of(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents()).map(c -> value(c, whole)).toList();
    }

    /// A record of the same kind made of other components.
    static Record made(Record like, List<Object> values) {
        try {
            Constructor<?> constructor = like.getClass().getDeclaredConstructor(
                    Arrays.stream(like.getClass().getRecordComponents()).map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return (Record) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Record whole) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
