package org.tabularium.bench;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.LocalText;

/// The texts in a record, found through all its components.
final class TextsOf {
    private TextsOf() {}

    static Stream<LocalText> record(Record record) {
        return Stream.of(record.getClass().getRecordComponents()).map(c -> component(record, c))
                .flatMap(TextsOf::in);
    }

    private static Stream<LocalText> in(Object value) {
        return switch (value) {
            case LocalText text -> Stream.of(text);
            case Collection<?> many -> many.stream().flatMap(TextsOf::in);
            case Optional<?> maybe -> maybe.stream().flatMap(TextsOf::in);
            case Record record -> record(record);
            default -> Stream.empty();
        };
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
