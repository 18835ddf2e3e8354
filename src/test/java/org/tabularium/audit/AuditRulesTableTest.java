package org.tabularium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.words.Words;

/// The table of rules in `docs/audit-rules.md` says what the rules of the audit are.
///
/// `mvn test -Dtest=AuditRulesTableTest -Drules.write` writes it anew.
class AuditRulesTableTest {
    private static final Path TABLE = Path.of("docs/audit-rules.md");
    private static final Words WORDS = Words.of("audit", Locale.ENGLISH);

    @Test
    void theTableIsThatOfTheRules() throws IOException {
        if (System.getProperty("rules.write") != null) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    private static String table() {
        Map<String, TreeSet<Weight>> weights = new TreeMap<>();
        RulesTest.cases().forEach(c -> c.bad().objections().stream().filter(o -> o.rule().equals(c.rule()))
                .forEach(o -> weights.computeIfAbsent(o.rule(), _ -> new TreeSet<>()).add(o.weight())));
        StringBuilder table = new StringBuilder("""
                # The rules of the audit

                What a published policy is audited for: %d rules. Other programs know a rule by its id, so ids never \
                change. The weight is that of the examples in the tests; where facts are uncertain a rule only hints. How \
                policies are audited from the command line stands in [command-line.md](command-line.md). Made by \
                `AuditRulesTableTest`.

                | id | asks for | article | weight |
                | --- | --- | --- | --- |
                """.formatted(Draft.AUDITOR.ids().size()));
        for (String rule : Draft.AUDITOR.ids()) {
            String article =
                    WORDS.has(rule + ".article") ? WORDS.get(rule + ".article") : "Art.\u00a013, 14 GDPR";
            table.append("| `").append(rule).append("` | ").append(WORDS.get(rule + ".title")).append(" | ")
                    .append(article)
                    .append(" | ").append(weights.getOrDefault(rule, new TreeSet<>()).stream()
                            .map(w -> w.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return table.toString();
    }
}
