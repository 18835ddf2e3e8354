package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;

/// Labelled facts: label and article at the left, values at the right, a hairline above each.
final class FactRows {
    private static final float SHARE = 0.26f;
    private static final float MOST = 0.38f;
    private static final float GAP = 12;
    private static final float PADDING = 4.5f;
    /// So many lines of a label are repeated on the next page: more might reach below its row.
    private static final int SHORT = 2;

    private final Layout layout;
    private final Typesetter set;
    private final float labels;

    FactRows(Layout layout, Typesetter set, float labels) {
        this.layout = layout;
        this.set = set;
        this.labels = labels;
    }

    /// Width of the label column, the same throughout a document and wide enough for the longest word of a
    /// label.
    static float labelColumn(Document document, Typesetter set) {
        float longest = 0;
        Set<String> measured = new HashSet<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Facts facts) {
                for (Block.Fact fact : facts.rows()) {
                    if (measured.add(fact.label())) {
                        longest = Math.max(longest, set.longestWord(Text.of(fact.label()), Role.LABEL));
                    }
                    if (measured.add(fact.article())) {
                        longest = Math.max(longest, set.longestWord(Text.of(fact.article()), Role.ARTICLE));
                    }
                }
            }
        }
        return Math.clamp(longest + GAP, SHARE * Page.TEXT_WIDTH, MOST * Page.TEXT_WIDTH);
    }

    List<Strip> strips(Block.Facts facts, float width, Tag parent) {
        List<Strip> strips = new ArrayList<>();
        Tag table = parent.child(Tag.Kind.TABLE);
        for (Block.Fact fact : facts.rows()) {
            List<Strip> row = row(fact, width, table.child(Tag.Kind.ROW));
            strips.addAll(strips.isEmpty() ? spaced(row) : row);
        }
        return strips;
    }

    private static List<Strip> spaced(List<Strip> row) {
        List<Strip> spaced = new ArrayList<>(row);
        spaced.set(0, row.getFirst().before(8));
        return spaced;
    }

    private List<Strip> row(Block.Fact fact, float width, Tag tag) {
        float column = Math.min(labels, MOST * width);
        Tag heading = tag.child(Tag.Kind.ROW_HEADING);
        List<Strip> label =
                new ArrayList<>(set.again(fact.label(), Role.LABEL, column - GAP, heading));
        Strip again = again(label, width);
        label.addAll(set.again(fact.article(), Role.ARTICLE, column - GAP, heading));
        List<Strip> values = new ArrayList<>();
        Tag cell = tag.child(Tag.Kind.CELL);
        for (Block block : fact.values()) {
            if (!(block instanceof Block.PageBreak)) {
                values.addAll(block instanceof Block.Paragraph(Text text) && fact.values().size() == 1
                        ? layout.paragraph(text, width - column, 0, cell)
                        : layout.strips(block, width - column, values.isEmpty() ? 0 : Layout.CLOSE, cell));
            }
        }
        List<Strip> row = new ArrayList<>(
                Rows.row(List.of(label, values), new float[] {0, column}, PADDING, Layout.tall(width)));
        row.set(0, row.getFirst().with(List.of(hairline(width))));
        for (int i = 1; i < row.size(); i++) {
            row.set(i, row.get(i).under(again));
        }
        return row;
    }

    /// The label once more, muted, beside what flows on at the top of a page.
    private static Strip again(List<Strip> label, float width) {
        List<Mark> marks = new ArrayList<>();
        marks.add(hairline(width));
        if (!label.isEmpty()) {
            List<Strip> beginning = label.subList(0, Math.min(label.size(), SHORT));
            int left = beginning.size();
            for (Mark mark : Strip.joined(beginning).marks()) {
                left -= mark instanceof Mark.Words ? 1 : 0;
                String end = left == 0 && label.size() > SHORT ? " …" : "";
                marks.add(mark instanceof Mark.Words words
                        ? new Mark.Words(words.x(), words.baseline() + PADDING, muted(words.line(), end),
                                null)
                        : mark);
            }
        }
        return Strip.of(0, PADDING, marks);
    }

    private static Line muted(Line line, String end) {
        List<Line.Piece> pieces = new ArrayList<>();
        line.pieces().forEach(p -> pieces
                .add(new Line.Piece(p.text().stripTrailing(), p.face(), Ink.MUTED, p.copied(),
                        p.language())));
        if (!end.isEmpty()) {
            Line.Piece last = pieces.getLast();
            pieces.add(new Line.Piece(end, last.face(), Ink.MUTED, "", last.language()));
        }
        return new Line(pieces, line.size(), line.width());
    }

    private static Mark hairline(float width) {
        return new Mark.Rule(0, 0, width, 0.5f, Ink.HAIRLINE);
    }
}
