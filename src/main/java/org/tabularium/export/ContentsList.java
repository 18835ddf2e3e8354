package org.tabularium.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.tabularium.document.Block;

/// What a list of contents holds in formats without pages.
public final class ContentsList {

    private ContentsList() {}

    /// A line of the list.
    ///
    /// @param heading what it names, the very block of the document
    /// @param depth how many lines it hangs below; one more than the line before at most, however many levels
    ///         the headings skip
    public record Line(Block.Heading heading, int depth) {}

    /// The headings of level 1 to the deepest that say something.
    public static List<Line> of(List<Block> blocks, int deepest) {
        List<Line> lines = new ArrayList<>();
        Deque<Integer> above = new ArrayDeque<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() >= 1 && heading.level() <= deepest
                    && !heading.text().plain().isBlank()) {
                while (!above.isEmpty() && above.element() >= heading.level()) {
                    above.pop();
                }
                lines.add(new Line(heading, above.size()));
                above.push(heading.level());
            }
        }
        return lines;
    }
}
