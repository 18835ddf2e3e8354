package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;

/// Reads text of which nothing is known but its lines.
public final class PlainText {
    private PlainText() {}

    /// The pieces of a text: headings told from numbers and form, entries of lists, addresses kept in their lines, lines
    /// joined that were broken at a width.
    public static Prose prose(String text) {
        return Composer.prose(blocks(Line.of(Characters.clean(text))));
    }

    /// What lines say, in the order in which they stand.
    static List<Block> blocks(List<Line> lines) {
        Marks reader = new Marks();
        List<Mark> marks = new ArrayList<>();
        for (Line line : lines) {
            marks.add(reader.of(line.text()));
        }
        List<Mark> left = new ArrayList<>();
        List<Line> joined = Wraps.joined(lines, marks, left);
        Layout layout = new Layout(joined, left);
        Kinds kinds = new Kinds(layout);
        return new LineBlocks(layout, kinds.all()).blocks();
    }
}
