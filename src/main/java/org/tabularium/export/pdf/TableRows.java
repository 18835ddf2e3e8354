package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.export.Captions;

/// A table: its header stands again at the top of each page it reaches.
final class TableRows {
    private static final float PADDING = 3.5f;
    private static final float THIN = 0.5f;
    private static final float THICK = 0.8f;

    private final Typesetter set;
    private final Headings headings;

    TableRows(Typesetter set, Headings headings) {
        this.set = set;
        this.headings = headings;
    }

    /// @param before what stands above: a heading may have said what the caption says
    List<Strip> strips(Block.Table table, Block before, float width, Tag parent) {
        if (table.header().isEmpty()) {
            return List.of();
        }
        Columns columns = new Columns(table, set, width);
        List<Strip> strips = new ArrayList<>();
        Tag tag = parent.child(Tag.Kind.TABLE);
        if (Captions.isShown(table, before)) {
            set.strips(Text.of(table.caption()), Role.CAPTION, width, 10, tag.child(Tag.Kind.CAPTION))
                    .forEach(s -> strips.add(s.withNext()));
        }
        Strip header = header(table, columns, width, tag.child(Tag.Kind.ROW));
        Strip repeated = header.repeated();
        strips.add(header.before(strips.isEmpty() ? 8 : 3).withNext());
        for (Block.Row row : table.rows()) {
            strips.addAll(row(row, columns, repeated, width, tag.child(Tag.Kind.ROW)));
        }
        Strip last = strips.removeLast();
        Mark end = rule(last.height(), width, THIN, Ink.HAIRLINE);
        strips.add(table.rows().isEmpty() ? header : last.with(List.of(end)));
        return strips;
    }

    private Strip header(Block.Table table, Columns columns, float width, Tag tag) {
        List<Text> cells = table.header().stream().map(Text::of).toList();
        List<Tag> tags = cells.stream().map(_ -> tag.child(Tag.Kind.COLUMN_HEADING)).toList();
        Strip header =
                Strip.joined(Rows.row(cells(cells, columns.heading, columns, tags), columns.lefts, PADDING,
                        Layout.tall(width)));
        return header.with(List.of(rule(header.height(), width, THICK, Ink.MUTED)));
    }

    private List<Strip> row(Block.Row row, Columns columns, Strip header, float width, Tag tag) {
        List<Tag> tags = new ArrayList<>(row.cells().stream().map(_ -> tag.child(Tag.Kind.CELL)).toList());
        Headings.Entry target = headings.named(row.target());
        int linked = target == null ? -1 : firstWithWords(row.cells());
        if (linked >= 0) {
            tags.set(linked, tags.get(linked).child(Tag.Kind.LINK));
        }
        List<Strip> lines = new ArrayList<>();
        for (Strip line : Rows.row(cells(row.cells(), columns.cell, columns, tags), columns.lefts, PADDING,
                Layout.tall(width))) {
            Strip whole = target != null && linked >= 0
                    ? line.with(List.of(new Mark.Link(0, 0, width, line.height(), target, tags.get(linked))))
                    : line;
            lines.add(whole.under(header));
        }
        lines.set(0, lines.getFirst().with(List.of(rule(0, width, THIN, Ink.HAIRLINE))));
        return lines;
    }

    /// The cell that is read as the link, though all of the row can be clicked on.
    private static int firstWithWords(List<Text> cells) {
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).plain().isBlank()) {
                return c;
            }
        }
        return -1;
    }

    private List<List<Strip>> cells(List<Text> texts, Role role, Columns columns, List<Tag> tags) {
        List<List<Strip>> cells = new ArrayList<>();
        for (int c = 0; c < texts.size(); c++) {
            float width = columns.widths[c];
            List<Strip> lines = set.strips(texts.get(c), role, width, 0, tags.get(c));
            cells.add(columns.numbers[c] ? lines.stream().map(s -> toTheRight(s, width)).toList() : lines);
        }
        return cells;
    }

    private static Strip toTheRight(Strip line, float width) {
        return line.marks().getFirst() instanceof Mark.Words words
                ? line.moved(width - words.line().width(), 0)
                : line;
    }

    private static Mark rule(float y, float width, float thickness, Ink ink) {
        return new Mark.Rule(0, y, width, thickness, ink);
    }
}
