package org.tabularium.intake.draft;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// Finds references of a register to what it does not have.
final class References {
    private final Set<String> there = new HashSet<>();
    private final List<String> named = new ArrayList<>();

    private References() {}

    static List<String> dangling(Register register) {
        References references = new References();
        references.walk(register, Register.class);
        return references.named.stream().filter(n -> !references.there.contains(n)).distinct().toList();
    }

    private void walk(Object value, Type type) {
        switch (value) {
            case Id<?> id when type instanceof ParameterizedType generic -> named
                    .add(generic.getActualTypeArguments()[0].getTypeName() + " " + id);
            case List<?> list -> list.forEach(e -> walk(e, inner(type)));
            case Optional<?> maybe -> maybe.ifPresent(e -> walk(e, inner(type)));
            case Answer.Stated<?>(Object said) -> walk(said, inner(type));
            case Record record -> record(record);
            default -> {}
        }
    }

    private static Type inner(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }

    private void record(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(record);
                boolean own = record instanceof Identified<?> && component.getName().equals("id");
                if (own) {
                    there.add(record.getClass().getName() + " " + value);
                } else {
                    walk(value, component.getGenericType());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
