package org.tabularium.ui.transfers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// What stands here while no data leave the EEA: a question, and where the answer is given.
final class NoTransfers {
    private final StackPane room = new StackPane();
    private final Button step = new Button();

    NoTransfers(Desk desk) {
        Label question = Parts.label(desk.words().get("transfer.empty.question"), "empty-question");
        Label text = Parts.label(desk.words().get("transfer.none"), "empty-text");
        question.setWrapText(true);
        text.setWrapText(true);
        step.setText(desk.words().get("transfer.empty.step"));
        step.getStyleClass().add("accent");
        step.setOnAction(e -> desk.go().accept(new Spot("party", "", "")));
        VBox box = new VBox(12, question, text, step);
        box.getStyleClass().add("empty-place");
        room.getChildren().add(box);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
    }

    Node node() {
        return room;
    }

    void focus() {
        step.requestFocus();
    }
}
