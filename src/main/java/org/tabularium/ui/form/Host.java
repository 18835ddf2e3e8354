package org.tabularium.ui.form;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tabularium.edit.Spot;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// What controls need to know of the world around the form.
///
/// @param register the register as it stands
/// @param law citations, countries and decisions
/// @param labels messages of room `form`
/// @param words messages of room `ui`
/// @param follow opens what a reference names
public record Host(Supplier<Register> register, Law law, Words labels, Words words, Consumer<Spot> follow) {

    /// The language of the user, in which names of entities are shown where they have it.
    Language language() {
        return words.language();
    }

    Locale locale() {
        return words.locale();
    }

    /// The label of a field or section.
    String label(String key) {
        return labels.get(key);
    }
}
