package org.tabularium.ui.published;

import org.tabularium.intake.prose.Stretch;

/// A place in the text about which something is told beside it.
///
/// @param at where
/// @param look how it looks
/// @param number of the fact, printed behind it; may be empty
/// @param key of the line that tells it; empty where none does
record Mark(Stretch at, Look look, String number, String key) {

    /// How a place looks, the stronger ones last: where several meet, the strongest shows.
    enum Look {
        ACCEPTED, UNDECIDED, DROPPED, OBJECTED;

        String style() {
            return switch (this) {
                case ACCEPTED -> "accepted";
                case UNDECIDED -> "undecided";
                case DROPPED -> "dropped";
                case OBJECTED -> "objected";
            };
        }
    }
}
