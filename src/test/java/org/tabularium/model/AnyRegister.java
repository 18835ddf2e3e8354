package org.tabularium.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/// Arbitrary registers, and arbitrary values of anything a register is made of, found by reflection.
///
/// Every text a register can hold may come: umlauts, quotes, control characters, halves of surrogate pairs.
/// Ids are unique in their lists; references may dangle.
public final class AnyRegister {
    private static final List<String> UNKNOWN = List.of("1", "1.50e3", "-0.0", "\"Straße \\\"x\\\"\\n\"",
            "null", "true",
            "[]", "{}", "\"\"", "[1,{\"b\":[false]}]", "{\"name\":{\"de\":\"ä\"},\"z\":9007199254740993}");

    private AnyRegister() {}

    public static Arbitrary<Register> registers() {
        return of(Register.class);
    }

    /// Arbitrary values of a type of the model.
    public static <T> Arbitrary<T> of(Class<T> type) {
        return any(type).map(type::cast);
    }

    /// Arbitrary values of the type of a record's component.
    public static Arbitrary<Object> any(Type type) {
        return switch (type) {
            case ParameterizedType generic -> container(generic);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalArgumentException("no values for " + type);
        };
    }

    private static Arbitrary<Object> container(ParameterizedType type) {
        Type inner = type.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Id.class) {
            return ids().map(Object.class::cast);
        }
        Arbitrary<Object> value = any(inner);
        if (raw == Optional.class) {
            return value.optional(0.5).map(Object.class::cast);
        }
        if (raw == List.class) {
            return list(inner, value).map(Object.class::cast);
        }
        if (raw == Answer.class) {
            return Arbitraries.oneOf(Arbitraries.just(Answer.notStated()),
                    records(Answer.None.class), value.map(Answer::of));
        }
        throw new IllegalArgumentException("no values for " + type);
    }

    private static ListArbitrary<Object> list(Type type, Arbitrary<Object> value) {
        ListArbitrary<Object> list = value.list().ofMinSize(type == Language.class ? 1 : 0).ofMaxSize(2);
        boolean entities = type instanceof Class<?> c && Identified.class.isAssignableFrom(c);
        return entities ? list.uniqueElements(entity -> ((Identified<?>) entity).id()) : list;
    }

    private static Arbitrary<Object> plain(Class<?> type) {
        Arbitrary<?> values;
        if (type == String.class) {
            values = strings();
        } else if (type == Integer.class) {
            values = Arbitraries.integers();
        } else if (type == LocalDate.class) {
            values = Arbitraries.longs().between(-1_000_000, 5_000_000).map(LocalDate::ofEpochDay);
        } else if (type == Period.class) {
            Arbitrary<Integer> number = Arbitraries.integers().between(0, 99);
            values = Combinators.combine(number, number, number).as(Period::of);
        } else if (type == Language.class) {
            values = Arbitraries.of("de", "en", "fr", "sr-latn").map(Language::new);
        } else if (type == LocalText.class) {
            values = texts();
        } else if (type == Extras.class) {
            values = extras();
        } else if (type.isEnum()) {
            values = Arbitraries.of(type.getEnumConstants());
        } else if (type.isSealed()) {
            values = Arbitraries
                    .oneOf(Arrays.stream(type.getPermittedSubclasses()).map(AnyRegister::plain).toList());
        } else {
            values = records(type);
        }
        return values.map(Object.class::cast);
    }

    private static Arbitrary<Object> records(Class<?> type) {
        RecordComponent[] shape = type.getRecordComponents();
        List<Arbitrary<Object>> parts = Arrays.stream(shape).map(part -> any(part.getGenericType())).toList();
        return Combinators.combine(parts).as(values -> make(type, shape, values));
    }

    private static Object make(Class<?> type, RecordComponent[] shape, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(shape).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arbitrary<Id<Object>> ids() {
        return Arbitraries.strings().withChars("abc01").ofMinLength(1).ofMaxLength(3).list().ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> new Id<>(String.join("-", parts)));
    }

    private static Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "Müller & Söhne", "„Straße“ 5", "a\tb\n\"c\"\\", "\u0000\u001f\u007f",
                        "\ud83d\ude00", "\ud83d", "\u2028", " "),
                Arbitraries.strings().all().ofMaxLength(8));
    }

    private static Arbitrary<LocalText> texts() {
        return Arbitraries.maps(of(Language.class), strings()).ofMaxSize(2)
                .map(texts -> new LocalText(new TreeMap<>(texts)));
    }

    private static Arbitrary<Extras> extras() {
        // Jackson takes halves of surrogate pairs in texts but not in names, so none is ever read.
        Arbitrary<String> names = strings().map(name -> "x" + name.replaceAll("[\\ud800-\\udfff]", "ä"));
        return Arbitraries.maps(names, Arbitraries.of(UNKNOWN)).ofMaxSize(2).map(AnyRegister::extras);
    }

    private static Extras extras(Map<String, String> members) {
        return members.isEmpty() ? Extras.NONE : new Extras(new LinkedHashMap<>(members));
    }
}
