package org.tabularium.ui.list;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;

/// A short titled list of spots to go to, with Enter or a click.
public final class LinkList {
    private static final double ROW = 26;
    private static final int MOST_ROWS = 5;
    private final VBox box = new VBox(4);
    private final Label count = Parts.label("", "list-count");
    private final ListView<Link> list = new ListView<>();
    private final Consumer<Spot> go;

    /// A line of the list.
    public record Link(String text, Spot spot) {}

    public LinkList(String title, Consumer<Spot> go) {
        this.go = go;
        Label head = Parts.label(title, "field-label");
        head.setGraphic(count);
        head.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        head.setLabelFor(list);
        list.setAccessibleText(title);
        list.setFixedCellSize(ROW);
        list.getStyleClass().addAll("entity-list", "link-list");
        list.setCellFactory(v -> new Cell());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                follow(list.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
        box.getChildren().addAll(head, list);
        box.setMinWidth(0);
    }

    public Node node() {
        return box;
    }

    public boolean holdsAny() {
        return !list.getItems().isEmpty();
    }

    /// Shows these; the list hides while there are none.
    public void show(List<Link> links) {
        if (!links.equals(list.getItems())) {
            list.setItems(FXCollections.observableArrayList(links));
            list.setPrefHeight(ROW * Math.min(links.size(), MOST_ROWS) + 2);
            list.setMinHeight(list.getPrefHeight());
        }
        count.setText(Integer.toString(links.size()));
        box.setVisible(!links.isEmpty());
        box.setManaged(!links.isEmpty());
    }

    private void follow(@Nullable Link link) {
        if (link != null) {
            go.accept(link.spot());
        }
    }

    private final class Cell extends ListCell<Link> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(e -> follow(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Link link, boolean empty) {
            super.updateItem(link, empty);
            setText(link == null || empty ? "" : link.text());
        }
    }
}
