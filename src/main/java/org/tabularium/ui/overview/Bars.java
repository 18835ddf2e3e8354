package org.tabularium.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
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
    private static final double LEAST = 30;
    /// The longest name; all bars begin at the same place and can be compared.
    private static final double NAME = 246;
    private final VBox box = new VBox();
    private final Function<String, Node> marks;
    private final Consumer<Spot> go;
    private List<Bar> shown = List.of();

    /// A number.
    ///
    /// @param mark which shape or article stands before the name
    /// @param name what is counted
    /// @param style gives the colour of the bar
    /// @param spot where it leads; empty if there is nothing to go to
    record Bar(String mark, String name, int number, String style, Optional<Spot> spot) {}

    /// @param marks draws what stands before a name
    Bars(Function<String, Node> marks, Consumer<Spot> go) {
        this.marks = marks;
        this.go = go;
    }

    Node node() {
        return box;
    }

    void show(List<Bar> bars) {
        if (bars.equals(shown)) {
            return;
        }
        shown = bars;
        int most = bars.stream().mapToInt(Bar::number).max().orElse(0);
        box.getChildren().setAll(bars.stream().map(b -> row(b, Math.max(1, most))).toList());
    }

    private Node row(Bar bar, int most) {
        Label name = Parts.label(bar.name(), "muted");
        name.setMinWidth(NAME);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Region filled = new Region();
        filled.setMinHeight(10);
        filled.setMaxHeight(10);
        filled.getStyleClass().addAll("bar", bar.style());
        StackPane room = new StackPane(filled);
        room.setMinWidth(LEAST);
        room.setPrefWidth(ROOM);
        room.setMaxWidth(ROOM);
        DoubleBinding width = Bindings.createDoubleBinding(() -> bar.number() == 0 ? 0
                : Math.max(4, Math.floor(room.getWidth() * bar.number() / most)), room.widthProperty());
        filled.minWidthProperty().bind(width);
        filled.maxWidthProperty().bind(width);
        room.getStyleClass().add("bar-room");
        Label number = Parts.label(Integer.toString(bar.number()), "bar-number");
        HBox row = new HBox(12, marks.apply(bar.mark()), name, room, number);
        row.getStyleClass().add("bar-line");
        Button button = new Button();
        button.setGraphic(row);
        button.getStyleClass().add("bar-row");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty());
        button.setAccessibleText(bar.name() + ", " + bar.number());
        button.setFocusTraversable(bar.spot().isPresent());
        button.setMouseTransparent(bar.spot().isEmpty());
        button.setOnAction(e -> bar.spot().ifPresent(go));
        return button;
    }
}
