package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// What is seen only once all pieces of a document are there.
final class Afterwards {
    private static final int FEW = 4;

    private Afterwards() {}

    /// The text of these pieces. Where none is a heading, headings are told from the form of the lines; the levels used are
    /// counted from 1 without leaving any out.
    static Prose prose(List<Block> blocks) {
        boolean headed = blocks.stream().anyMatch(Block::isHeading);
        return Composer.prose(headed || blocks.size() < FEW ? levelled(blocks) : told(blocks));
    }

    private static List<Block> levelled(List<Block> blocks) {
        NavigableSet<Integer> used = new TreeSet<>();
        blocks.stream().filter(Block::isHeading).forEach(b -> used.add(b.level()));
        return blocks.stream().map(b -> b.isHeading() ? b.withLevel(used.headSet(b.level(), true).size()) : b).toList();
    }

    private static List<Block> told(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            String mark = block.isItem() && block.mark().isEmpty() ? "•" : block.mark();
            int gap = 1;
            for (String line : (mark.isEmpty() ? block.text() : mark + " " + block.text().replace('\n', ' ')).split("\n", -1)) {
                String clean = Characters.clean(line).strip();
                if (!clean.isEmpty()) {
                    lines.add(new Line(clean, block.level() * 2, gap, 0));
                    gap = 0;
                }
            }
        }
        return PlainText.blocks(lines);
    }
}
