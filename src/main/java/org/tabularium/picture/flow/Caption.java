package org.tabularium.picture.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Ink;
import org.tabularium.law.Footing;

/// What stands beside a station.
///
/// @param title its name
/// @param isGap whether the name says that nothing is stated
/// @param notes what else is to be known of it, most important first
/// @param footing what the transfers to a country rest on; empty elsewhere
record Caption(String title, boolean isGap, List<Note> notes, Optional<Footing> footing) {
    /// Where a word may be divided.
    static final String SOFT = "\u00ad";

    Caption {
        notes = List.copyOf(notes);
    }

    /// A remark below the name.
    record Note(String text, Ink ink) {}

    /// All of it in one line.
    String whole() {
        return Stream.concat(Stream.of(title), notes.stream().map(Note::text))
                .collect(Collectors.joining(", "))
                .replace(SOFT, "");
    }
}
