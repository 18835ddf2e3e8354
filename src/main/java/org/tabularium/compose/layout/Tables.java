package org.tabularium.compose.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tabularium.compose.Entry;
import org.tabularium.compose.Fields;
import org.tabularium.compose.Line;
import org.tabularium.compose.RunningTexts;
import org.tabularium.compose.Scribe;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.DateCell;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.NumberCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.TextCell;

/// What the workbooks of all layouts have in common.
final class Tables {
    private Tables() {}

    static Workbook workbook(Layout layout, Scribe scribe, Filler filler, RunningTexts running,
            List<Sheet> sheets) {
        String title = filler.say(layout.title());
        String author = running.author();
        return new Workbook(scribe.texts().language().tag(),
                author.isBlank() ? title : title + ", " + author, author, running.foot(),
                scribe.say("running.page"), running.date(), sheets);
    }

    /// The facts about the record as a whole.
    static Sheet head(Layout layout, Scribe scribe, Filler filler) {
        List<Column> columns = List.of(new Column(scribe.say("workbook.item"), 40),
                new Column(scribe.say("workbook.article"), 30),
                new Column(scribe.say("workbook.value"), 70));
        return filled(new Sheet(scribe.say("layout.sheet.head"), 1, columns, layout.head().stream()
                .map(i -> List.of(text(filler.say(i.label())), text(filler.say(i.article())),
                        cell(filler.values(i))))
                .toList()));
    }

    /// Without columns in which nothing stands.
    static Sheet filled(Sheet sheet) {
        List<Integer> kept = IntStream.range(0, sheet.columns().size())
                .filter(c -> sheet.rows().stream().anyMatch(r -> !(r.get(c) instanceof EmptyCell)))
                .boxed().toList();
        return new Sheet(sheet.name(), sheet.names(), kept.stream().map(sheet.columns()::get).toList(),
                sheet.rows().stream().map(r -> kept.stream().map(r::get).toList()).toList());
    }

    /// What stands in a place for one entry; a day as such, so that rows can be sorted by it.
    static Cell cell(Filler filler, Item item, Entry entry) {
        Optional<LocalDate> day = item.fields().size() == 1
                ? filler.fields().day(item.fields().getFirst(), entry)
                : Optional.empty();
        return day.<Cell>map(DateCell::new).orElseGet(() -> cell(filler.values(item, entry)));
    }

    /// A line for each line of the blocks; a whole number if that is all.
    static Cell cell(List<Block> blocks) {
        List<Line> lines = Fields.lines(blocks).toList();
        String text = plain(lines.stream().map(l -> l.text().plain()).collect(Collectors.joining("\n")));
        if (text.isEmpty()) {
            return new EmptyCell();
        }
        return text.matches("0|[1-9][0-9]{0,8}") ? new NumberCell(Long.parseLong(text))
                : new TextCell(text, lines.stream().flatMap(l -> l.text().spans().stream()).map(Span::origin)
                        .flatMap(Optional::stream).findFirst());
    }

    /// Text, even if it is a number: postal codes and telephone numbers are none.
    static Cell words(Text text) {
        return new TextCell(plain(text.plain()), text.spans().stream().map(Span::origin)
                .flatMap(Optional::stream).findFirst());
    }

    static Cell text(String text) {
        return text.isEmpty() ? new EmptyCell() : new TextCell(plain(text), Optional.empty());
    }

    /// With plain spaces alone: readers search and filter with them.
    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
