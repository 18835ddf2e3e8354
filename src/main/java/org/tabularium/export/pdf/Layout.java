package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.export.Captions;

/// Turns blocks into strips.
final class Layout {
    /// Callouts and lines to sign on that are higher are torn rather than moved to the next page.
    static final float TALL = Page.TEXT_HEIGHT / 2;
    /// Space between paragraphs, and between those beside a label.
    static final float LOOSE = 6;
    static final float CLOSE = 3;
    private static final float BULLET = 11;
    private static final float PADDING = 9;
    /// Points in a pixel of a picture.
    private static final float POINT = 0.75f;
    /// Left free on the page for what is kept with a picture: headings and its caption.
    private static final float ABOVE = 80;

    private final Typesetter set;
    private final Headings headings;
    private final Role body;
    private final FactRows facts;
    private final TableRows tables;
    private final Tag root = Tag.document();
    private int nextHeading;
    private int lastLevel;
    private Block lastBlock = new Block.PageBreak();

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

    /// Rows that are higher are torn rather than moved to the next page.
    ///
    /// @param width of the table: one wider than an upright page stands on a page across, which is lower
    static float tall(float width) {
        return leaf(width).textHeight() / 3;
    }

    private static Leaf leaf(float width) {
        return width > Page.TEXT_WIDTH ? Leaf.ACROSS : Leaf.UPRIGHT;
    }

    /// What has been laid out, as it is read aloud.
    Tag root() {
        return root;
    }

    List<Strip> strips(Block block, float width, float gap) {
        List<Strip> strips = strips(block, width, gap, root);
        lastBlock = block;
        return strips;
    }

    /// @param parent what the block is part of
    List<Strip> strips(Block block, float width, float gap, Tag parent) {
        return switch (block) {
            case Block.Heading heading -> heading(heading, width, parent);
            case Block.Paragraph(Text text) -> paragraph(text, width, gap, parent.child(Tag.Kind.PARAGRAPH));
            case Block.Bullets bullets -> bullets(bullets, width, gap, parent.child(Tag.Kind.LIST));
            case Block.Facts rows -> facts.strips(rows, width, parent);
            case Block.Table table -> tables.strips(table, lastBlock, width, parent);
            case Block.Callout(Text text) -> callout(text, width, parent.child(Tag.Kind.PARAGRAPH));
            case Block.Signature signature -> SignatureLines.strips(signature, set, width, parent);
            case Block.PageBreak _ -> List.of(Strip.NEW_PAGE);
            case Block.Contents contents -> {
                lastLevel = Math.max(1, lastLevel);
                yield ContentsLines.strips(contents, headings, set, width, parent);
            }
            case Block.Picture picture -> parent == root ? picture(picture, width, parent)
                    : paragraph(Text.of(picture.figure().alternative()), width, gap,
                            parent.child(Tag.Kind.PARAGRAPH));
        };
    }

    /// @param tag what the text is
    List<Strip> paragraph(Text text, float width, float gap, Tag tag) {
        return set.strips(text, body, width, gap, tag);
    }

    /// Levels are read without gaps: below the title comes the first, whatever it is called.
    private Tag.Kind tagOf(Block.Heading heading) {
        if (heading.level() == 0) {
            return Tag.Kind.TITLE;
        }
        lastLevel = Math.min(heading.level(), lastLevel + 1);
        return Tag.Kind.heading(lastLevel);
    }

    private List<Strip> heading(Block.Heading heading, float width, Tag parent) {
        Headings.Entry entry = headings.get(nextHeading++);
        Role role = Role.heading(heading.level());
        float before = switch (role) {
            case TITLE -> 4;
            case HEADING_1 -> 22;
            default -> 15;
        };
        List<Strip> strips = new ArrayList<>(
                set.strips(heading.text(), role, width, before, parent.child(tagOf(heading))).stream()
                        .map(Strip::withNext).toList());
        if (strips.isEmpty()) {
            strips.add(Strip.of(before, 0, List.of()).withNext());
        }
        strips.set(0, strips.getFirst().with(List.of(new Mark.Place(0, entry))));
        return strips;
    }

    private List<Strip> bullets(Block.Bullets bullets, float width, float gap, Tag list) {
        Line dot = set.lines("•", body, BULLET).getFirst();
        List<Strip> strips = new ArrayList<>();
        for (Text item : bullets.items()) {
            boolean first = true;
            Tag tag = list.child(Tag.Kind.ITEM);
            Tag label = tag.child(Tag.Kind.LABEL);
            for (Strip strip : set.strips(item, body, width - BULLET,
                    strips.isEmpty() ? gap : gap / 2, tag.child(Tag.Kind.ITEM_BODY))) {
                Strip moved = strip.moved(BULLET, 0);
                strips.add(first ? moved.with(List.of(new Mark.Words(0, body.ascent(), dot, label))) : moved);
                first = false;
            }
        }
        return strips;
    }

    private List<Strip> picture(Block.Picture picture, float width, Tag parent) {
        List<Strip> strips = new ArrayList<>();
        if (Captions.isShown(picture, lastBlock)) {
            set.strips(Text.of(picture.caption()), Role.CAPTION, width, 10, parent.child(Tag.Kind.PARAGRAPH))
                    .forEach(s -> strips.add(s.withNext()));
        }
        var drawing = org.tabularium.document.drawing.Drawing.of(picture);
        float scale =
                POINT * (float) drawing.fitting(width / POINT, (leaf(width).textHeight() - ABOVE) / POINT);
        Mark.Picture mark = new Mark.Picture(0, 0, scale, drawing, parent.child(Tag.Kind.FIGURE));
        strips.add(Strip.of(strips.isEmpty() ? 8 : 3, mark.height() + LOOSE, List.of(mark)));
        return strips;
    }

    private List<Strip> callout(Text text, float width, Tag tag) {
        List<Strip> lines = new ArrayList<>(
                set.strips(text, Role.BODY, width - 2 * PADDING - 2, LOOSE + 2, tag));
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
