package org.tabularium.export.word;

import java.util.IdentityHashMap;
import java.util.List;
import org.tabularium.document.Block;

/// Heights of the rows that stand on the page itself. Each is wanted twice, to know the pages and to know whether the
/// row may be split, and measured once.
final class Heights {
    private final IdentityHashMap<Object, Integer> rows = new IdentityHashMap<>();
    private final int width;

    /// @param width of the page between its margins, in twentieths of a point
    Heights(int width) {
        this.width = width;
    }

    /// @param in width of the table
    int of(Block.Fact fact, int in) {
        return in == width ? rows.computeIfAbsent(fact, _ -> Layout.factHeight(fact, in))
                : Layout.factHeight(fact, in);
    }

    /// @param columns of the table, which fill its width
    int of(Block.Row row, List<Integer> columns, int in) {
        return in == width ? rows.computeIfAbsent(row, _ -> Layout.rowHeight(row, columns))
                : Layout.rowHeight(row, columns);
    }
}
