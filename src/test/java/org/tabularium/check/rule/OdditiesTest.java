package org.tabularium.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.check.Checker;
import org.tabularium.check.Finding;
import org.tabularium.check.Rule;
import org.tabularium.law.Law;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;
import tools.jackson.databind.json.JsonMapper;

/// What a careful reader objected to in five published policies is found in the registers made of them, as far as a
/// register can show it.
///
/// `mvn test -Dtest=OdditiesTest -Doddities.write` writes the table anew.
class OdditiesTest {
    private static final Path TABLE = Path.of("docs/oddities.md");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Law LAW = Law.load();
    private static final String HEAD = """
            # What the checks find in five published policies

            Five privacy policies were read by hand, and each was made a register that says what the policy says, \
            its faults included (`src/test/resources/org/tabularium/samples`). This is all that the reader objected \
            to, and the rule that finds it in the register, or why a register cannot show it. Made by \
            `mvn test -Dtest=OdditiesTest -Doddities.write`.

            | Policy | Objection | Found by |
            | --- | --- | --- |
            """;

    static Stream<Oddity> found() {
        return all().stream().filter(Oddity::isFound);
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatARegisterCanShowIsFoundInIt(Oddity oddity) {
        assumeThat(rules()).as("another test sees to it that the rule exists").contains(oddity.rule());
        assertThat(findings(oddity.seed())).anyMatch(oddity::isMetBy);
    }

    @Test
    void everyRuleNamedExists() {
        assertThat(rules()).containsAll(found().map(Oddity::rule).toList());
    }

    @Test
    void whatNoRuleFindsHasAReasonInBothLanguages() {
        assertThat(all()).allSatisfy(oddity -> {
            assertThat(oddity.reason().isBlank()).isEqualTo(oddity.isFound());
            assertThat(oddity.cause().isBlank()).isEqualTo(oddity.isFound());
        });
    }

    @Test
    void noObjectionIsLeftOut() {
        Map<String, Long> objections = all().stream().filter(o -> !isFoundBefore(o))
                .collect(Collectors.groupingBy(Oddity::seed, Collectors.counting()));
        assertThat(objections).isEqualTo(Map.of("aelvirionek", 10L, "avior-crm", 8L, "crmsoftware-ai", 13L,
                "plural-io", 15L, "iiot-flow", 11L));
    }

    @Test
    void theTableIsTheOneOfTheDocumentation() throws IOException {
        String table = HEAD + all().stream().map(Oddity::row).collect(Collectors.joining("\n", "", "\n"));
        if (System.getProperty("oddities.write") != null) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    /// An objection in two parts, each found by a rule of its own, stands twice.
    private static boolean isFoundBefore(Oddity oddity) {
        List<Oddity> all = all();
        return oddity.isFound() && all.subList(0, all.indexOf(oddity)).stream().anyMatch(o -> o.isFound()
                && o.seed().equals(oddity.seed()) && o.what().equals(oddity.what()));
    }

    private static List<String> rules() {
        return Rules.all().stream().map(Rule::id).toList();
    }

    private static List<Finding> findings(String seed) {
        try (InputStream in = open("/org/tabularium/samples/" + seed + ".ropa")) {
            return Checker.once(RopaFormat.read(in), LAW, Rules.all(), TODAY).open().toList();
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Oddity> all() {
        try (InputStream in = open("/org/tabularium/check/oddities.json")) {
            return JsonMapper.shared().readTree(in).values().stream().map(Oddity::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(OdditiesTest.class.getResourceAsStream(resource), resource);
    }
}
