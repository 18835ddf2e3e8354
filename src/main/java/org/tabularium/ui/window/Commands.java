package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.Locale;
import org.tabularium.ui.settings.Settings;

/// What the user can ask the program to do, wherever it is asked.
public interface Commands {
    void newRegister();

    void open();

    void open(Path file);

    void openSample();

    void save();

    void saveAs();

    void export();

    void undo();

    void redo();

    /// Back to the welcome view.
    void close();

    void quit();

    void speak(Locale language);

    void wear(Settings.Theme theme);
}
