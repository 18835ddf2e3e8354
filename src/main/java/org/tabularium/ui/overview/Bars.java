package org.tabularium.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;

/// Named numbers with a bar each; every one leads somewhere.
final class Bars {
    private static final double ROOM = 200;
    private final VBox box = new VBox();
    private final Consumer<Spot> go;

    /// A number.
    ///
    /// @param mark shape or article before the name
    /// @param name what is counted
    /// @param style gives the colour of the bar
    /// @param spot where it leads; empty if there is nothing to go to
    record Bar(Node mark, String name, int number, String style, Optional<Spot> spot) {}

    Bars(Consumer<Spot> go) {
        this.go = go;
    }

    Node node() {
        return box;
    }

    void show(List<Bar> bars) {
        int most = bars.stream().mapToInt(Bar::number).max().orElse(0);
        box.getChildren().setAll(bars.stream().map(b -> row(b, Math.max(1, most))).toList());
    }

    private Node row(Bar bar, int most) {
        Label name = Parts.label(bar.name(), "muted");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Region filled = new Region();
        double width = bar.number() == 0 ? 0 : Math.max(4, ROOM * bar.number() / most);
        filled.setMinSize(width, 10);
        filled.setMaxSize(width, 10);
        filled.getStyleClass().addAll("bar", bar.style());
        StackPane room = new StackPane(filled);
        room.setMinWidth(ROOM);
        room.getStyleClass().add("bar-room");
        Label number = Parts.label(Integer.toString(bar.number()), "bar-number");
        HBox row = new HBox(12, bar.mark(), name, room, number);
        row.getStyleClass().add("bar-line");
        Button button = new Button();
        button.setGraphic(row);
        button.getStyleClass().add("bar-row");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setAccessibleText(bar.name() + ", " + bar.number());
        button.setFocusTraversable(bar.spot().isPresent());
        button.setMouseTransparent(bar.spot().isEmpty());
        button.setOnAction(e -> bar.spot().ifPresent(go));
        return button;
    }
}
