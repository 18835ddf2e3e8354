package org.tabularium.document.drawing;

import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Figure;

/// A finished picture.
///
/// @param language BCP 47 tag of its words
/// @param title what it shows, in a few words
/// @param alternative what it says, for those who do not see it; names every figure that the picture is there for
/// @param width of the whole, in pixels
/// @param height of the whole, in pixels
/// @param items what is drawn, the lowest first
public record Drawing(String language, String title, String alternative, double width, double height,
        List<Item> items) implements Figure {
    public Drawing {
        items = List.copyOf(items);
    }

    /// What is drawn where a document has a picture.
    public static Drawing of(Block.Picture picture) {
        return (Drawing) picture.figure();
    }
}
