package org.tabularium.ui.place;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What stands beside the list of texts while none lacks a language.
final class NothingMissing {
    private NothingMissing() {}

    /// @param texts whether there are texts at all
    static Node of(Words words, boolean texts) {
        String key = texts ? "languages.all" : "languages.blank";
        Label sentence = Parts.label(words.get(key), "empty-question");
        Label text = Parts.label(words.get(key + ".text"), "empty-text");
        sentence.setWrapText(true);
        text.setWrapText(true);
        VBox box = new VBox(12, sentence, text);
        box.getStyleClass().add("empty-place");
        StackPane room = new StackPane(box);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        return room;
    }
}
