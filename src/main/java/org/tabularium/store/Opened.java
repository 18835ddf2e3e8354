package org.tabularium.store;

import java.util.Optional;
import org.tabularium.model.Register;
import org.tabularium.store.vault.VaultKey;

/// What a file holds.
///
/// @param register the register
/// @param formatVersion version of the format the file was written in
/// @param key what it is saved with again if the file is encrypted; whoever holds it last closes it
public record Opened(Register register, int formatVersion, Optional<VaultKey> key) {

    /// What a file without a password holds.
    public Opened(Register register, int formatVersion) {
        this(register, formatVersion, Optional.empty());
    }

    /// Whether a newer version wrote the file: it may be read and exported, but not changed or saved.
    public boolean readOnly() {
        return formatVersion > RopaFormat.VERSION;
    }
}
