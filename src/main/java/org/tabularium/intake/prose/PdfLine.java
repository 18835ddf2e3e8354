package org.tabularium.intake.prose;

/// A line as it stands on a page.
///
/// @param text its words, far apart ones parted by a tab
/// @param page number of the page from 0
/// @param left where it begins, in points from the left
/// @param right where it ends
/// @param top distance of its foot from the upper edge of the page, in points
/// @param size of its letters in points
/// @param bold whether all of them are bold
/// @param height of the page in points
record PdfLine(String text, int page, float left, float right, float top, float size, boolean bold,
        float height) {

    /// The width of a usual letter in this size.
    float letter() {
        return size * 0.5f;
    }

    /// Whether it stands where headers and footers of pages do.
    boolean isAtEdge() {
        return top < height * 0.11f || top > height * 0.89f;
    }
}
