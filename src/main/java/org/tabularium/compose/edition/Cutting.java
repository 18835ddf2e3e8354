package org.tabularium.compose.edition;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tabularium.model.Answer;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Leaves out of a register all that an edition does not hold. What is not known to be held is left out.
final class Cutting {
    private final Edition edition;
    private final Map<Shape, Composition> shapes = new HashMap<>();

    Cutting(Edition edition) {
        this.edition = edition;
    }

    Register of(Register register) {
        return (Register) record(register, "");
    }

    private record Shape(Class<?> type, String path) {}

    /// How a record is taken apart at one place of the model.
    private record Composition(Constructor<?> made, List<Part> parts) {}

    /// @param held whether the edition holds what stands here
    /// @param below whether it holds anything further down
    private record Part(Method get, String path, boolean identity, boolean held, boolean below) {}

    private Object record(Record whole, String path) {
        Composition shape = shapes.computeIfAbsent(new Shape(whole.getClass(), path), this::shape);
        Object[] values = new Object[shape.parts.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                Part part = shape.parts.get(i);
                Object value = part.get.invoke(whole);
                values[i] = part.identity ? value : cut(value, part);
            }
            return shape.made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot cut " + path, e);
        }
    }

    private Composition shape(Shape shape) {
        try {
            RecordComponent[] components = shape.type.getRecordComponents();
            Constructor<?> made = shape.type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new Composition(made, Arrays.stream(components).map(c -> part(c, shape.path)).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(shape.path, e);
        }
    }

    private Part part(RecordComponent component, String above) {
        String path = above.isEmpty() ? component.getName() : above + "/" + component.getName();
        return new Part(component.getAccessor(), path, component.getType() == Id.class, edition.holds(path),
                edition.holdsBelow(path));
    }

    private Object cut(@Nullable Object value, Part part) {
        return switch (value) {
            case Extras _ -> Extras.NONE;
            case LocalText text -> part.held ? text : LocalText.EMPTY;
            case String text -> part.held ? text : "";
            case List<?> list -> part.held || part.below
                    ? list.stream().map(e -> element(e, part)).toList()
                    : List.of();
            case Optional<?> optional -> part.held || part.below ? optional.map(e -> element(e, part))
                    : Optional.empty();
            case Answer<?> answer -> answer(answer, part);
            case Record record -> record(record, part.path);
            // What always has a value, such as a status, says nothing that the entity itself does not.
            case Object always -> always;
            case null -> throw new IllegalStateException(part.path);
        };
    }

    private Answer<?> answer(Answer<?> answer, Part part) {
        return switch (answer) {
            case Answer.NotStated<?> open -> open;
            case Answer.None<?>(LocalText reason, _) -> part.held ? new Answer.None<>(reason)
                    : Answer.notStated();
            case Answer.Stated<?>(Object value) -> part.held || part.below
                    ? new Answer.Stated<>(element(value, part))
                    : Answer.notStated();
        };
    }

    private Object element(Object element, Part part) {
        return switch (element) {
            case Id<?> id -> id;
            case Language language -> language;
            case LocalText text -> text;
            case List<?> list -> list.stream().map(e -> element(e, part)).toList();
            case Record record -> record(record, part.path);
            default -> element;
        };
    }
}
