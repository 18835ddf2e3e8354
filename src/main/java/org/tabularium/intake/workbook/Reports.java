package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tabularium.document.Workbook;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.workbook.CellReport.Outcome;
import org.tabularium.words.Words;

/// Notes what becomes of each cell.
final class Reports {
    private final Words words;
    private final List<CellReport> all = new ArrayList<>();

    Reports(Locale user) {
        this.words = Words.of("intake", user);
    }

    List<CellReport> all() {
        return List.copyOf(all);
    }

    void unchanged(Page page, Row row, int column, String said) {
        all.add(new CellReport(page.file().name(), row.number(), page.heading(column), page.entry(row),
                Outcome.UNCHANGED, said, said, ""));
    }

    void edited(Edit edit, Optional<Read.Left> left) {
        all.add(new CellReport(edit.sheet(), edit.row(), edit.column().header(), edit.entry(),
                left.isPresent() ? Outcome.LEFT : Outcome.TAKEN, Edit.said(edit.before()), edit.text(),
                left.map(l -> words.get("left." + l.reason(), l.values().toArray())).orElse("")));
    }

    /// A row that is about nothing that is known.
    void row(Page page, Row row, String reason) {
        for (int i = 0; i < row.cells().size(); i++) {
            Integer column = page.columns().get(i);
            boolean hidden = column != null && page.composed().columns().get(column).hidden();
            if (!row.cell(i).isBlank() && !hidden) {
                left(page, row, i, reason);
            }
        }
    }

    /// A row that was deleted, of something that stays.
    void missing(Page page, String id) {
        all.add(new CellReport(page.file().name(), 0, "", id, Outcome.LEFT, id, "",
                words.get("left.row-missing", id)));
    }

    /// The cells of columns that the workbook does not have.
    void unknown(Page page, Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!page.columns().containsKey(i) && !row.cell(i).isBlank()) {
                left(page, row, i, "unknown-column");
            }
        }
    }

    private void left(Page page, Row row, int column, String reason) {
        all.add(new CellReport(page.file().name(), row.number(), page.heading(column), page.entry(row),
                Outcome.LEFT,
                "", row.cell(column), words.get("left." + reason)));
    }

    /// A sheet that is only shown, of which what was not composed is told, or one that is not the workbook's.
    ///
    /// @param own the sheet as it was composed
    void other(Sheet sheet, Optional<Workbook.Sheet> own) {
        Set<String> composed = new HashSet<>();
        own.ifPresent(o -> {
            o.columns().forEach(c -> composed.add(Plain.text(c.header())));
            o.rows().forEach(r -> r.forEach(c -> composed.add(Edit.said(c))));
        });
        String reason = words.get(own.isPresent() ? "left.shown-sheet" : "left.other-sheet");
        boolean lists = sheet.name().startsWith("_lists");
        for (Row row : lists ? List.<Row>of() : sheet.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = Plain.text(row.cell(i));
                boolean known = composed.contains(text);
                if (!text.isEmpty()) {
                    String heading = Plain.line(sheet.rows().getFirst().cell(i));
                    all.add(new CellReport(sheet.name(), row.number(), heading, "",
                            known ? Outcome.UNCHANGED : Outcome.LEFT,
                            known ? text : "", text, known ? "" : reason));
                }
            }
        }
    }
}
