package org.tabularium.export.word;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.export.Captions;
import org.tabularium.export.ooxml.Ruler;

/// Reckons on which page each heading will stand, as Word lays out the text.
///
/// Page breaks, which begin every activity, take up small errors: what is reckoned wrongly by a line matters
/// only where a page is full to that line.
final class Pagination {
    // As in numbering.xml and styles.xml.
    private static final int BULLET_INDENT = 340;
    private static final int CALLOUT_INDENT = 220;

    private final Outline outline;
    private final Sheet sheet;
    private final Heights heights;
    private final List<Block> blocks;
    private final List<Integer> pages = new ArrayList<>();
    private int page = 1;
    private int used;
    /// Room the last paragraph keeps below; the larger of this and the next one's above counts.
    private int below;
    private boolean afterTable;
    private boolean pageBegins;

    Pagination(Document document, Outline outline, Sheet sheet, Heights heights) {
        this.heights = heights;
        this.sheet = sheet;
        this.outline = outline;
        this.blocks = document.blocks();
        if (blocks.stream().anyMatch(Block.Contents.class::isInstance)) {
            for (int i = 0; i < blocks.size(); i++) {
                place(blocks.get(i), i);
            }
        }
    }

    /// The page of a heading, from 1.
    int pageOf(Outline.Entry entry) {
        return pages.get(entry.number());
    }

    private void place(Block block, int index) {
        switch (block) {
            case Block.Heading heading -> {
                begin(Look.heading(heading.level()).before, kept(index));
                flow(Look.heading(heading.level()), lines(heading.text(), Look.heading(heading.level())));
                pages.add(page);
            }
            case Block.Paragraph(Text text) -> flow(Look.NORMAL, lines(text, Look.NORMAL));
            case Block.Bullets(List<Text> items) -> items
                    .forEach(item -> flow(Look.BULLET, bulletLines(item)));
            case Block.Callout(Text text) -> {
                begin(Look.CALLOUT.before, calloutLines(text) * Look.CALLOUT.line);
                flow(Look.CALLOUT, calloutLines(text));
            }
            case Block.Facts(List<Block.Fact> rows) -> {
                beginTable();
                rows.forEach(row -> row(heights.of(row, sheet.width()), 0));
            }
            case Block.Table table -> {
                List<Integer> columns = Layout.columns(table.widths(), sheet.width());
                if (Captions.isShown(table, index == 0 ? new Block.PageBreak() : blocks.get(index - 1))) {
                    begin(Look.CAPTION.before,
                            captionHeight(table.caption()) + Layout.headerHeight(table, columns)
                                    + table.rows().stream().limit(1)
                                            .mapToInt(r -> heights.of(r, columns, sheet.width()))
                                            .sum());
                    flow(Look.CAPTION, lines(Text.of(table.caption()), Look.CAPTION));
                }
                beginTable();
                int header = Layout.headerHeight(table, columns);
                row(header, 0);
                table.rows().forEach(row -> row(heights.of(row, columns, sheet.width()), header));
            }
            case Block.Signature(List<String> labels) -> {
                beginTable();
                row(Layout.signatureHeight(labels), 0);
            }
            case Block.Picture picture -> picture(picture, index);
            case Block.PageBreak() -> pageBegins = index > 0;
            case Block.Contents contents -> {
                flow(Look.CONTENTS_TITLE, lines(Text.of(contents.title()), Look.CONTENTS_TITLE));
                for (Outline.Entry entry : outline.listed(contents.deepest())) {
                    int level = entry.heading().level();
                    Look look = Look.contents(level);
                    int width = sheet.width() - (level - 1) * 284
                            - Ruler.ARIAL.width("0000", look.size, look.bold);
                    flow(look, Layout.lines(entry.heading().text(), width, look));
                }
            }
        }
    }

    private int lines(Text text, Look look) {
        return Layout.lines(text, sheet.width(), look);
    }

    private int bulletLines(Text item) {
        return Layout.lines(item, sheet.width() - BULLET_INDENT, Look.BULLET);
    }

    private int calloutLines(Text text) {
        return Layout.lines(text, sheet.width() - CALLOUT_INDENT, Look.CALLOUT);
    }

    private int captionHeight(String caption) {
        return lines(Text.of(caption), Look.CAPTION) * Look.CAPTION.line + Look.CAPTION.after;
    }

