package org.tabularium.ui.place;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// Where an entity is referred to, found by looking through every component of every record.
final class Usage {
    private Usage() {}

    /// Activities and parties that refer to an entity, by their id; the entity itself does not count.
    static List<Id<?>> of(Register register, Id<?> id) {
        List<? extends Identified<?>> holders =
                Stream.concat(register.activities().stream(), register.parties().stream()).toList();
        List<Id<?>> found = new ArrayList<>();
        for (Identified<?> holder : holders) {
            if (!holder.id().equals(id) && mentions(holder, id)) {
                found.add(holder.id());
            }
        }
        return found;
    }

    private static boolean mentions(Object value, Id<?> id) {
        return switch (value) {
            case Id<?> other -> other.equals(id);
            case Collection<?> many -> many.stream().anyMatch(v -> mentions(v, id));
            case Optional<?> maybe -> maybe.filter(v -> mentions(v, id)).isPresent();
            case Answer<?> answer -> answer.stated().filter(v -> mentions(v, id)).isPresent();
            case Record record -> List.of(record.getClass().getRecordComponents()).stream()
                    .anyMatch(c -> mentions(component(record, c), id));
            default -> false;
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
