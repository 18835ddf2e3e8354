package org.tabularium.ui.password;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The mark of a register with a password, for the status bar.
public final class EncryptedMark {
    private EncryptedMark() {}

    public static Label node(Words words) {
        Label mark = Parts.label(words.get("password.mark"), "encrypted-mark");
        mark.setGraphic(new FontIcon("fth-lock"));
        Parts.explain(mark, new Tooltip(words.get("password.mark.hint")));
        return mark;
    }
}