    private void picture(Block.Picture picture, int index) {
        int height = Pictures.height(picture.figure(), sheet);
        if (Captions.isShown(picture, index == 0 ? new Block.PageBreak() : blocks.get(index - 1))) {
            begin(Look.CAPTION.before, captionHeight(picture.caption()) + height);
            flow(Look.CAPTION, lines(Text.of(picture.caption()), Look.CAPTION));
        }
        begin(0, height);
        flow(Look.NORMAL, 0);
        used += height;
    }

    /// How many of so many lines Word keeps together at the foot of a page: of three, one would be left
    /// alone.
    private static int together(int lines) {
        return lines == 3 ? 3 : Math.min(lines, 2);
    }

    /// Height of a heading with the headings below it and the first of what follows, which must not be
    /// parted.
    private int kept(int index) {
        int height = 0;
        for (int i = index; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading -> {
                    Look look = Look.heading(heading.level());
                    height += lines(heading.text(), look) * look.line + look.after
                            + (i > index ? look.before : 0);
                    continue;
                }
                case Block.Facts(List<Block.Fact> rows) when !rows.isEmpty() -> {
                    int first = heights.of(rows.getFirst(), sheet.width());
                    height += Layout.isShort(first, sheet.width()) ? first : Look.TABLE_TEXT.line;
                }
                case Block.Table table -> {
                    List<Integer> columns = Layout.columns(table.widths(), sheet.width());
                    height +=
                            (Captions.isShown(table, blocks.get(i - 1)) ? captionHeight(table.caption()) : 0)
                                    + Layout.headerHeight(table, columns)
                                    + table.rows().stream().limit(1)
                                            .mapToInt(r -> heights.of(r, columns, sheet.width()))
                                            .sum();
                }
                case Block.Paragraph(Text text) -> height +=
                        together(lines(text, Look.NORMAL)) * Look.NORMAL.line;
                case Block.Bullets(List<Text> items) when !items.isEmpty() -> height +=
                        together(bulletLines(items.getFirst())) * Look.BULLET.line;
                case Block.Callout(Text text) -> height += calloutLines(text) * Look.CALLOUT.line;
                case Block.Picture picture -> height += Pictures.height(picture.figure(), sheet)
                        + (Captions.isShown(picture, blocks.get(i - 1)) ? captionHeight(picture.caption())
                                : 0);
                default -> height += Look.NORMAL.line;
            }
            break;
        }
        return height;
    }

    /// Takes a new page if one was asked for, or if this height no longer fits with the room above it.
    private void begin(int above, int height) {
        int spacer = afterTable ? Look.SPACER.line : 0;
        if (pageBegins || (used > 0 && used + spacer + Math.max(below, above) + height > sheet.height())) {
            pageBegins = false;
            nextPage();
        }
    }

    private void nextPage() {
        page++;
        used = 0;
        below = 0;
        afterTable = false;
    }

    /// Sets lines, which may go on over the page, never with a single line before or after the break.
    private void flow(Look look, int lines) {
        begin(look.before, look.line * together(lines));
        if (afterTable) {
            used += Look.SPACER.line;
            afterTable = false;
        }
        used += used == 0 ? 0 : Math.max(below, look.before);
        int left = lines;
        while (used + left * look.line > sheet.height()) {
            int fit = Math.min((sheet.height() - used) / look.line, Math.max(left - 2, 1));
            left -= Math.max(fit, 0);
            nextPage();
        }
        used += left * look.line;
        below = look.after;
    }

    private void beginTable() {
        if (pageBegins || afterTable) {
            flow(Look.SPACER, 1);
        }
        used += below;
        below = 0;
    }

    /// Sets a row.
    ///
    /// @param repeated height of what is repeated on a new page
    private void row(int height, int repeated) {
        // Word does not repeat a header that would fill the page.
        int header = Layout.isShort(repeated, sheet.width()) ? repeated : 0;
        int left = height;
        if (used + left > sheet.height() && Layout.isShort(height, sheet.width())) {
            nextPage();
            used = header;
        }
        while (used + left > sheet.height()) {
            int room = (sheet.height() - used - Layout.AROUND) / Look.TABLE_TEXT.line * Look.TABLE_TEXT.line;
            left -= Math.max(room, 0);
            nextPage();
            used = header;
        }
        used += left;
        afterTable = true;
    }
}
