package org.tabularium.compose.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.compose.Entry;
import org.tabularium.compose.Fields;
import org.tabularium.compose.Line;
import org.tabularium.compose.RunningTexts;
import org.tabularium.compose.Scribe;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;

/// A layout as a workbook with a sheet for each entry: what the sheets are for, the list of entries, the sheets
/// block by block, and what the form offers to choose from.
final class SheetedWorkbook {
    /// Part, label, and up to three details.
    private static final int COLUMNS = 5;
    private final Layout layout;
    private final Scribe scribe;
    private final Filler filler;

    SheetedWorkbook(Layout layout, Scribe scribe) {
        this.layout = layout;
        this.scribe = scribe;
        this.filler = new Filler(scribe);
    }

    Workbook workbook() {
        List<Entry> entries = filler.entries(layout);
        List<Sheet> sheets = new ArrayList<>(List.of(guide(), contacts(), list(entries)));
        entries.forEach(e -> sheets.add(sheet(e)));
        if (!layout.lists().isEmpty()) {
            sheets.add(choices());
        }
        return Tables.workbook(layout, scribe, filler, RunningTexts.of(scribe), sheets);
    }

    private Sheet guide() {
        List<Column> columns = List.of(new Column(scribe.say("layout.guide.sheet"), 36),
                new Column(scribe.say("layout.guide.purpose"), 90));
        return new Sheet(scribe.say("layout.sheet.guide"), 1, columns, Stream.of("head", "list", "entry",
                "choices").map(
                        k -> List.of(Tables.text(scribe.say("layout.sheet." + k)),
                                Tables.text(scribe.say("layout.guide." + k))))
                .toList());
    }

    /// A column for each place of the head, a row for each box.
    private Sheet contacts() {
        List<Column> columns = new ArrayList<>(List.of(new Column(scribe.say("layout.notes.column"), 24)));
        layout.head().forEach(i -> columns.add(new Column(Tables.plain(filler.say(i.label())), 48)));
        List<List<Line>> contacts = layout.head().stream()
                .map(i -> filler.fields().contact(i.fields().getFirst())).toList();
        List<List<Cell>> rows = new ArrayList<>();
        List<String> boxes = Fields.contactBoxes();
        for (int b = 0; b < boxes.size(); b++) {
            List<Cell> row =
                    new ArrayList<>(List.of(Tables.text(scribe.say("layout.contact." + boxes.get(b)))));
            for (List<Line> contact : contacts) {
                row.add(contact.get(b).isEmpty() ? new EmptyCell()
                        : Tables.words(filler.spaced(contact.get(b).text())));
            }
            rows.add(row);
        }
        return new Sheet(scribe.say("layout.sheet.head"), 1, columns, rows);
    }

    private Sheet list(List<Entry> entries) {
        List<Column> columns = layout.list().stream()
                .map(i -> new Column(Tables.plain(filler.say(i.label())), i.width())).toList();
        return new Sheet(scribe.say("layout.sheet.list"), 1, columns, entries.stream()
                .map(e -> layout.list().stream().map(i -> Tables.cell(filler, i, e)).toList())
                .toList());
    }

    private Sheet sheet(Entry entry) {
        List<Column> columns = List.of(new Column(scribe.say("layout.notes.part"), 22),
                new Column(scribe.say("layout.notes.column"), 30),
                new Column(scribe.say("workbook.value"), 50), new Column("", 38), new Column("", 44));
        List<List<Cell>> rows = new ArrayList<>();
        for (Item item : layout.items()) {
            String part = filler.say(item.part());
            if (item.rows().isEmpty()) {
                rows.add(row(List.of(Tables.text(part), Tables.text(filler.say(item.label())),
                        Tables.cell(filler, item, entry))));
            } else {
                rows.addAll(table(item, part, entry));
            }
        }
        String title = filler.fields().title(entry).plain();
        return new Sheet(title.isBlank() ? entry.id() : name(title), 2, columns, rows);
    }

    /// A row of titles, then one for each part of the entry; a gap if there is none.
    private List<List<Cell>> table(Item item, String part, Entry entry) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(Stream.concat(Stream.of(part, filler.say(item.label())),
                item.columns().stream().map(filler::say)).map(Tables::text).toList()));
        List<List<Line>> parts = filler.rows(item.rows(), entry);
        for (List<Line> lines : parts) {
            rows.add(row(Stream.concat(Stream.of(Tables.text(part)),
                    lines.stream().map(l -> l.isEmpty() ? new EmptyCell()
                            : Tables.cell(List.of(l.paragraph()))))
                    .toList()));
        }
        if (parts.isEmpty()) {
            rows.add(row(List.of(Tables.text(part), Tables.cell(filler.values(item, entry)))));
        }
        return rows;
    }

    private static List<Cell> row(List<? extends Cell> cells) {
        List<Cell> row = new ArrayList<>(cells);
        row.addAll(Collections.nCopies(COLUMNS - row.size(), new EmptyCell()));
        return row;
    }

    /// What a tab can bear.
    private static String name(String title) {
        String plain = title.chars().filter(c -> "[]:*?/\\'".indexOf(c) < 0)
                .mapToObj(Character::toString).collect(Collectors.joining());
        return plain.length() <= 31 ? plain : plain.substring(0, 30).strip() + "…";
    }

    private Sheet choices() {
        int longest = layout.lists().stream().mapToInt(c -> c.values().size()).max().orElse(0);
        List<Column> columns =
                layout.lists().stream().map(c -> new Column(filler.say(c.label()), 40)).toList();
        return new Sheet(scribe.say("layout.sheet.choices"), columns, IntStream.range(0, longest)
                .mapToObj(i -> layout.lists().stream().<Cell>map(c -> i < c.values().size()
                        ? Tables.text(filler.say(c.values().get(i)))
                        : new EmptyCell()).toList())
                .toList());
    }
}
