package org.tabularium.ui.assistant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.draft.CellReport;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.draft.Where;
import org.tabularium.model.Register;

/// A draft with what the screen asks of it.
///
/// @param draft the draft
/// @param asked what it was made of
/// @param sheets by sheet and row, the entry the row has become
/// @param counts how many cells came to which end
record Drafted(Draft draft, Work.Asked asked, Map<String, Map<Integer, Where>> sheets,
        Map<Outcome, Integer> counts) {

    private static final List<String> ENTRIES =
            List.of("activity", "mandate", "party", "measure", "register");

    static Drafted of(Draft draft, Work.Asked asked) {
        Map<String, Map<Integer, Where>> sheets = new HashMap<>();
        Map<Outcome, Integer> counts = new HashMap<>();
        for (CellReport cell : draft.cells()) {
            counts.merge(cell.outcome(), 1, Integer::sum);
            if (ENTRIES.contains(cell.target().list())) {
                sheets.computeIfAbsent(cell.sheet(), _ -> new HashMap<>()).merge(cell.row(), cell.target(),
                        (a, b) -> rank(b) < rank(a) ? b : a);
            }
        }
        return new Drafted(draft, asked, sheets, counts);
    }

    private static int rank(Where where) {
        return ENTRIES.indexOf(where.list());
    }

    /// The entry that a row has become; of a card, the one of its first row that has become one.
    Optional<Where> entry(String sheet, int row, boolean isCard) {
        Map<Integer, Where> rows = sheets.getOrDefault(sheet, Map.of());
        return Optional.ofNullable(rows.get(row)).or(() -> isCard
                ? rows.entrySet().stream().min((a, b) -> rank(a.getValue()) == rank(b.getValue())
                        ? Integer.compare(a.getKey(), b.getKey())
                        : Integer.compare(rank(a.getValue()), rank(b.getValue()))).map(Map.Entry::getValue)
                : Optional.empty());
    }

    int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    Register register() {
        return draft.register();
    }
}
