package org.tabularium.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;

/// Whatever the model can hold can be said in a form.
class CompletenessTest {
    /// Lists with places of their own, and the languages, which are chosen when a register is begun.
    private static final List<String> ELSEWHERE = List.of("languages", "controller", "undertakings",
            "departments", "parties", "jointControls", "subjects", "data", "retention", "measures", "systems",
            "activities", "mandates", "notices", "reviews", "accepted");
    /// What nobody types: the program keeps the mark of the standard text under own wording.
    private static final Map<Class<?>, List<String>> KEPT = Map.of(Passage.class, List.of("facts"));

    @TestFactory
    Stream<DynamicTest> everyComponentHasAField() {
        return FormWalk.all().filter(stop -> stop.type().isRecord())
                // Beside a transfer its country is given.
                .filter(stop -> !stop.form().equals(Forms.DESTINATION))
                .map(stop -> DynamicTest.dynamicTest(stop.where(), () -> {
                    Set<String> keys = stop.form().fields().map(Field::key).collect(Collectors.toSet());
                    assertThat(missing(stop.type(), "", keys)).isEmpty();
                }));
    }

    private static List<String> missing(Class<?> record, String prefix, Set<String> keys) {
        return Stream.of(record.getRecordComponents())
                .filter(c -> c.getType() != Extras.class && c.getType() != Id.class)
                .filter(c -> !KEPT.getOrDefault(record, List.of()).contains(c.getName()))
                .filter(c -> record != Register.class || !ELSEWHERE.contains(c.getName()))
                .flatMap(c -> missing(c, prefix + c.getName(), keys)).toList();
    }

    private static Stream<String> missing(RecordComponent component, String path, Set<String> keys) {
        if (keys.contains(path)) {
            return Stream.empty();
        }
        boolean spread = component.getType().isRecord()
                && keys.stream().anyMatch(key -> key.startsWith(path + "/"));
        return spread ? missing(component.getType(), path + "/", keys).stream() : Stream.of(path);
    }
}
