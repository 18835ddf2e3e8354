package org.tabularium.export;

import org.tabularium.document.Block;

/// Captions of tables and pictures.
public final class Captions {

    private Captions() {}

    /// Whether the caption is to be read: not if a heading has just said the same.
    public static boolean isShown(Block.Table table, Block before) {
        return isShown(table.caption(), before);
    }

    /// The same of a picture's.
    public static boolean isShown(Block.Picture picture, Block before) {
        return isShown(picture.caption(), before);
    }

    private static boolean isShown(String caption, Block before) {
        return !caption.isBlank()
                && !(before instanceof Block.Heading heading && heading.text().plain().equals(caption));
    }
}
