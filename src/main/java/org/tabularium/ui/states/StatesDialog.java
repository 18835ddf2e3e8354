package org.tabularium.ui.states;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// A list of states with what the selected one differs in beside it, and what can be done with it below.
public final class StatesDialog {
    private static final double HEIGHT = 520;
    private static final double LIST_WIDTH = 270;
    private final VBox content = new VBox(12);
    private final HBox footer = new HBox(8);
    private final ListView<State> list = new ListView<>();
    private final StackPane beside = new StackPane();
    private final Words words;
    private final Runnable closed;

    /// @param introduction what the states are
    /// @param close what the button says that leaves them alone
    public StatesDialog(String introduction, Words words, String close, Runnable closed) {
        this.words = words;
        this.closed = closed;
        list.getStyleClass().addAll("state-list", "entity-list");
        list.setAccessibleText(introduction);
        list.setCellFactory(_ -> new StateCell());
        list.setMinWidth(LIST_WIDTH);
        list.setMaxWidth(LIST_WIDTH);
        beside.getStyleClass().add("state-beside");
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox columns = new HBox(list, beside);
        columns.getStyleClass().add("state-columns");
        columns.setPrefHeight(HEIGHT);
        columns.setMinHeight(0);
        content.getStyleClass().addAll("dialog-content", "states");
        content.getChildren().addAll(wrapped(introduction, "muted"), columns);
        footer.getStyleClass().add("dialog-footer");
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            beside.getChildren().clear();
            buttons(close);
        });
    }

    /// Offers these states, of which the first is selected.
    ///
    /// @param asked to [#show] what a state differs in, once it is selected
    public void offer(List<State> states, Consumer<State> asked) {
        list.getItems().setAll(states);
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().subscribe(state -> {
            if (state != null) {
                asked.accept(state);
            }
        });
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    /// Puts the focus where one begins.
    public void focus() {
        list.requestFocus();
    }

    /// Shows what a state differs in, if it is still the one that is selected.
    public void show(State state, Node differences) {
        if (state.equals(list.getSelectionModel().getSelectedItem())) {
            beside.getChildren().setAll(List.of(differences));
        }
    }

    /// The selected state is dealt with. The dialog closes with the last one.
    public void removeSelected() {
        list.getItems().remove(list.getSelectionModel().getSelectedItem());
        if (list.getItems().isEmpty()) {
            closed.run();
        }
    }

    private void buttons(String close) {
        Button leave = new Button(close);
        leave.setOnAction(e -> closed.run());
        footer.getChildren().setAll(Parts.space(), leave);
        State state = list.getSelectionModel().getSelectedItem();
        if (state == null) {
            return;
        }
        state.ways().forEach(way -> {
            Button button = button(way.text(), () -> ask(way, close));
            footer.getChildren().add(button);
        });
        ((Button) footer.getChildren().getLast()).setDefaultButton(true);
        footer.getChildren().getLast().getStyleClass().add("accent");
    }

    /// Asks in the place of the buttons, so that what it is about stays in sight.
    private void ask(State.Way way, String close) {
        if (way.question().isEmpty()) {
            way.run().run();
            return;
        }
        Label question = wrapped(way.question(), "dialog-question");
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        Button no = button(words.get("dialog.cancel"), () -> {
            buttons(close);
            focus();
        });
        footer.getChildren().setAll(List.of(question, no, button(way.text(), way.run())));
        no.requestFocus();
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
