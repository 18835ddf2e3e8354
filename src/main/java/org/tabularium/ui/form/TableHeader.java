package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The names of the columns, with lines between them that can be dragged.
final class TableHeader {
    private static final double GRIP = 9;
    private static final double SIDES = 13;
    private final List<Label> labels = new ArrayList<>();
    /// Widths measured so far, in this font: they are asked for with every letter typed.
    private final Map<Integer, Double> measured = new HashMap<>();
    private Font font = Font.getDefault();
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

    /// How wide a column has to be for the longest word of its title.
    double longest(int column) {
        Label label = labels.get(column);
        if (!label.getFont().equals(font)) {
            font = label.getFont();
            measured.clear();
        }
        return measured.computeIfAbsent(column, c -> measured(label));
    }

    private static double measured(Label label) {
        Text measure = new Text();
        measure.setFont(label.getFont());
        return Stream.of(label.getText().split("\\s+")).mapToDouble(word -> {
            measure.setText(word);
            return Math.ceil(measure.getLayoutBounds().getWidth());
        }).max().orElse(0) + SIDES;
    }

    private Node cell(String title, int column) {
        Label label = new Label(title);
        labels.add(label);
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
