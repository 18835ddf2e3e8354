package org.tabularium.ui.assistant;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.Targets;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The head of a column: what the file calls it, and what it is recognised as. One of them at a time takes the focus.
final class ColumnHead {
    private static final double HEIGHT = 62;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final Button button = new Button();
    private final Label heading = Parts.label("", "column-heading");
    private final Label target = Parts.label("", "column-target");
    private final HBox goal = new HBox(5);
    private final Words words;
    private final String letters;

    /// @param letters of the column, as spreadsheets name it
    /// @param pressed corrects it
    ColumnHead(String letters, Words words, Runnable pressed) {
        this.letters = letters;
        this.words = words;
        heading.setWrapText(true);
        heading.setMinHeight(0);
        target.setMinWidth(0);
        goal.getStyleClass().add("column-goal");
        goal.setMinHeight(Region.USE_PREF_SIZE);
        VBox lines = new VBox(3, heading, Parts.space(), goal);
        VBox.setVgrow(lines.getChildren().get(1), javafx.scene.layout.Priority.ALWAYS);
        lines.prefWidthProperty().bind(button.widthProperty().subtract(14));
        lines.setMinWidth(0);
        lines.setPrefHeight(HEIGHT - 8);
        lines.setMaxHeight(HEIGHT - 8);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(lines);
        button.setMinHeight(HEIGHT);
        button.setMaxHeight(HEIGHT);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("column-head");
        button.setFocusTraversable(false);
        button.setOnAction(e -> pressed.run());
    }

    Button node() {
        return button;
    }

    /// Shows a column that is read.
    void show(ColumnMapping column, Targets targets) {
        Sureness sure = Sureness.of(column);
        heading.setText(column.heading().isBlank() ? letters : line(column.heading()));
        String goes = Sureness.target(column, targets, words);
        String certain = Sureness.certainty(column, words);
        target.setText(goes);
        goal.getChildren().setAll(sure.node(), target);
        if (sure == Sureness.SURE || sure == Sureness.LIKELY) {
            Label how = Parts.label(certain, "column-certainty");
            how.setMinWidth(Region.USE_PREF_SIZE);
            goal.getChildren().add(how);
        }
        for (Sureness one : Sureness.values()) {
            button.getStyleClass().remove(one.style());
        }
        button.getStyleClass().add(sure.style());
        button.setAccessibleText(
                words.get("assistant.column.name", letters, heading.getText(), goes, certain));
    }

    /// Shows a column of a sheet that is not read.
    void show(String text) {
        heading.setText(text.isBlank() ? letters : line(text));
        goal.getChildren().clear();
        button.getStyleClass().removeIf(s -> s.startsWith("sure-"));
        button.setAccessibleText(letters + " " + heading.getText());
    }

    void choose(boolean chosen) {
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setFocusTraversable(chosen);
    }

    static String line(String text) {
        return text.strip().replace('\n', ' ').replace('\r', ' ');
    }
}
