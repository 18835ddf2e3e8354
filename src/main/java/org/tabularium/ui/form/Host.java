package org.tabularium.ui.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tabularium.edit.Spot;
import org.tabularium.catalog.Catalog;
import org.tabularium.form.cell.CellText;
import org.tabularium.form.cell.Reading;
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
/// @param follow opens what a reference names, where one can go there
/// @param catalog what can be chosen beside the register's own entries
/// @param within what the names of controls begin with, for example the row of a table; empty for nothing
public record Host(Supplier<Register> register, Law law, Words labels, Words words,
        Optional<Consumer<Spot>> follow, Supplier<Catalog> catalog, String within) {

    public Host(Supplier<Register> register, Law law, Words labels, Words words, Consumer<Spot> follow,
            Supplier<Catalog> catalog) {
        this(register, law, labels, words, Optional.of(follow), catalog, "");
    }

    /// The world around a dialog, which has to be closed before one can go elsewhere.
    Host ofDialog(Supplier<Register> beside) {
        return new Host(beside, law, labels, words, Optional.empty(), catalog, "");
    }

    /// The same world, seen from within a row.
    Host in(String row) {
        return new Host(register, law, labels, words, follow, catalog, row);
    }

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

    /// What a control for a field is called by those who do not see where it stands.
    String name(String key) {
        return within.isEmpty() ? label(key) : within + ", " + label(key);
    }

    /// What is needed to read what was pasted, in whatever language it is.
    Reading reading() {
        return new Reading(register.get(), law, Stream.concat(Stream.of(labels),
                Words.SPOKEN.stream().filter(l -> !l.equals(labels.locale())).map(l -> Words.of("form", l)))
                .toList());
    }

    /// Writes cells for the screen.
    CellText cells(String between) {
        return new CellText(register, law, labels, between);
    }
}
