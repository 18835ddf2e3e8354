package org.tabularium.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.form.FormWalk;
import org.tabularium.form.Kind;

/// Every word that the screens ask for is there, and of the forms no other.
class FormMessagesTest {
    /// What steps of undo call whole entities.
    private static final List<String> ENTITIES = List.of("entity.activity", "entity.party",
            "entity.department", "entity.subject", "entity.data", "entity.retention", "entity.measure",
            "entity.system", "entity.mandate", "entity.joint", "entity.undertaking", "entity.notice",
            "entity.review");
    /// What cells are written and read with.
    private static final List<String> CELLS = List.of("cell.company", "period.years", "period.months",
            "period.days", "period.unit.years", "period.unit.months", "period.unit.weeks",
            "period.unit.days");
    /// What is asked when several activities are changed together, beside the fields of their form.
    private static final List<String> TOGETHER =
            List.of("bulk.recipient", "bulk.measure", "bulk.nextReview");
    private static final Pattern ASKED =
            Pattern.compile("(?:words\\(\\)|words)\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theFormsHaveAllTheirWordsAndNoOthers(String language) {
        assertThat(Messages.of("form", language).keySet()).isEqualTo(asked());
    }

    @Test
    void theWordsThatTheScreensNameAreThere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "tabularium", "ui"))) {
            Set<String> named = new TreeSet<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(r -> named.add(r.group(1)));
            }
            assertThat(named).hasSizeGreaterThan(40);
            assertThat(Messages.of("ui", "en").keySet()).containsAll(named);
        }
    }

    private static Set<String> asked() {
        Set<String> keys = new TreeSet<>(ENTITIES);
        keys.addAll(CELLS);
        keys.addAll(TOGETHER);
        FormWalk.all().forEach(stop -> {
            if (!stop.ofPart()) {
                stop.form().sections().forEach(section -> Stream.of("title", "hint", "article", "link")
                        .forEach(word -> keys.add(stop.form().key() + "." + section.key() + "." + word)));
            }
            stop.form().fields().forEach(field -> said(field.kind(), field.label(stop.form().key()), keys));
        });
        return keys;
    }

    private static void said(Kind<?> kind, String label, Set<String> keys) {
        keys.add(label);
        switch (kind) {
            case Kind.Choice<?> choice -> choice.options().forEach(o -> keys.add(label + "." + hyphened(o)));
            case Kind.Option<?> option -> option.options().forEach(o -> keys.add(label + "." + hyphened(o)));
            case Kind.Marks<?> marks -> ticked(marks, label, keys);
            case Kind.Parts<?> parts -> {
                keys.add(label + ".add");
                columns(parts, keys);
            }
            case Kind.OneOf<?> one -> one.variants().forEach(v -> keys.add(label + "." + v.key()));
            case Kind.Answered<?> answered -> {
                List.of("state", "none", "none.sentence", "reason").forEach(w -> keys.add(label + "." + w));
                said(answered.kind(), label, keys);
            }
            default -> {}
        }
    }

    private static <P> void columns(Kind.Parts<P> parts, Set<String> keys) {
        parts.columns().stream().flatMap(c -> c.brief().stream())
                .forEach(f -> said(f.kind(), f.label(parts.form().key()), keys));
    }

    private static <V> void ticked(Kind.Marks<V> marks, String label, Set<String> keys) {
        Function<V, String> text = marks.text();
        marks.options().forEach(o -> keys.add(label + "." + text.apply(o)));
    }

    private static String hyphened(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
