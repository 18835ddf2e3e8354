package org.tabularium.document.drawing;

import java.util.List;

/// A finished picture.
///
/// @param language BCP 47 tag of its words
/// @param title what it shows, in a few words
/// @param alternative what it says, for those who do not see it; names every figure that the picture is there for
/// @param width of the whole, in pixels
/// @param height of the whole, in pixels
/// @param items what is drawn, the lowest first
public record Drawing(String language, String title, String alternative, double width, double height,
        List<Item> items) {
    public Drawing {
        items = List.copyOf(items);
    }
}
