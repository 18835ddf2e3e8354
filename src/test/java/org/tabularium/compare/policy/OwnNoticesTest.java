package org.tabularium.compare.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.tabularium.compare.policy.Tally.Count;
import org.tabularium.intake.policy.PolicyReader;
import org.tabularium.model.Notice;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;

/// The notices this program writes, read back by it: how many of the facts they print are found again, and how many
/// are
/// read that they do not print. No more may be lost or invented than the table says.
///
/// `mvn test -Dtest=OwnNoticesTest -Down.write` writes the table anew.
class OwnNoticesTest {
    private static final Path TABLE = Path.of("docs/own-notices-read-back.md");
    private static final String HEAD = """
            # Our own notices, read back

            Each notice of the sample and of the five registers made of published policies was written in every style \
            and language and read again like any foreign policy. The cells say how many facts of a kind the notices \
            print, how many of them were not found again, and how many were read that no notice prints. What a register says \
            in sentences of its own may be read or not. *Of an activity* means: found where it belongs, not only anywhere in \
            the text. Made by `mvn test -Dtest=OwnNoticesTest -Down.write`, which also fails when more is lost or invented \
            than stands here.

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

    private static Map<String, Count> counts(Stream<OwnNotice> notices, OwnNotice.Format format) {
        Map<String, Count> counts = new TreeMap<>();
        notices.forEach(n -> Readback.of(n, READER.read(n.prose(format)), OwnNotice.LAW).counts()
                .forEach((kind, count) -> counts.merge(kind, count, Count::plus)));
        return counts;
    }

    /// By the head of the column: as plain text in every style, and the notice to applicants in every format.
    private static Map<String, Map<String, Count>> columns() {
        Map<String, Map<String, Count>> columns = new LinkedHashMap<>();
        for (Notice.Style style : Notice.Style.values()) {
            columns.put(style.name(),
                    counts(OwnNotice.SAMPLES.stream().flatMap(f -> OwnNotice.of(f, style).stream()),
                            OwnNotice.Format.TEXT));
        }
        Predicate<OwnNotice> applicants = n -> n.notice().id().value().equals("not-applicants");
        for (OwnNotice.Format format : OwnNotice.Format.values()) {
            columns.put(format.name(), counts(Stream.of(Notice.Style.values())
                    .flatMap(s -> OwnNotice.of(OwnNotice.SAMPLES.getFirst(), s).stream()).filter(applicants),
                    format));
        }
        return columns;
    }

    @Test
    void noMoreIsLostOrInventedThanTheTableSays() throws IOException {
        Map<String, Map<String, Count>> now = columns();
        if (System.getProperty("own.write") != null) {
            Files.writeString(TABLE, HEAD + table(now));
        }
        Map<String, Map<String, Count>> before = read(Files.readAllLines(TABLE));
        SoftAssertions all = new SoftAssertions();
        now.forEach((column, counts) -> counts.forEach((kind, count) -> all
                .assertThat(
                        count.isAtMost(before.getOrDefault(column, Map.of()).getOrDefault(kind, Count.NONE)))
                .as("%s in %s: %s, before %s", kind, column, count,
                        before.getOrDefault(column, Map.of()).get(kind))
                .isTrue()));
        all.assertAll();
        assertThat(now).allSatisfy((_, counts) -> assertThat(counts).isNotEmpty());
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

    private static Map<String, Map<String, Count>> read(List<String> lines) {
        List<List<String>> rows =
                lines.stream().filter(l -> l.startsWith("| ")).map(l -> List.of(l.split("\\|", -1)))
                        .map(r -> r.subList(1, r.size() - 1).stream().map(String::strip).toList()).toList();
        Map<String, Map<String, Count>> columns = new LinkedHashMap<>();
        List<String> heads = rows.getFirst();
        for (List<String> row : rows.subList(2, rows.size())) {
            for (int i = 1; i < row.size(); i++) {
                String[] numbers = row.get(i).split("[^0-9]+", -1);
                columns.computeIfAbsent(heads.get(i), _ -> new TreeMap<>()).put(row.getFirst(), new Count(
                        Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]),
                        Integer.parseInt(numbers[2])));
            }
        }
        return columns;
    }
}
