package org.tabularium.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Five published policies, printed anew from the registers made of them: each statement is said, none that is wrong is
/// repeated.
///
/// `mvn test -Dtest=SeedNoticesTest -Dseeds.write` writes the table anew.
class SeedNoticesTest {
    private static final Path TABLE = Path.of("docs/notices-of-five-policies.md");
    private static final Path READINGS = Path.of("../shared/seeds");
    private static final String HEAD = """
            # Five published policies, printed anew

            Five privacy policies were read by hand, statement by statement, and each was made a register \
            (`src/test/resources/org/tabularium/samples`). This table says for each statement with which words the notice \
            says it that the program composes from the register, and from which fields the facts come. What is void is \
            wrong, outdated or contradictory: the notice does not repeat it. What is marketing need not be said. Made by \
            `mvn test -Dtest=SeedNoticesTest -Dseeds.write`.

            """;

    static Stream<String> names() {
        return Stream.of("avior-crm", "crmsoftware-ai", "aelvirionek", "plural-io", "iiot-flow")
                .filter(n -> SeedNoticesTest.class.getResource("/org/tabularium/samples/" + n + ".rows.json")
                        != null);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStatementIsSaid(String name) {
        SeedNotice seed = SeedNotice.read(name);
        SoftAssertions all = new SoftAssertions();
        seed.rows().stream().filter(SeedNotice.Row::isSaid).forEach(row -> {
            all.assertThat(row.sentence()).as(row.id()).hasSizeGreaterThan(3);
            all.assertThat(seed.line(row)).as("%s %s: %s", row.id(), row.says(), row.sentence()).isPresent();
        });
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsStatedComesFromTheRegister(String name) {
        SeedNotice seed = SeedNotice.read(name);
        SoftAssertions all = new SoftAssertions();
        seed.rows().stream().filter(r -> r.expect().equals("state"))
                .forEach(row -> all.assertThat(seed.origins(row)).as(row.id() + " " + row.says())
                        .isNotEmpty());
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingVoidIsRepeated(String name) {
        SeedNotice seed = SeedNotice.read(name);
        String whole = seed.whole().toLowerCase(Locale.ROOT);
        seed.rows().stream().filter(r -> r.expect().equals("void")).forEach(row -> {
            assertThat(row.never()).as(row.id()).isNotEmpty();
            row.never()
                    .forEach(n -> assertThat(whole).as(row.id()).doesNotContain(n.toLowerCase(Locale.ROOT)));
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void noStatementIsLeftOut(String name) {
        Path reading = READINGS.resolve(name + ".statements.json");
        assumeThat(reading).as("the readings are not part of the project").exists();
        Map<String, String> read = JsonMapper.shared().readTree(reading).valueStream()
                .collect(Collectors.toMap(n -> n.path("id").asString(), n -> n.path("expect").asString()));
        assertThat(SeedNotice.read(name).rows().stream()
                .collect(Collectors.toMap(SeedNotice.Row::id, SeedNotice.Row::expect))).isEqualTo(read);
    }

    /// What the published texts left out: all of them now name Art. 77 GDPR and the six rights.
    @ParameterizedTest
    @MethodSource("names")
    void whatEveryNoticeOwesIsThere(String name) {
        assertThat(SeedNotice.read(name).whole()).containsPattern("Art\\. 77").contains("Art. 15", "Art. 16",
                "Art. 17",
                "Art. 18", "Art. 7");
    }

    @Test
    void theTableIsTheOneOfTheDocumentation() throws IOException {
        List<SeedNotice> seeds = names().map(SeedNotice::read).toList();
        String table = HEAD + counts(seeds)
                + seeds.stream().map(SeedNoticesTest::section).collect(Collectors.joining());
        if (System.getProperty("seeds.write") != null) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String counts(List<SeedNotice> seeds) {
        return "| Policy | statements | stated | generic | void | marketing |\n| --- | --- | --- | --- | --- | --- |\n"
                + seeds.stream()
                        .map(s -> "| %s | %d | %d | %d | %d | %d |\n".formatted(s.name(), s.rows().size(),
                                count(s, "state"), count(s, "generic"), count(s, "void"),
                                count(s, "marketing")))
                        .collect(Collectors.joining());
    }

    private static long count(SeedNotice seed, String expect) {
        return seed.rows().stream().filter(r -> r.expect().equals(expect)).count();
    }

    private static String section(SeedNotice seed) {
        return "\n## " + seed.name() + "\n\n| | Statement | Expected | Words of the notice | Facts |\n"
                + "| --- | --- | --- | --- | --- |\n" + seed.rows().stream().map(row -> row(seed, row))
                        .collect(Collectors.joining());
    }

    private static String row(SeedNotice seed, SeedNotice.Row row) {
        String facts = seed.origins(row).stream().map(o -> "`" + o + "`").collect(Collectors.joining("<br>"));
        return "| %s | %s | %s | %s | %s |\n".formatted(row.id().replaceFirst(".*-", ""), cell(row.says()),
                row.expect(),
                row.isSaid() ? cell(row.sentence()) : "–", row.isSaid() ? facts : "");
    }

    private static String cell(String text) {
        return SeedNotice.plain(text).replace("|", "\\|").replace("\n", " ");
    }
}
