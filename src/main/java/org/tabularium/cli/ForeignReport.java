package org.tabularium.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.intake.draft.CellReport;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.draft.DraftWords;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of the cells of a table of others, as a workbook or for other programs; the members are described in
/// `docs/command-line.md`.
public final class ForeignReport {
    private static final String WORKBOOK = ".xlsx";
    /// What a cell of a workbook can hold.
    private static final int LONGEST = 32_000;
    private final Draft draft;
    private final Words words;
    private final DraftWords told;

    /// Tells of the cells of a draft.
    ///
    /// @param words messages of room `cli`
    public ForeignReport(Draft draft, Words words) {
        this.draft = draft;
        this.words = words;
        this.told = new DraftWords(draft.register(), words.locale());
    }

    /// Writes the report as a workbook or, by the name of the file, as JSON.
    ///
    /// @param today day as of which a workbook stands
    public void write(Path file, LocalDate today) throws StoreException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            SafeFile.write(file, out -> SheetWriter.write(workbook(today), out, Progress.NONE));
        } else {
            SafeFile.write(file, out -> out.write(json().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Workbook workbook(LocalDate today) {
        List<Column> columns = List.of(column("file", 20), column("row", 8), column("column", 8),
                column("heading", 28), column("entry", 28), column("outcome", 22), column("place", 36),
                column("before", 48), column("after", 48), column("reason", 40));
        List<List<Cell>> rows = draft.cells().stream().map(this::row).toList();
        return new Workbook(words.language().tag(), words.get("report.title"), "", "", "{0} / {1}", today,
                List.of(new Workbook.Sheet(words.get("report.sheet"), columns, rows)));
    }

    private Column column(String key, int width) {
        return new Column(words.get("report." + key), width);
    }

    private List<Cell> row(CellReport cell) {
        return List.of(text(cell.sheet()), new Workbook.NumberCell(cell.row()), text(letters(cell.index())),
                text(cell.column()), text(cell.entry()), text(told.outcome(cell.outcome())),
                text(told.place(cell.target())), text(cell.before()), text(cell.after()),
                text(told.reason(cell.reason())));
    }

    private static Cell text(String text) {
        return new Workbook.TextCell(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …",
                Optional.empty());
    }

    /// A column as spreadsheets name it.
    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private String json() {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        ObjectNode counts = root.putObject("counts");
        for (CellReport.Outcome outcome : CellReport.Outcome.values()) {
            counts.put(key(outcome), draft.cells(outcome).size());
        }
        ArrayNode duplicates = root.putArray("duplicates");
        draft.duplicates().forEach(d -> {
            ObjectNode node = duplicates.addObject().put("place", d.list());
            ArrayNode names = node.putArray("candidates");
            d.candidates().forEach(c -> names.addObject().put("id", c.id()).put("name", c.name())
                    .put("known", c.known()));
        });
        ArrayNode cells = root.putArray("cells");
        draft.cells().forEach(c -> describe(cells.addObject(), c));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private void describe(ObjectNode node, CellReport cell) {
        node.put("sheet", cell.sheet()).put("row", cell.row()).put("column", letters(cell.index()))
                .put("heading", cell.column()).put("entry", cell.entry()).put("outcome", key(cell.outcome()))
                .put("place", cell.target().list()).put("entity", cell.target().entity())
                .put("field", cell.target().path()).put("where", told.place(cell.target()))
                .put("before", cell.before()).put("after", cell.after())
                .put("reason", told.reason(cell.reason()));
        ArrayNode read = node.putArray("read");
        cell.read().forEach(read::add);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
