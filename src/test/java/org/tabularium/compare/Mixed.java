package org.tabularium.compare;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// Makes a register of parts of two others, as somebody might who edits one and copies from the other.
public final class Mixed {
    private final Random random;

    private Mixed(long seed) {
        this.random = new Random(seed);
    }

    public static Register of(Register one, Register other, long seed) {
        return (Register) new Mixed(seed).whole(one, other);
    }

    private Object whole(Record one, Record other) {
        try {
            RecordComponent[] components = one.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = mixed(components[i].getAccessor().invoke(one),
                        components[i].getAccessor().invoke(other));
            }
            Constructor<?> constructor = one.getClass().getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object mixed(Object one, Object other) {
        if (one instanceof Id<?> || random.nextInt(3) == 0) {
            return one;
        }
        if (one instanceof Record a && other instanceof Record b && a.getClass() == b.getClass()) {
            return whole(a, b);
        }
        return one instanceof List<?> a && other instanceof List<?> b ? list(a, b)
                : random.nextBoolean() ? one : other;
    }

    private List<Object> list(List<?> one, List<?> other) {
        List<Object> all = new ArrayList<>();
        Set<Object> ids = new HashSet<>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            if (i < one.size() && random.nextInt(4) > 0) {
                Object element = i < other.size() ? mixed(one.get(i), other.get(i)) : one.get(i);
                add(all, ids, element);
            }
            if (i < other.size() && random.nextInt(3) == 0) {
                add(all, ids, other.get(i));
            }
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(all, random);
        }
        return all.isEmpty() && !one.isEmpty() && one.getFirst() instanceof org.tabularium.model.Language
                ? List.copyOf(one)
                : all;
    }

    private static void add(List<Object> all, Set<Object> ids, Object element) {
        if (!(element instanceof Identified<?> identified) || ids.add(identified.id())) {
            all.add(element);
        }
    }
}
