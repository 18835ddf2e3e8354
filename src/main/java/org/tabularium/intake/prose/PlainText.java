package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;

/// Reads text of which nothing is known but its lines.
public final class PlainText {
    private PlainText() {}

    /// The pieces of a text: headings told from numbers and form, entries of lists, addresses kept in their
    /// lines, lines
    /// joined that were broken at a width.
    public static Prose prose(String text) {
        return Composer.prose(blocks(Line.of(Characters.clean(text))));
    }

    /// What lines say, in the order in which they stand.
    static List<Block> blocks(List<Line> all) {
        List<Line> lines = Leaders.without(all);
        Marks reader = new Marks();
        List<Mark> marks = new ArrayList<>();
        lines.forEach(l -> marks.add(reader.of(l.text())));
        List<Mark> left = new ArrayList<>();
        List<Line> joined = Wraps.joined(lines, marks, left);
        return blocks(new Layout(joined, left));
    }

    /// What lines say that are whole paragraphs already.
    static List<Block> joined(List<Line> all) {
        List<Line> lines = Leaders.without(all);
        Marks reader = new Marks();
        List<Mark> marks = new ArrayList<>();
        lines.forEach(l -> marks.add(reader.of(l.text())));
        return blocks(new Layout(lines, marks));
    }

    private static List<Block> blocks(Layout layout) {
        return new LineBlocks(layout, new Kinds(layout).all()).blocks();
    }
}
