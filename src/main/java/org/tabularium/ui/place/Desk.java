package org.tabularium.ui.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tabularium.compose.Art30Register;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.law.Law;
import org.tabularium.ui.catalog.Shelves;
import org.tabularium.ui.dpf.Participants;
import org.tabularium.ui.form.Host;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// What a place works with.
///
/// @param editor the open register
/// @param law the law in force
/// @param composer composes the previews
/// @param labels messages of room `form`
/// @param words messages of room `ui`
/// @param ways follows references and remembers visits
/// @param clock tells the day
/// @param background derives what takes time
/// @param frames puts off what need not be seen at once
/// @param asking dialogs, and notices of what was done or went wrong
/// @param shelves what can be asked of the catalog
/// @param checks what is found wrong with the register
/// @param participants the list of the Data Privacy Framework
public record Desk(Editor editor, Law law, Art30Register composer, Words labels, Words words,
        Ways ways, Clock clock, Ports.Background background, Ports.Frames frames,
        Asking asking, Shelves shelves, Checks checks, Participants participants) {

    /// The day on the user's desk.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Shows another place, an entity there and a field of it.
    public Consumer<Spot> go() {
        return ways::follow;
    }

    /// Derives something in the background.
    ///
    /// @param work derives, on another thread
    /// @param told takes what has been derived
    public <V, T> Derived<V, T> derived(Function<V, T> work, Consumer<T> told) {
        return new Derived<>(background, work, told, asking::failed);
    }

    public Host host() {
        return new Host(editor::register, law, labels, words, ways::follow, shelves::catalog);
    }
}
