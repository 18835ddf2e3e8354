package org.tabularium.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What `docs/law.md` says of the data is true of them.
class LawPaperTest {
    private static final Path PAPER = Path.of("docs", "law.md");

    @Test
    void theNumberOfFactsOfEachGradeIsThatOfTheData() throws IOException {
        List<String> rows = new ArrayList<>();
        int[] all = new int[Status.values().length + 1];
        for (String file : LawDataTest.FILES) {
            int[] grades = grades(file);
            rows.add(row("`" + file + "`", grades));
            for (int i = 0; i < all.length; i++) {
                all[i] += grades[i];
            }
        }
        rows.add(row("all", all));
        assertThat(Files.readAllLines(PAPER)).containsSequence(rows);
        assertThat(Law.load().facts()).hasSize(all[0]);
    }

    @Test
    void everyFileAndEveryMemberIsDescribed() throws IOException {
        String paper = Files.readString(PAPER);
        for (String file : LawDataTest.FILES) {
            assertThat(paper).contains("### " + file);
            String section = paper.substring(paper.indexOf("### " + file)).split("\n#", 2)[0];
            LawDataTest.read(file).valueStream().flatMap(n -> n.propertyNames().stream()).distinct()
                    .filter(name -> !List.of("from", "to", "source", "status", "id").contains(name))
                    .forEach(name -> assertThat(section).as(file).contains("`" + name + "`"));
        }
    }

    @Test
    void theDayOfTheLawIsThatOfTheData() throws IOException {
        assertThat(Files.readString(PAPER)).contains("`" + Law.load().knownOn() + "`");
    }

    /// All, and those of each grade in the order of the grades.
    private static int[] grades(String file) {
        List<Status> statuses = LawDataTest.read(file).valueStream().map(LawPaperTest::status).toList();
        int[] grades = new int[Status.values().length + 1];
        grades[0] = statuses.size();
        List<Status> order = List.of(Status.values());
        statuses.forEach(s -> grades[order.indexOf(s) + 1]++);
        return grades;
    }

    private static Status status(JsonNode node) {
        return Status.valueOf(node.path("status").asString().toUpperCase(Locale.ROOT));
    }

    private static String row(String name, int[] counts) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (int count : counts) {
            row.append(' ').append(count).append(" |");
        }
        return row.toString();
    }
}
