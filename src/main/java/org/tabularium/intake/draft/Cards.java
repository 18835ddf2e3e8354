package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping;

/// Reads a sheet on which labels name single cells. Cells that are neither a known place nor its label are kept for the
/// entry whose place stands above them.
final class Cards {
    private final Sheet sheet;
    private final SheetMapping mapping;
    private final List<CellReport> aside;
    private final Map<Spot, ColumnMapping> places = new HashMap<>();
    private final Set<String> labels = new HashSet<>();

    private record Spot(int row, int index) {}

    Cards(Sheet sheet, SheetMapping mapping, List<CellReport> aside) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.aside = aside;
        mapping.columns().forEach(c -> {
            places.putIfAbsent(new Spot(c.row(), c.index()), c);
            labels.add(Texts.folded(c.heading()));
            for (String part : c.heading().split(" / ", -1)) {
                labels.add(Texts.folded(part));
            }
        });
    }

    List<Entry> read() {
        Map<Integer, List<Cell>> entries = new TreeMap<>();
        int last = mapping.columns().stream().mapToInt(ColumnMapping::entry).min().orElse(0);
        for (Row row : sheet.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = Texts.clean(row.cell(i));
                ColumnMapping place = places.get(new Spot(row.number(), i));
                if (text.isEmpty()) {
                    continue;
                }
                last = place == null ? last : place.entry();
                if (place != null || !isAside(row, i, text)) {
                    entries.computeIfAbsent(last, k -> new ArrayList<>()).add(cell(row, i, place));
                }
            }
        }
        return entries.values().stream().map(cells -> new Entry(true, cells)).toList();
    }

    /// Whether a cell is a label, or stands in a row that is left out; then it is said so.
    private boolean isAside(Row row, int index, String text) {
        boolean label = labels.contains(Texts.folded(text));
        boolean left = mapping.left().contains(row.number());
        if (label || left) {
            aside.add(new CellReport(sheet.name(), row.number(), index, "", "",
                    label ? Outcome.HEADING : Outcome.LEFT, Where.NOWHERE, row.cell(index), "", List.of(),
                    label ? Reason.NONE : Reason.ROW_LEFT));
        }
        return label || left;
    }

    private Cell cell(Row row, int index, @Nullable ColumnMapping place) {
        return place == null
                ? Cell.of(sheet.name(), row.number(), index, "", "", Splitting.WHOLE, false, row.cell(index))
                : Cell.of(sheet.name(), row.number(), index, place.heading(), place.field(),
                        place.splitting(), place.reason() == ColumnMapping.Reason.CHOSEN, row.cell(index));
    }
}
