package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// An entry of the record's history.
///
/// @param on day of the change
/// @param author who changed it
/// @param what what was changed
/// @param extras members of a newer format, kept as they were read
public record Change(Optional<LocalDate> on, String author, LocalText what, Extras extras) {

    /// Nothing stated yet.
    public static final Change EMPTY = new Change(Optional.empty(), "", LocalText.EMPTY, Extras.NONE);

    public Change withOn(Optional<LocalDate> on) {
        return new Change(on, author, what, extras);
    }

    public Change withAuthor(String author) {
        return new Change(on, author, what, extras);
    }

    public Change withWhat(LocalText what) {
        return new Change(on, author, what, extras);
    }
}
