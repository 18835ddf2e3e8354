package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// What is seen only once all pieces of a document are there.
final class Afterwards {
    private static final int FEW = 4;
    /// More pieces than a title alone heads.
    private static final int MANY = 10;

    private Afterwards() {}

    /// The text of these pieces. Where none is a heading, headings are told from the form of the lines; the
    /// levels used are
    /// counted from 1 without leaving any out.
    static Prose prose(List<Block> blocks) {
        long headings = blocks.stream().filter(Block::isHeading).count();
        if (headings == 0 && blocks.size() >= FEW) {
            return Composer.prose(told(blocks));
        }
        return Composer.prose(levelled(headings == 1 && blocks.size() >= MANY ? counted(blocks) : blocks));
    }

    /// The pieces, short paragraphs that are numbered taken for the headings that are missing.
    private static List<Block> counted(List<Block> blocks) {
        Marks marks = new Marks();
        List<Block> found = new ArrayList<>();
        int headings = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean plain = !block.isHeading() && !block.isItem() && block.mark().isEmpty()
                    && Looks.isShort(block.text());
            Mark mark = plain ? marks.of(block.text()) : Mark.NONE;
            String words = mark.rest(block.text());
            boolean heads = mark.isCounted() && i + 1 < blocks.size() && !words.isEmpty()
                    && !Looks.isEnded(words)
                    && !Looks.hasSentences(words);
            headings += heads ? 1 : 0;
            found.add(heads ? Block.heading(1 + mark.depth(), mark.printed(), words) : block);
        }
        return headings > 1 ? found : blocks;
    }

    private static List<Block> levelled(List<Block> blocks) {
        NavigableSet<Integer> used = new TreeSet<>();
        blocks.stream().filter(Block::isHeading).forEach(b -> used.add(b.level()));
        return blocks.stream().map(b -> b.isHeading() ? b.withLevel(used.headSet(b.level(), true).size()) : b)
                .toList();
    }

    private static List<Block> told(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            String mark = block.isItem() && block.mark().isEmpty() ? "•" : block.mark();
            int gap = 1;
            for (String line : (mark.isEmpty() ? block.text() : mark + " " + block.text().replace('\n', ' '))
                    .split("\n", -1)) {
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
