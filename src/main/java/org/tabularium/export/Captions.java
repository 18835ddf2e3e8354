package org.tabularium.export;

import org.tabularium.document.Block;

/// Captions of tables.
public final class Captions {

    private Captions() {}

    /// Whether the caption is to be read: not if a heading has just said the same.
    public static boolean isShown(Block.Table table, Block before) {
        return !table.caption().isBlank() && !isSaidBy(before, table);
    }

    private static boolean isSaidBy(Block before, Block.Table table) {
        return before instanceof Block.Heading heading
                && heading.text().plain().equals(table.caption());
    }
}
