package org.tabularium.catalog;

import java.util.List;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// A register as a source of entries.
///
/// @param title what it is called
/// @param own whether it is one of the user's own, not a delivered one
/// @param register its entries
/// @param source its entries and what they may refer to beyond them
public record Pack(LocalText title, boolean own, Register register, Register source) {

    /// A register that refers to nothing beyond itself.
    public static Pack alone(Register register) {
        return new Pack(register.title(), true, register, register);
    }

    /// The activities it offers.
    public List<Template> templates() {
        return register.activities().stream().map(a -> new Template(this, a)).toList();
    }
}
