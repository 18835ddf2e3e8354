package org.tabularium.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.DateCell;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.NumberCell;
import org.tabularium.document.Workbook.TextCell;

/// Cells of a workbook, made of the blocks of the document.
final class Cells {
    private Cells() {}

    static Cell text(Line line, Where where) {
        return line.isEmpty() ? new EmptyCell()
                : new TextCell(spaced(line.text().plain()), Optional.of(where.origin()),
                        List.of(line.text()));
    }

    /// One line a paragraph.
    static Cell text(List<Block> blocks, Where where) {
        List<Text> lines = blocks.stream().flatMap(Spans::texts).toList();
        String text = lines.stream().map(Text::plain).collect(Collectors.joining("\n"));
        return text.isEmpty() ? new EmptyCell()
                : new TextCell(spaced(text), Optional.of(where.origin()), lines);
    }

    static Cell text(Block.Fact fact, Where where) {
        return text(fact.values(), where);
    }

    static Cell text(Optional<Block.Fact> fact, Where where) {
        return fact.map(f -> text(f, where)).orElseGet(EmptyCell::new);
    }

    /// The text with plain spaces alone: readers search and filter with them, and a long citation held
    /// together would run out of its cell.
    static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    static Cell date(Optional<LocalDate> date) {
        return date.<Cell>map(DateCell::new).orElseGet(EmptyCell::new);
    }

    /// A whole number if it is one, so that rows can be sorted; else the text.
    static Cell number(String text, Where where) {
        boolean whole = text.matches("0|[1-9][0-9]{0,8}");
        return whole ? new NumberCell(Long.parseLong(text))
                : text.isBlank() ? new EmptyCell() : new TextCell(text, Optional.of(where.origin()));
    }
}
