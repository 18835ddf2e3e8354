package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.tabularium.form.cell.Tsv;

/// The clipboard as cells.
final class Pasted {
    private Pasted() {}

    static boolean isPaste(KeyEvent event) {
        return new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN).match(event);
    }

    static boolean isCopy(KeyEvent event) {
        return new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN).match(event);
    }

    static List<List<String>> cells() {
        return Tsv.read(Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    /// Whether there is more than one cell on the clipboard.
    static boolean several() {
        List<List<String>> cells = cells();
        return cells.size() > 1 || cells.stream().anyMatch(row -> row.size() > 1);
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
