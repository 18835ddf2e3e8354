package org.tabularium.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The counts in a row; each leads to its list.
final class Tiles {
    /// Narrower, words such as "Übermittlungen" would be cut.
    private static final double LEAST = 124;
    private final FlowPane box = new FlowPane(0, 16);
    private final List<Tile> tiles = new ArrayList<>();

    /// A number with what it counts.
    record Count(int number, String detail) {}

    /// @param places keys of the lists, in their order
    Tiles(List<String> places, Words words, Consumer<Spot> go) {
        for (String place : places) {
            Tile tile = new Tile(place, words, go);
            tiles.add(tile);
            box.getChildren().add(tile.button);
            tile.button.prefWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> Math.floor(box.getWidth() / inARow(places.size())), box.widthProperty()));
        }
        box.getStyleClass().add("tiles");
    }

    private int inARow(int all) {
        return box.getWidth() >= all * LEAST ? all : (all + 1) / 2;
    }

    Node node() {
        return box;
    }

    void focus() {
        tiles.getFirst().button.requestFocus();
    }

    /// Shows the counts, in the order of the places.
    void show(List<Count> counts) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(counts.get(i));
        }
    }

    private static final class Tile {
        private final Button button = new Button();
        private final Label number = Parts.label("", "tile-number");
        private final Label detail = Parts.label("", "entry-detail");
        private final String name;

        Tile(String place, Words words, Consumer<Spot> go) {
            name = words.get("overview.name." + place);
            VBox lines = new VBox(number, Parts.label(name, "entry-title"), detail);
            lines.setMinWidth(0);
            button.setGraphic(lines);
            button.getStyleClass().add("tile");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMaxHeight(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.setOnAction(e -> go.accept(new Spot(place, "", "")));
        }

        void show(Count count) {
            number.setText(Integer.toString(count.number()));
            detail.setText(count.detail());
            button.setAccessibleText(count.number() + " " + name + ", " + count.detail());
        }
    }
}
