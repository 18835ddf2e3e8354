package org.tabularium.picture.flow;

import java.util.List;

/// A part of the sentence that says what is followed.
///
/// @param text a station, or how many of its stage there are
/// @param note what belongs to it: the legal bases of a purpose; may be empty
/// @param stations the one, or all of them
public record FlowStep(Stage stage, String text, String note, List<Station> stations) {
    public FlowStep {
        stations = List.copyOf(stations);
    }

    /// All of it.
    public String whole() {
        return note.isEmpty() ? text : text + ", " + note;
    }
}
