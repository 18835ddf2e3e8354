package org.tabularium.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.check.Checker;
import org.tabularium.check.Family;
import org.tabularium.check.Rule;
import org.tabularium.check.Wording;
import org.tabularium.law.Law;
import org.tabularium.model.Language;

/// The table of rules in `docs/rules.md` says what the rules are.
///
/// `mvn test -Dtest=RulesTableTest -Drules.write` writes it anew.
class RulesTableTest {
    private static final Path TABLE = Path.of("docs/rules.md");
    private static final Law LAW = Law.load();
    private static final Wording SAID = new Wording(Locale.ENGLISH, LAW, Language.ENGLISH);
    @Test
    void theTableIsThatOfTheRules() throws IOException {
        if (System.getProperty("rules.write") != null) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    @Test
    void thereAreAtLeastSixtyRulesAndTwentyFiveFixes() {
        assertThat(Rules.all()).hasSizeGreaterThanOrEqualTo(60).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(mendable()).hasSizeGreaterThanOrEqualTo(25);
    }

    private static String table() {
        Set<String> mendable = mendable();
        Map<Family, List<Rule>> families = Rules.all().stream()
                .collect(Collectors.groupingBy(Rule::family, () -> new EnumMap<>(Family.class),
                        Collectors.toList()));
        StringBuilder table = new StringBuilder("""
                # The rules

                What a register is checked for: %d rules, %d of them with a fix that is one step and can be undone. \
                An accepted finding names its rule by the id, so ids never change. How the checks are used from the \
                command line stands in [command-line.md](command-line.md); which rule finds what a careful reader \
                objected to in published policies, in [oddities.md](oddities.md). Made by `RulesTableTest`.
                """.formatted(Rules.all().size(), mendable.size()));
        families.forEach((family, rules) -> {
            table.append("\n## ").append(SAID.family(family))
                    .append("\n\n| id | demands | article | weight | fix |\n| --- | --- | --- | --- | --- |\n");
            rules.forEach(rule -> table.append(row(rule, mendable)));
        });
        return table.toString();
    }

    private static String row(Rule rule, Set<String> mendable) {
        String weight = SAID.severity(rule.severity()).toLowerCase(Locale.ROOT)
                + rule.demand().map(d -> ", " + SAID.demand(d)).orElse("");
        return "| `" + rule.id() + "` | " + SAID.title(rule) + " | " + SAID.article(rule) + " | " + weight
                + " | "
                + (mendable.contains(rule.id()) ? SAID.fix(rule) : "") + " |\n";
    }

    /// Rules whose example is mended by a fix.
    private static Set<String> mendable() {
        return RulesTest.examples().flatMap(e -> Checker.once(e.against(), LAW, Rules.all(), e.today()).open()
                .filter(f -> f.rule().id().equals(e.rule()) && f.fix().isPresent())).map(f -> f.rule().id())
                .collect(Collectors.toSet());
    }
}
