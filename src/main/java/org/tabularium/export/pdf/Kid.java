package org.tabularium.export.pdf;

/// What a part of a document consists of, in the order of reading: smaller parts among them.
sealed interface Kid permits Tag, Kid.Content, Kid.Area {

    /// Marked content of a page.
    record Content(int page, int number) implements Kid {}

    /// An area to click on.
    ///
    /// @param reference the annotation, as in "12 0 R"
    record Area(int page, String reference) implements Kid {}
}
