package org.tabularium.ui.form;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The names of the columns, with lines between them that can be dragged.
final class TableHeader {
    private static final double GRIP = 9;
    private final CellsPane pane;
    private final Shares shares;
    private double dragged;

    TableHeader(List<String> titles, Shares shares) {
        this.shares = shares;
        pane = new CellsPane(shares,
                IntStream.range(0, titles.size()).mapToObj(i -> cell(titles.get(i), i)).toList(),
                new Region());
        pane.getStyleClass().add("table-header");
    }

    Node node() {
        return pane;
    }

    void show(boolean wanted) {
        pane.setVisible(wanted);
        pane.setManaged(wanted);
    }

    private Node cell(String title, int column) {
        Label label = new Label(title);
        label.setWrapText(true);
        label.getStyleClass().add("table-title");
        StackPane.setAlignment(label, Pos.CENTER_LEFT);
        StackPane cell = new StackPane(label);
        if (column + 1 < shares.columns()) {
            Region grip = new Region();
            grip.getStyleClass().add("table-grip");
            grip.setMaxWidth(GRIP);
            grip.setCursor(Cursor.H_RESIZE);
            grip.setOnMousePressed(e -> dragged = e.getSceneX());
            grip.setOnMouseDragged(e -> drag(column, e));
            StackPane.setAlignment(grip, Pos.CENTER_RIGHT);
            cell.getChildren().add(grip);
        }
        return cell;
    }

    private void drag(int column, MouseEvent event) {
        double room = pane.getWidth() - CellsPane.TAIL;
        if (room > 0) {
            shares.move(column, (event.getSceneX() - dragged) / room);
            dragged = event.getSceneX();
        }
    }
}
