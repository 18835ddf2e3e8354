package org.tabularium.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The counts in a row; each leads to its list.
final class Tiles {
    private final HBox box = new HBox();
    private final List<Tile> tiles = new ArrayList<>();

    /// A number with what it counts.
    record Count(int number, String detail) {}

    /// @param places keys of the lists, in their order
    Tiles(List<String> places, Words words, Consumer<Spot> go) {
        for (String place : places) {
            Tile tile = new Tile(place, words, go);
            tiles.add(tile);
            box.getChildren().add(tile.button);
            HBox.setHgrow(tile.button, Priority.ALWAYS);
        }
        box.getStyleClass().add("tiles");
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
            name = words.get("place." + place);
            VBox lines = new VBox(number, Parts.label(name, "entry-title"), detail);
            lines.setMinWidth(0);
            button.setGraphic(lines);
            button.getStyleClass().add("tile");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMaxHeight(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.setPrefWidth(1);
            button.setOnAction(e -> go.accept(new Spot(place, "", "")));
        }

        void show(Count count) {
            number.setText(Integer.toString(count.number()));
            detail.setText(count.detail());
            button.setAccessibleText(count.number() + " " + name + ", " + count.detail());
        }
    }
}
