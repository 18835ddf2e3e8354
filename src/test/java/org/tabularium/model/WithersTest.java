package org.tabularium.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A wither and its component are a lens: what is put in comes out, and nothing else changes.
class WithersTest {
    private static final int TRIES = 20;

    @TestFactory
    Stream<DynamicTest> eachWitherObeysTheLawsOfALens() {
        return records().flatMap(record -> withers(record).map(wither -> DynamicTest.dynamicTest(
                record.getSimpleName() + "." + wither.getName(), () -> obeys(record, wither))));
    }

    @TestFactory
    Stream<DynamicTest> whereThereAreWithersEveryComponentHasOneButIdAndExtras() {
        return records().map(record -> DynamicTest.dynamicTest(record.getSimpleName(), () -> {
            Set<String> changeable = new LinkedHashSet<>();
            for (RecordComponent part : record.getRecordComponents()) {
                if (!part.getName().equals("id") && part.getType() != Extras.class) {
                    changeable.add("with" + capital(part.getName()));
                }
            }
            assertThat(withers(record).map(Method::getName)).containsExactlyInAnyOrderElementsOf(changeable);
        }));
    }

    @Test
    void theRecordsAreFoundThroughTheRegister() {
        assertThat(records()).contains(Register.class, Activity.class, Purpose.class, Person.class,
                Source.class);
    }

    private static void obeys(Class<?> record, Method wither) throws ReflectiveOperationException {
        RecordComponent part = component(record, wither);
        Arbitrary<?> records = AnyRegister.of(record);
        Arbitrary<Object> values = AnyRegister.any(part.getGenericType());
        for (int i = 0; i < TRIES; i++) {
            Object before = records.sample();
            Object first = values.sample();
            Object last = values.sample();
            Object after = wither.invoke(before, first);
            assertThat(part.getAccessor().invoke(after)).as("get(with(x)) = x").isEqualTo(first);
            assertThat(wither.invoke(before, part.getAccessor().invoke(before))).as("with(get) = same")
                    .isEqualTo(before);
            assertThat(wither.invoke(after, last)).as("with twice = last")
                    .isEqualTo(wither.invoke(before, last));
        }
    }

    private static RecordComponent component(Class<?> record, Method wither) {
        return Arrays.stream(record.getRecordComponents())
                .filter(part -> wither.getName().equals("with" + capital(part.getName()))).findFirst()
                .orElseThrow();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Stream<Method> withers(Class<?> record) {
        return Arrays.stream(record.getDeclaredMethods())
                .filter(m -> m.getName().matches("with[A-Z].*") && m.getParameterCount() == 1);
    }

    /// The records a register is made of that have any wither.
    private static Stream<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(Register.class, found);
        return found.stream().filter(record -> withers(record).findAny().isPresent());
    }

    private static void collect(Type type, Set<Class<?>> found) {
        switch (type) {
            case ParameterizedType generic -> List.of(generic.getActualTypeArguments())
                    .forEach(inner -> collect(inner, found));
            case Class<?> c when c.isSealed() -> Arrays.stream(c.getPermittedSubclasses())
                    .forEach(inner -> collect(inner, found));
            case Class<?> c when c.isRecord() && found.add(c) -> Arrays.stream(c.getRecordComponents())
                    .forEach(part -> collect(part.getGenericType(), found));
            default -> {}
        }
    }
}
