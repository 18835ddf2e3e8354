package org.tabularium.compose.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.compose.RunningTexts;
import org.tabularium.compose.Scribe;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.model.LocalText;

/// A layout as a table with a row for each entry, between the facts about the record and a sheet that explains
/// the columns.
final class TableWorkbook {
    private static final int SHARE = 3;
    /// As wide as a day.
    private static final String DAY = "31.12.2026";
    private final Layout layout;
    private final Scribe scribe;
    private final Filler filler;

    TableWorkbook(Layout layout, Scribe scribe) {
        this.layout = layout;
        this.scribe = scribe;
        this.filler = new Filler(scribe);
    }

    Workbook workbook() {
        List<Sheet> sheets = new ArrayList<>(List.of(Tables.head(layout, scribe, filler), table()));
        if (!scribe.register().measures().isEmpty()) {
            sheets.add(filler.fields().measures());
        }
        sheets.add(notes());
        return Tables.workbook(layout, scribe, filler, RunningTexts.of(scribe), sheets);
    }

    private Sheet table() {
        List<Item> items = layout.items();
        List<List<Cell>> rows = filler.entries(layout).stream()
                .map(e -> items.stream().map(i -> Tables.cell(filler, i, e)).toList()).toList();
        List<String> header = items.stream().map(i -> Tables.plain(filler.say(i.label()))).toList();
        List<Integer> widths = layout.shape() == Layout.Shape.TABLE ? Shares.of(header, texts(rows))
                : items.stream().map(i -> i.width() * SHARE).toList();
        List<Column> columns = IntStream.range(0, header.size())
                .mapToObj(i -> new Column(header.get(i), Math.max(8, widths.get(i)))).toList();
        return new Sheet(scribe.say("layout.sheet.table"), 1, columns, rows);
    }

    private static List<List<String>> texts(List<List<Cell>> rows) {
        return rows.stream().map(r -> r.stream()
                .map(c -> c instanceof Workbook.TextCell t ? t.text() : DAY).toList()).toList();
    }

    /// What each column is for: the part of the form it belongs to, whether it must be filled, its article.
    private Sheet notes() {
        List<Column> columns = List.of(new Column(scribe.say("layout.notes.column"), 46),
                new Column(scribe.say("layout.notes.part"), 40),
                new Column(scribe.say("layout.notes.required"), 16),
                new Column(scribe.say("layout.notes.article"), 30));
        return Tables.filled(new Sheet(scribe.say("layout.sheet.notes"), 1, columns, layout.items().stream()
                .map(i -> List.of(said(i.label()), said(i.part()),
                        Tables.text(scribe.say(i.optional() ? "layout.no" : "layout.yes")),
                        said(i.article())))
                .toList()));
    }

    private Cell said(LocalText text) {
        return Tables.text(filler.say(text));
    }
}
