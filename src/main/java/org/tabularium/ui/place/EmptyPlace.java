package org.tabularium.ui.place;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What stands in a place that holds nothing yet: a question, two sentences, and a first step.
public final class EmptyPlace {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ROOM_FOR_MARGINS = 480;

    private EmptyPlace() {}

    public static Node of(Words words, String place, Runnable first, List<Button> more) {
        Label question = Parts.label(words.get(place + ".empty.question"), "empty-question");
        Label text = Parts.label(words.get(place + ".empty.text"), "empty-text");
        question.setWrapText(true);
        text.setWrapText(true);
        Button step = new Button(words.get(place + ".empty.step"));
        step.getStyleClass().add("accent");
        step.setOnAction(e -> first.run());
        question.setMinHeight(Label.USE_PREF_SIZE);
        text.setMinHeight(Label.USE_PREF_SIZE);
        FlowPane steps = new FlowPane(8, 8, step);
        steps.getChildren().addAll(more);
        VBox box = new VBox(12, question, text, steps);
        VBox.setMargin(steps, new Insets(12, 0, 0, 0));
        box.getStyleClass().add("empty-place");
        box.widthProperty().map(width -> width.doubleValue() < ROOM_FOR_MARGINS)
                .subscribe(narrow -> box.pseudoClassStateChanged(NARROW, narrow));
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(box);
        scroll.getStyleClass().add("form-scroll");
        return scroll;
    }
}
