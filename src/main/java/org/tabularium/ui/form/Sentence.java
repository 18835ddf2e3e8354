package org.tabularium.ui.form;

import javafx.scene.control.Label;

/// A sentence below a table about what has just happened; takes no room while there is nothing to say.
final class Sentence {
    private final Label label = new Label();

    Sentence() {
        label.getStyleClass().add("table-sentence");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        say("");
    }

    Label node() {
        return label;
    }

    void say(String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
