package org.tabularium.ui.overview;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What stands here while the record is empty: a question and the first steps.
final class BlankRecord {
    private final VBox box = new VBox(12);
    private final Button first;

    BlankRecord(Words words, Consumer<Spot> go) {
        Label question = Parts.label(words.get("overview.empty.question"), "empty-question");
        Label text = Parts.label(words.get("overview.empty.text"), "empty-text");
        question.setWrapText(true);
        text.setWrapText(true);
        first = new Button(words.get("overview.empty.controller"));
        first.getStyleClass().add("accent");
        first.setOnAction(e -> go.accept(new Spot("controller", "controller", "name")));
        Button activity = new Button(words.get("overview.empty.activity"));
        activity.setOnAction(e -> go.accept(new Spot("activity", "", "")));
        Hyperlink party = new Hyperlink(words.get("overview.empty.party"));
        party.setOnAction(e -> go.accept(new Spot("party", "", "")));
        HBox steps = new HBox(8, first, activity, party);
        steps.getStyleClass().add("legend-row");
        box.getChildren().addAll(question, text, steps);
        box.getStyleClass().add("empty-place");
        box.setMaxHeight(Double.MAX_VALUE);
    }

    Node node() {
        return box;
    }

    void focus() {
        first.requestFocus();
    }
}
