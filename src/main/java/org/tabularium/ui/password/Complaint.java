package org.tabularium.ui.password;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/// How a sentence and the field it is about look while something is wrong there.
final class Complaint {
    private static final String STYLE = "complaint";
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private Complaint() {}

    static void mark(Label sentence, PasswordField field, boolean wrong) {
        sentence.getStyleClass().remove(STYLE);
        if (wrong) {
            sentence.getStyleClass().add(STYLE);
        }
        field.pseudoClassStateChanged(ERROR, wrong);
        field.setAccessibleHelp(wrong ? sentence.getText() : "");
    }
}
