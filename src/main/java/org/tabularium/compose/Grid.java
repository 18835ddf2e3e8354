package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.Sheet;

/// Rows of facts that are a table in a document and a sheet in a workbook.
///
/// @param key name in the texts of papers: title, tab, caption and headings of the columns
/// @param about the field of the register that is said to be empty where there are no rows
/// @param columns names of the columns in the texts, each with its share of the width
/// @param rows one line a column
record Grid(String key, String about, List<Shared> columns, List<List<Line>> rows) {
    Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A column.
    ///
    /// @param key name in the texts below the grid's
    /// @param share of the width, the shares of a grid adding up to about 100
    record Shared(String key, int share) {}

    static Shared column(String key, int share) {
        return new Shared(key, share);
    }

    /// Without columns in which no row says anything.
    Grid stated() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(c -> rows.isEmpty() || rows.stream().anyMatch(r -> !r.get(c).isEmpty())).boxed()
                .toList();
        return new Grid(key, about, kept.stream().map(columns::get).toList(),
                rows.stream().map(r -> kept.stream().map(r::get).toList()).toList());
    }

    /// Heading and table; a sentence where there is nothing to list.
    List<Block> blocks(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of(scribe.say(key + ".title")), key));
        blocks.add(rows.isEmpty() ? scribe.state(key + ".nothing", Where.of("register").at(about)).paragraph()
                : new Block.Table(scribe.say(key + ".caption"), header(scribe),
                        columns.stream().map(Shared::share).toList(), rows.stream()
                                .map(row -> new Block.Row(row.stream().map(Line::text).toList(), ""))
                                .toList()));
        return blocks;
    }

    Sheet sheet(Scribe scribe) {
        List<String> header = header(scribe);
        List<Column> wide = IntStream.range(0, header.size())
                .mapToObj(i -> new Column(header.get(i), Math.max(8, columns.get(i).share * 3 / 2))).toList();
        List<List<Cell>> cells = new ArrayList<>();
        for (List<Line> row : rows) {
            cells.add(row.stream().map(line -> Cells.text(line, line.where())).toList());
        }
        return new Sheet(scribe.say(key + ".tab"), 1, wide, cells);
    }

    private List<String> header(Scribe scribe) {
        return columns.stream().map(c -> scribe.say(key + "." + c.key)).toList();
    }

    /// The paragraphs of blocks in one line.
    static Line joined(List<Block> blocks) {
        Line line = new Line();
        for (Text text : blocks.stream().flatMap(Spans::texts).filter(t -> !t.plain().isBlank()).toList()) {
            if (!line.isEmpty()) {
                line.add(line.text().plain().endsWith(".") ? " " : "; ");
            }
            line.add(Line.of(text));
        }
        return line;
    }
}
