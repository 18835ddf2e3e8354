package org.tabularium.compare.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.compare.policy.Tally.Count;
import org.tabularium.intake.policy.PolicyReader;
import org.tabularium.model.Notice;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;

/// The notices this program writes, read back by it: every fact they print is found again, and none is read that they
/// do not print.
///
/// `mvn test -Dtest=OwnNoticesTest -Down.write` writes the table anew.
class OwnNoticesTest {
    private static final Path TABLE = Path.of("docs/own-notices-read-back.md");
    private static final String HEAD = """
            # Our own notices, read back

            Each notice of the sample and of the five registers made of published policies was written in every style \
            and language and read again like any foreign policy: in each style as plain text, and all styles together in \
            each other format. The cells say how many facts of a kind the notices print, how many of them were not found \
            again, and how many were read that no notice prints. What a register says in sentences of its own may be read \
            or not. *Of an activity* means: found where it belongs, not only anywhere in the text; purposes, data, people \
            and legitimate interests belong to an activity as well and count word for word, but an explanation in brackets \
            at their end may be left out. Made by `mvn test -Dtest=OwnNoticesTest -Down.write`, which fails when anything \
            is lost or invented.

            """;
    private static final PolicyReader READER = reader();

    private static PolicyReader reader() {
        try {
            return new PolicyReader(OwnNotice.LAW, CatalogFiles.delivered());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Count> counts(Stream<OwnNotice> notices, OwnNotice.Format format,
            List<String> losses) {
        Map<String, Count> counts = new TreeMap<>();
        notices.forEach(n -> {
            Tally tally = Readback.of(n, READER.read(n.prose(format)), OwnNotice.LAW);
            tally.counts().forEach((kind, count) -> counts.merge(kind, count, Count::plus));
            tally.losses().forEach(loss -> losses.add(n + " " + format + ": " + loss));
        });
        return counts;
    }

    /// By the head of the column: each style as plain text, and all of them in every other format.
    private static Map<String, Map<String, Count>> columns(List<String> losses) {
        Map<String, Map<String, Count>> columns = new LinkedHashMap<>();
        for (Notice.Style style : Notice.Style.values()) {
            columns.put(style.name(), counts(OwnNotice.all().filter(n -> n.notice().style() == style),
                    OwnNotice.Format.TEXT, losses));
        }
        Stream.of(OwnNotice.Format.values()).filter(f -> f != OwnNotice.Format.TEXT)
                .forEach(format -> columns.put(format.name(), counts(OwnNotice.all(), format, losses)));
        return columns;
    }

    @Test
    void nothingIsLostAndNothingIsInvented() throws IOException {
        List<String> losses = new ArrayList<>();
        Map<String, Map<String, Count>> now = columns(losses);
        String table = HEAD + table(now);
        if (System.getProperty("own.write") != null) {
            Files.writeString(TABLE, table);
        }
        assertThat(losses).isEmpty();
        assertThat(now)
                .allSatisfy((_, counts) -> assertThat(counts).containsKeys("purpose", "data", "basis"));
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    @Test
    void everyStyleAndLanguageIsRead() {
        assertThat(OwnNotice.all().map(n -> n.notice().style() + " " + n.language().tag())).contains(
                "SHORT de", "SHORT en",
                "LISTS de", "BY_ACTIVITY en", "BY_TOPIC de", "LAYERED en");
    }

    private static String table(Map<String, Map<String, Count>> columns) {
        String head = "| | " + String.join(" | ", columns.keySet()) + " |\n| --- |"
                + " ---: |".repeat(columns.size()) + "\n";
        return head + ReadbackItems.KINDS.stream().map(kind -> "| " + kind + " | " + columns.values().stream()
                .map(c -> cell(c.getOrDefault(kind, Count.NONE))).collect(Collectors.joining(" | ")) + " |\n")
                .collect(Collectors.joining());
    }

    private static String cell(Count count) {
        return "%d −%d +%d".formatted(count.all(), count.lost(), count.invented());
    }
}
