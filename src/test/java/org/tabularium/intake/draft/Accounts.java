package org.tabularium.intake.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Accounts for every cell of a file: each is reported, and each word of it stands in the register, was read as a value,
/// or was said to be left.
final class Accounts {
    private Accounts() {}

    static void settle(List<Sheet> sheets, Draft draft) throws StoreException {
        Map<String, List<CellReport>> reports = draft.cells().stream().collect(
                Collectors.groupingBy(r -> r.sheet() + "\n" + r.row() + "\n" + r.index()));
        Set<String> register =
                words(new String(RopaFormat.write(draft.register()), UTF_8).replace("\\n", "\n")
                        .replace("\\t", "\t"));
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (!Texts.clean(row.cell(i)).isEmpty()) {
                        String spot = sheet.name() + "\n" + row.number() + "\n" + i;
                        assertThat(reports).as("%s: %s", spot, row.cell(i)).containsKey(spot);
                        reports.getOrDefault(spot, List.of()).forEach(r -> settle(r, register));
                    }
                }
            }
        }
    }

    private static void settle(CellReport report, Set<String> register) {
        Set<String> missing = new HashSet<>(words(report.before()));
        missing.removeAll(register);
        report.read().forEach(r -> missing.removeAll(words(r)));
        boolean kept = report.outcome() != Outcome.LEFT && report.outcome() != Outcome.HEADING;
        assertThat(kept ? missing : Set.of()).as("lost of %s", report).isEmpty();
        assertThat(report.after().isEmpty()).as("says what became of %s", report).isEqualTo(!kept);
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(Texts.folded(Texts.clean(text)).split(" ", -1)));
        words.removeIf(w -> !Texts.says(w));
        return words;
    }
}
