package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;

/// Turns blocks into strips.
final class Layout {
    /// What is higher is torn rather than moved to the next page.
    static final float TALL = Page.TEXT_HEIGHT / 2;
    /// Space between paragraphs, and between those beside a label.
    static final float LOOSE = 6;
    static final float CLOSE = 3;
    private static final float BULLET = 11;
    private static final float PADDING = 9;

    private final Typesetter set;
    private final Headings headings;
    private final Role body;
    private final FactRows facts;
    private final TableRows tables;
    private int nextHeading;

    Layout(Typesetter set, Headings headings, float labels) {
        this(set, headings, labels, Role.BODY);
    }

    /// @param body how text outside tables is set
    Layout(Typesetter set, Headings headings, float labels, Role body) {
        this.body = body;
        this.set = set;
        this.headings = headings;
        facts = new FactRows(this, set, labels);
        tables = new TableRows(set, headings);
    }

    List<Strip> strips(Block block, float width, float gap) {
        return switch (block) {
            case Block.Heading heading -> heading(heading, width);
            case Block.Paragraph paragraph -> set.strips(paragraph.text(), body, width, gap);
            case Block.Bullets bullets -> bullets(bullets, width, gap);
            case Block.Facts rows -> facts.strips(rows, width);
            case Block.Table table -> tables.strips(table, width);
            case Block.Callout callout -> callout(callout.text(), width);
            case Block.Signature signature -> SignatureLines.strips(signature, set, width);
            case Block.PageBreak _ -> List.of(Strip.NEW_PAGE);
            case Block.Contents contents -> ContentsLines.strips(contents, headings, set, width);
        };
    }

    private List<Strip> heading(Block.Heading heading, float width) {
        Headings.Entry entry = headings.get(nextHeading++);
        Role role = Role.heading(heading.level());
        float before = switch (role) {
            case TITLE -> 4;
            case HEADING_1 -> 22;
            default -> 15;
        };
        List<Strip> strips = new ArrayList<>(
                set.strips(heading.text(), role, width, before).stream().map(Strip::withNext).toList());
        if (strips.isEmpty()) {
            strips.add(Strip.of(before, 0, List.of()).withNext());
        }
        strips.set(0, strips.getFirst().with(List.of(new Mark.Place(0, entry))));
        return strips;
    }

    private List<Strip> bullets(Block.Bullets bullets, float width, float gap) {
        Line dot = set.lines("•", body, BULLET).getFirst();
        List<Strip> strips = new ArrayList<>();
        for (Text item : bullets.items()) {
            boolean first = true;
            for (Strip strip : set.strips(item, body, width - BULLET,
                    strips.isEmpty() ? gap : gap / 2)) {
                Strip moved = strip.moved(BULLET, 0);
                strips.add(first ? moved.with(List.of(new Mark.Words(0, body.ascent(), dot))) : moved);
                first = false;
            }
        }
        return strips;
    }

    private List<Strip> callout(Text text, float width) {
        List<Strip> lines = new ArrayList<>(set.strips(text, Role.BODY, width - 2 * PADDING - 2, LOOSE + 2));
        if (lines.isEmpty()) {
            return lines;
        }
        lines.set(0, lines.getFirst().moved(0, PADDING - 1));
        lines.set(lines.size() - 1, lines.getLast().higher(PADDING));
        List<Strip> parts = Strip.heightOf(lines) < TALL ? List.of(Strip.joined(lines)) : lines;
        return parts.stream().map(part -> part.moved(PADDING + 1, 0)
                .with(List.of(new Mark.Box(0, 0, width, part.height(), Ink.SHADE)))).toList();
    }
}
