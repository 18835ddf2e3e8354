package org.tabularium.document;

/// A picture as a text knows it: what it says, and how large it is. What is drawn is known where it is rendered
/// ([org.tabularium.document.drawing.Drawing]).
public interface Figure {
    /// BCP 47 tag of its words.
    String language();

    /// What it shows, in a few words.
    String title();

    /// What it says, for those who do not see it; names every figure that the picture is there for.
    String alternative();

    /// Width of the whole, in pixels.
    double width();

    /// Height of the whole, in pixels.
    double height();

    /// By how much it is made smaller to have its place in this room; 1 if it need not.
    default double fitting(double room, double high) {
        return Math.min(1, Math.min(room / width(), high / height()));
    }
}
