package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.tabularium.compose.Line;
import org.tabularium.compose.Wording;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.Passage;

/// A notice being set, section by section with numbers.
final class Paper {
    /// From this many letters on a list is set as a list, even with a label before it.
    private static final int LONG = 240;
    private final List<Block> blocks = new ArrayList<>();
    private int number;

    /// Points set one after the other.
    static List<Block> set(List<Point> points, BiConsumer<Paper, Point> setting) {
        Paper paper = new Paper();
        points.forEach(p -> setting.accept(paper, p));
        return paper.blocks();
    }

    /// Under a heading of its own, but for what opens a section.
    void below(Point point) {
        if (point.part() == Passage.Part.EXPLANATION || point.part() == Passage.Part.DESCRIPTION) {
            sentences(point);
        } else {
            under(point, 2);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    void add(Block block) {
        blocks.add(block);
    }

    /// A numbered heading.
    void section(Line title, String anchor) {
        number++;
        blocks.add(new Block.Heading(1, Line.of(number + ". ").add(title).text(), anchor));
    }

    void heading(int level, Line title, String anchor) {
        blocks.add(new Block.Heading(level, title.text(), anchor));
    }

    /// Under a heading of its own, in whole sentences.
    void under(Point point, int level) {
        heading(level, Line.of(point.label()), "");
        sentences(point);
    }

    /// In whole sentences.
    void sentences(Point point) {
        if (isApart(point)) {
            apart(point);
            return;
        }
        for (Saying saying : point.sayings()) {
            if (saying.items().size() < 2) {
                blocks.add(saying.items().isEmpty() ? saying.lead().paragraph() : saying.whole().paragraph());
            } else {
                blocks.add(saying.lead().paragraph());
                bullets(saying.items());
            }
        }
    }

    /// The right to object as such, not what is said of it for one activity.
    private static boolean isApart(Point point) {
        return point.part() == Passage.Part.OBJECTION && point.activity().isEmpty();
    }

    /// Set apart from all else (Art. 21(4) GDPR).
    private void apart(Point point) {
        point.sayings().forEach(s -> blocks.add(new Block.Callout(s.whole().text())));
    }

    /// After its label in the same line; long lists as lists.
    void labelled(Point point) {
        if (isApart(point)) {
            List<Line> lines = point.sayings().stream().map(Saying::whole).toList();
            blocks.add(new Block.Callout(label(point).add(Wording.join(lines, " ")).text()));
            return;
        }
        Line line = label(point);
        boolean open = true;
        for (Saying saying : point.sayings()) {
            boolean list = saying.items().size() > 1 && isLong(saying);
            if (list) {
                // The label leads to the first list; a later one needs its own words.
                boolean lead = saying.equals(point.sayings().getFirst());
                blocks.add(
                        (lead ? line : line.add(line.isEmpty() ? "" : " ").add(saying.lead())).paragraph());
                bullets(saying.items());
                line = new Line();
                open = false;
            } else {
                line.add(line.isEmpty() || open ? "" : " ").add(open ? saying.list() : saying.whole());
                open = false;
            }
        }
        if (!line.isEmpty()) {
            blocks.add(line.paragraph());
        }
    }

    /// Items that hold semicolons themselves could not be told apart in one line.
    private static boolean isLong(Saying saying) {
        return saying.list().text().plain().length() > LONG
                || saying.items().stream().anyMatch(i -> i.text().plain().contains("; "));
    }

    /// With a colon: what follows is no whole sentence everywhere.
    private static Line label(Point point) {
        return new Line().add(Span.strong(point.label() + ":")).add(" ");
    }

    /// All of it in one line after its label; what opens a section needs none.
    static Line compact(Point point) {
        boolean opens = point.part() == Passage.Part.EXPLANATION
                || point.part() == Passage.Part.DESCRIPTION;
        return (opens ? new Line() : label(point)).add(inline(point));
    }

    /// All of it in whole sentences on one line.
    static Line whole(Point point) {
        return Wording.join(point.sayings().stream().map(Saying::whole).toList(), " ");
    }

    /// All of it in one line; the label before it leads to a list.
    static Line inline(Point point) {
        List<Line> lines = new ArrayList<>();
        for (Saying saying : point.sayings()) {
            lines.add(lines.isEmpty() ? saying.list() : saying.whole());
        }
        return Wording.join(lines, " ");
    }

    void bullets(List<Line> items) {
        blocks.add(new Block.Bullets(items.stream().map(Line::text).toList()));
    }
}
