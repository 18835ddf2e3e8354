package org.tabularium.export.word;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Figure;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.ooxml.Ruler;

/// Widths and heights in tables. Lengths are twentieths of a point.
final class Layout {
    /// Room at both sides, above and below the text of a cell and for its rule, as in the style Grid.
    static final int SIDES = 220;
    static final int AROUND = 60 + 40 + 10;
    private static final int LABEL_PERCENT = 28;
    /// On a narrow page labels keep the room they have on a wide one, as long as the values keep most of it.
    private static final int LABELS = Page.WIDTH * LABEL_PERCENT / 100;
    private static final int MOST_LABEL_PERCENT = 36;
    /// Rows up to here stay on one page; taller ones would leave too much of it empty.
    private static final int SHORT = Page.HEIGHT / 3;
    private static final int SHORT_ACROSS = Page.WIDTH / 3;
    /// From this number of columns on, letters are small.
    private static final int MANY = 7;

    private Layout() {}

    static int labelWidth(int width) {
        return Math.max(width * LABEL_PERCENT / 100, Math.min(LABELS, width * MOST_LABEL_PERCENT / 100));
    }

    /// Shares of the columns as lengths, which together give the width exactly.
    static List<Integer> columns(List<Integer> shares, int width) {
        long all = Math.max(1, shares.stream().mapToLong(s -> Math.max(s, 1)).sum());
        List<Integer> columns = new ArrayList<>();
        long before = 0;
        for (int share : shares) {
            long after = before + Math.max(share, 1);
            columns.add((int) (after * width / all - before * width / all));
            before = after;
        }
        return columns;
    }

    static Look heading(List<Integer> columns) {
        return columns.size() < MANY ? Look.TABLE_HEADING : Look.DENSE_HEADING;
    }

    static Look text(List<Integer> columns) {
        return columns.size() < MANY ? Look.TABLE_TEXT : Look.DENSE_TEXT;
    }

    /// @param width of the table: one wider than an upright page stands on a page across, which is lower
    static boolean isShort(int height, int width) {
        return height <= (width > Page.WIDTH ? SHORT_ACROSS : SHORT);
    }

    static int factHeight(Block.Fact fact, int width) {
        int label = labelWidth(width) - SIDES;
        int left = paragraph(Text.of(fact.label()), label, Look.FACT_LABEL)
                + (fact.article().isEmpty() ? 0 : paragraph(Text.of(fact.article()), label, Look.ARTICLE));
        int right = blocks(fact.values(), width - labelWidth(width) - SIDES);
        return Math.max(left, right) + AROUND;
    }

    static int headerHeight(Block.Table table, List<Integer> columns) {
        int height = 0;
        for (int i = 0; i < columns.size(); i++) {
            height = Math.max(height,
                    paragraph(Text.of(table.header().get(i)), columns.get(i) - SIDES, heading(columns)));
        }
        return height + AROUND;
    }

    static int rowHeight(Block.Row row, List<Integer> columns) {
        int height = 0;
        for (int i = 0; i < columns.size(); i++) {
            height = Math.max(height, paragraph(row.cells().get(i), columns.get(i) - SIDES, text(columns)));
        }
        return height + AROUND;
    }

    /// Height of blocks in a cell.
    private static int blocks(List<Block> blocks, int width) {
        int height = blocks.isEmpty() ? Look.TABLE_TEXT.line + Look.TABLE_TEXT.after : 0;
        for (Block block : blocks) {
            height += switch (block) {
                case Block.Heading heading -> paragraph(heading.text(), width, Look.TABLE_HEADING);
                case Block.Paragraph(Text text) -> paragraph(text, width, Look.TABLE_TEXT);
                case Block.Callout(Text text) -> paragraph(text, width, Look.TABLE_TEXT);
                case Block.Bullets(List<Text> items) -> items.stream()
                        .mapToInt(i -> paragraph(i, width - 198, Look.TABLE_BULLET)).sum();
                case Block.Facts(List<Block.Fact> rows) -> rows.stream().mapToInt(r -> factHeight(r, width))
                        .sum() + Look.SPACER.line;
                case Block.Table table -> {
                    List<Integer> columns = columns(table.widths(), width);
                    yield headerHeight(table, columns) + Look.SPACER.line
                            + table.rows().stream().mapToInt(r -> rowHeight(r, columns)).sum();
                }
                case Block.Signature(List<String> labels) -> signatureHeight(labels) + Look.SPACER.line;
                case Block.Picture(Figure figure, String _) -> paragraph(Text.of(figure.alternative()),
                        width, Look.TABLE_TEXT);
                case Block.PageBreak() -> 0;
                case Block.Contents _ -> 0;
            };
        }
        return height;
    }

    static int signatureHeight(List<String> labels) {
        int rows = (labels.size() + Tables.SIGNATURES_A_LINE - 1) / Tables.SIGNATURES_A_LINE;
        return rows * (Tables.SIGNATURE_ROOM + Look.SIGNATURE_LABEL.before + Look.SIGNATURE_LABEL.line);
    }

    /// How many lines a text takes.
    static int lines(Text text, int width, Look look) {
        if (text.spans().size() == 1
                && Ruler.ARIAL.surelyFits(text.spans().getFirst().text(), width, look.size)) {
            return 1;
        }
        Ruler.Lines lines = Ruler.ARIAL.lines(width, look.size);
        for (Span span : text.spans()) {
            lines.add(span.text(), look.bold || span.style() == Span.Style.STRONG);
        }
        return lines.count();
    }

    private static int paragraph(Text text, int width, Look look) {
        return lines(text, width, look) * look.line + look.after;
    }
}
