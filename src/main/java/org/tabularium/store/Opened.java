package org.tabularium.store;

import org.tabularium.model.Register;

/// What a file holds.
///
/// @param register the register
/// @param formatVersion version of the format the file was written in
public record Opened(Register register, int formatVersion) {

    /// Whether a newer version wrote the file: it may be read and exported, but not changed or saved.
    public boolean readOnly() {
        return formatVersion > RopaFormat.VERSION;
    }
}
