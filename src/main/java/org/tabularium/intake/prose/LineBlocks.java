package org.tabularium.intake.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Makes pieces of lines of which it is known what they are.
final class LineBlocks {
    private final Layout layout;
    private final List<Kinds.Kind> kinds;
    private final Ranks ranks;
    private final Deque<Integer> indents = new ArrayDeque<>();

    LineBlocks(Layout layout, List<Kinds.Kind> kinds) {
        this.layout = layout;
        this.kinds = kinds;
        ranks = new Ranks(layout, kinds);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != Kinds.Kind.ITEM) {
                indents.clear();
            }
            Mark mark = layout.mark(i);
            String words = layout.words(i);
            switch (kinds.get(i)) {
                case HEADING -> blocks.add(Block.heading(ranks.of(i), mark.printed(), words));
                case ITEM -> blocks.add(Block.item(depth(layout.line(i).indent()), mark.printed(), words));
                case ROW -> blocks.add(Block.row(Looks.cells(words)));
                case ADDRESS -> {
                    StringBuilder lines = new StringBuilder(words);
                    while (i + 1 < kinds.size() && kinds.get(i + 1) == Kinds.Kind.ADDRESS
                            && (!layout.gap(i + 1) || layout.isSpaced()
                                    || Looks.isCountry(layout.words(i + 1)))) {
                        lines.append('\n').append(layout.words(++i));
                    }
                    blocks.add(Block.paragraph(lines.toString()));
                }
                default -> blocks.add(Block.paragraph(words));
            }
        }
        return blocks;
    }

    private int depth(int indent) {
        while (!indents.isEmpty() && indents.peek() > indent - 1) {
            indents.pop();
        }
        indents.push(indent);
        return indents.size();
    }
}
