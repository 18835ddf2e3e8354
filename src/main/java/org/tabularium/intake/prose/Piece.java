package org.tabularium.intake.prose;

import java.util.Optional;
import org.tabularium.model.Language;

/// A piece of a text that stands on its own.
///
/// @param kind what it is
/// @param level of a heading from 1 (widest), of an entry of a list its depth from 1, else 0
/// @param at where its words stand, without what marks it
/// @param mark the number or sign before it as printed, such as `3.1`, `IV.`, `a)` or `•`; may be empty
/// @param language in which it is written, where that can be told
public record Piece(Kind kind, int level, Stretch at, String mark, Optional<Language> language) {

    /// What a piece of a text is.
    public enum Kind {
        HEADING, PARAGRAPH,
        /// An entry of a list.
        ITEM,
        /// A row of a table; its cells are parted by tabs.
        ROW
    }
}
