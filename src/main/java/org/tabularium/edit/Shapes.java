package org.tabularium.edit;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// The records of the model, taken apart and put together again.
///
/// What refers to what is read off the components, so that a reference added to the model is never forgotten here.
final class Shapes {
    private static final Map<Class<?>, Shape> ALL = discover();

    private Shapes() {}

    /// A record's components and how one is made.
    record Shape(Constructor<?> constructor, List<Member> members) {
        Object make(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// A component.
    record Member(String name, Method accessor, Plan plan) {
        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// Finds out which kinds of entities a type refers to.
    interface Finder {
        Set<Class<?>> kinds(Class<?> type);
    }

    static Shape of(Object record) {
        Shape shape = ALL.get(record.getClass());
        if (shape == null) {
            throw new IllegalArgumentException("not of the model: " + record.getClass());
        }
        return shape;
    }

    /// The record with one component exchanged.
    static Object with(Object record, String component, Object value) {
        Shape shape = of(record);
        return shape.make(shape.members().stream().map(m -> m.name().equals(component) ? value : m.of(record))
                .toArray());
    }

    private static Map<Class<?>, Shape> discover() {
        Map<Class<?>, Shape> found = new HashMap<>();
        kinds(Register.class, found);
        return Map.copyOf(found);
    }

    private static Set<Class<?>> kinds(Class<?> type, Map<Class<?>, Shape> found) {
        Set<Class<?>> kinds = new HashSet<>();
        if (type.isSealed() && !type.isRecord()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(s -> kinds.addAll(kinds(s, found)));
        } else if (type.isRecord()) {
            if (!found.containsKey(type)) {
                found.put(type, shape(type, found));
            }
            found.get(type).members().forEach(m -> kinds.addAll(m.plan().kinds()));
        }
        return kinds;
    }

    private static Shape shape(Class<?> type, Map<Class<?>, Shape> found) {
        List<Member> members = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            boolean own = Identified.class.isAssignableFrom(type) && component.getName().equals("id");
            members.add(new Member(component.getName(), opened(component.getAccessor()), own ? new Plan.Leaf()
                    : Plan.of(component.getGenericType(), t -> kinds(t, found))));
        }
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape(opened(type.getDeclaredConstructor(types)), List.copyOf(members));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <A extends AccessibleObject> A opened(A member) {
        member.setAccessible(true);
        return member;
    }
}
