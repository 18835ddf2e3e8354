package org.tabularium.document;

import java.time.LocalDate;
import java.util.List;

/// A finished text, independent of the format it is written in.
///
/// @param language BCP 47 tag of the text
/// @param title title in the properties of the file
/// @param author who is responsible for the content, as in the properties of the file
/// @param running texts at the head and foot of every page
/// @param date day as of which the document stands; also the creation date in the file, so that equal documents give
///         equal files
/// @param blocks the content
public record Document(String language, String title, String author, Running running, LocalDate date,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /// Texts at the head and foot of every page.
    ///
    /// @param headLeft head of the page, left
    /// @param headRight head of the page, right
    /// @param footLeft foot of the page, left
    /// @param pageOf foot of the page, right: `{0}` is the page, `{1}` the number of pages
    public record Running(String headLeft, String headRight, String footLeft, String pageOf) {}
}
