package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// The signature under the record.
///
/// @param name who signs
/// @param position office held
/// @param place where
/// @param on when
/// @param extras members of a newer format, kept as they were read
public record SignOff(String name, LocalText position, String place, Optional<LocalDate> on, Extras extras) {

    /// Nothing stated yet.
    public static final SignOff EMPTY = new SignOff("", LocalText.EMPTY, "", Optional.empty(), Extras.NONE);

    public SignOff withName(String name) {
        return new SignOff(name, position, place, on, extras);
    }

    public SignOff withPosition(LocalText position) {
        return new SignOff(name, position, place, on, extras);
    }

    public SignOff withPlace(String place) {
        return new SignOff(name, position, place, on, extras);
    }

    public SignOff withOn(Optional<LocalDate> on) {
        return new SignOff(name, position, place, on, extras);
    }
}
