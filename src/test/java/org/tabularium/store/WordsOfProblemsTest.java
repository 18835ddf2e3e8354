package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tabularium.law.Edition;
import org.tabularium.words.Words;

class WordsOfProblemsTest {

    @TestFactory
    Stream<DynamicTest> everyProblemHasASentenceInEveryLanguage() {
        return kinds(Problem.class)
                .flatMap(kind -> Words.SPOKEN.stream().map(locale -> DynamicTest.dynamicTest(
                        kind.getSimpleName() + " " + locale, () -> speaks(kind, locale))));
    }

    private static void speaks(Class<?> kind, Locale locale) throws ReflectiveOperationException {
        RecordComponent[] shape = kind.getRecordComponents();
        Class<?>[] types = Arrays.stream(shape).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(WordsOfProblemsTest::example).toArray();
        Problem problem = (Problem) kind.getDeclaredConstructor(types).newInstance(values);
        String sentence = new StoreException(problem, Path.of("x.ropa"), null).sentence(locale);
        // What happened, that nothing was lost, what to do.
        assertThat(sentence).doesNotContain("{", "''").endsWith(".");
        assertThat(sentence.split("\\. ")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sentence).containsPattern(locale.equals(Locale.GERMAN) ? "Bitte" : "Please")
                .containsPattern(
                        locale.equals(Locale.GERMAN) ? "nichts|unverändert" : "[Nn]othing|unchanged");
    }

    private static Object example(Class<?> type) {
        if (type == int.class) {
            return 12_345;
        }
        if (type == String.class) {
            return "x";
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == Path.class) {
            return Path.of("folder");
        }
        if (type == Edition.class) {
            return new Edition(LocalDate.of(2026, 11, 21), 1);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : List.of("a", "b");
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WordsOfProblemsTest::kinds)
                : Stream.of(type);
    }
}
