package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.tabularium.edit.Editor;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.settings.Settings;
import org.tabularium.words.Words;

/// What the system shows of a window and of what it has open: the title, and the folder in which choosers begin.
///
/// Choosers begin beside the open file, not where another register was chosen last. While others look on, the title names
/// nothing, since those of other windows are seen too, and choosers never begin where the system thinks.
final class Title {
    private static final String PROGRAM = "Tabularium";
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(PROGRAM);
    private final Ports.Choosers choosers;

    Title(Ports.Choosers choosers) {
        this.choosers = choosers;
    }

    ReadOnlyStringProperty property() {
        return text.getReadOnlyProperty();
    }

    void of(Optional<Editor.State> open, Settings settings, Words words) {
        text.set(open.filter(state -> !settings.presenting())
                .map(state -> name(state, words) + (state.unsaved() ? " *" : "") + " – " + PROGRAM)
                .orElse(PROGRAM));
        Optional<Path> home = Optional.of(Path.of(System.getProperty("user.home", ".")));
        choosers.startIn(open.flatMap(Editor.State::file).map(Path::getParent)
                .or(() -> settings.presenting() ? home : Optional.empty()));
    }

    private static String name(Editor.State state, Words words) {
        return state.file().map(f -> f.getFileName().toString()).orElseGet(() -> words.get("register.new"));
    }
}
