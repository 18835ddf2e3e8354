package org.tabularium.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;

/// A paragraph, an item of a list or a row of a table: what is set on paper at once. Each equals only itself, so that it
/// can be told apart from one that says the same elsewhere.
final class Part {
    private static final double SPACING = 8;
    private static final double ITEM_SPACING = 2;
    private static final double ROW_SPACING = 4;
    private final Block block;
    private final double gap;
    private final Guess guess;
    private final int texts;

    private Part(Block block, double gap) {
        this.block = block;
        this.gap = gap;
        guess = Guess.of(block);
        texts = Setting.texts(block);
    }

    /// The parts of a block, one below the other.
    static List<Part> of(Block block) {
        List<Block> blocks = switch (block) {
            case Block.Bullets(List<Text> items) -> items.stream()
                    .<Block>map(item -> new Block.Bullets(List.of(item))).toList();
            case Block.Table table -> rows(table);
            default -> List.of(block);
        };
        List<Part> parts = new ArrayList<>();
        for (Block part : blocks) {
            boolean last = parts.size() == blocks.size() - 1;
            parts.add(new Part(part,
                    last ? SPACING : block instanceof Block.Table ? ROW_SPACING : ITEM_SPACING));
        }
        return parts;
    }

    /// Its header, then a table without header for each row.
    private static List<Block> rows(Block.Table table) {
        List<Block> rows = new ArrayList<>();
        rows.add(new Block.Table(table.caption(), table.header(), table.widths(), List.of()));
        List<String> blank = table.header().stream().map(h -> "").toList();
        table.rows().forEach(
                row -> rows.add(new Block.Table(table.caption(), blank, table.widths(), List.of(row))));
        return rows;
    }

    Block block() {
        return block;
    }

    /// How much room there is below it.
    double gap() {
        return gap;
    }

    /// About how high it is before it has been set.
    double guess(double width) {
        return guess.height(width);
    }

    /// How many texts there are to style.
    int texts() {
        return texts;
    }
}
