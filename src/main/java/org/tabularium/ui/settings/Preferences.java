package org.tabularium.ui.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.port.Ports;

/// The settings as they are now: the same for all windows, and written behind them. To be used on the screen's thread.
public final class Preferences {
    private final ReadOnlyObjectWrapper<Settings> now;
    private final SettingsFile file;
    private final Derived<Settings, Settings> written;

    /// @param file where they are kept
    public Preferences(SettingsFile file, Ports.Background background) {
        this.file = file;
        now = new ReadOnlyObjectWrapper<>(file.read());
        written = new Derived<>(background, settings -> {
            file.write(settings);
            return settings;
        }, done -> {}, failed -> {});
    }

    /// The settings, to be told of others.
    public ReadOnlyObjectProperty<Settings> property() {
        return now.getReadOnlyProperty();
    }

    public Settings now() {
        return now.get();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(now());
        written.of(changed);
        now.set(changed);
    }

    /// Writes what is not written yet, at once; for the end of the program.
    public void keep() {
        if (!written.latest().equals(Optional.of(now()))) {
            file.write(now());
        }
    }
}
