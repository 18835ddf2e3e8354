package org.tabularium.intake.reading;

import java.time.LocalDate;
import java.util.Optional;

/// Reads days as they are written in Europe.
public final class DayReader {

    public DayReader() {}

    /// The day, if the text says no more than one. A month is no day, and what could be two days is none.
    public Optional<LocalDate> of(String text) {
        return Optional.empty();
    }
}
