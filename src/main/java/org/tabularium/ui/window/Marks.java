package org.tabularium.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.password.EncryptedMark;
import org.tabularium.ui.settings.Settings;
import org.tabularium.words.Words;

/// Marks of the status bar: the register has a password, others look on.
final class Marks {
    private Marks() {}

    static List<Node> of(Settings settings, Optional<Keeping> keeping, Words words, Commands commands) {
        List<Node> marks = new ArrayList<>();
        keeping.filter(k -> k.file().isEncrypted()).ifPresent(k -> marks.add(EncryptedMark.node(words)));
        if (settings.presenting()) {
            marks.add(presenting(words, commands));
        }
        return marks;
    }

    /// Others look on, which a click ends.
    private static Node presenting(Words words, Commands commands) {
        Button button = new Button(words.get("present.on"), new FontIcon("fth-eye-off"));
        button.getStyleClass().addAll("status-button", "status");
        Parts.explain(button, new Tooltip(words.get("present.explained")));
        button.setOnAction(e -> commands.present());
        return button;
    }
}
