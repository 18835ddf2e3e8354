package org.tabularium.ui.transfers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.skin.SplitPaneSkin;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The map with what explains it above, the table below. Where the window is small, or the map was put away, what
/// explains it stands in a row in its place.
final class Halves {
    private static final double SHARE = 0.49;
    private static final double LOW = 520;
    private static final double LEAST_BELOW = 200;
    private static final double NARROW = 600;
    private final VBox box = new VBox();
    private final HBox upper = new HBox();
    private final ScrollPane scroll = Parts.scroll();
    private final HBox row = new HBox(12);
    private final VBox lower = new VBox();
    private final VBox stacked = new VBox();
    private final ScrollPane whole = Parts.scroll();
    private final SplitPane split = new SplitPane();
    private final Button open;
    private final Kept kept;
    private Optional<Explained> explained = Optional.empty();
    private boolean small;

    /// What explains the map.
    ///
    /// @param beside gives it as a column
    /// @param instead gives it as a row in place of the map
    record Explained(Supplier<Node> beside, Supplier<Node> instead) {}

    /// @param map what stands above
    /// @param tools what can be done with it
    Halves(Node map, Node tools, Kept kept, Words words) {
        this.kept = kept;
        open = new Button(words.get("transfer.map.show"), new FontIcon("fth-globe"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(e -> showMap(true));
        scroll.getStyleClass().add("map-side-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(tools, scroll);
        side.getStyleClass().add("map-side");
        HBox.setHgrow(map, Priority.ALWAYS);
        upper.getChildren().setAll(map, side);
        row.getStyleClass().add("map-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(lower, Priority.ALWAYS);
        lower.setMinHeight(LEAST_BELOW);
        whole.setContent(stacked);
        whole.setFitToHeight(true);
        whole.getStyleClass().add("map-side-scroll");
        VBox.setVgrow(whole, Priority.ALWAYS);
        split.setOrientation(Orientation.VERTICAL);
        split.setSkin(new SplitPaneSkin(split)); // its halves take part in the scene as soon as it does
        split.getStyleClass().add("map-split");
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> share().ifPresent(kept::share));
        VBox.setVgrow(split, Priority.ALWAYS);
        box.setMinWidth(0);
        box.heightProperty().addListener(o -> fit());
        box.widthProperty().addListener(o -> fit());
    }

    Node node() {
        return box;
    }

    void show(Explained above, Node below) {
        explained = Optional.of(above);
        lower.getChildren().setAll(below);
        VBox.setVgrow(below, Priority.ALWAYS);
        arrange();
    }

    void showMap(boolean wanted) {
        kept.shown(wanted);
        arrange();
    }

    /// Whether there is a map at the moment.
    boolean hasMap() {
        return kept.shown().orElse(!small);
    }

    /// In little room there is a map only if somebody wants it.
    private void fit() {
        if (small != (box.getHeight() < LOW || box.getWidth() < NARROW)) {
            small = !small;
            arrange();
        }
    }

    private void arrange() {
        explained.ifPresent(e -> {
            if (hasMap()) {
                scroll.setContent(e.beside().get());
                if (!split.getItems().equals(List.of(upper, lower))) {
                    split.getItems().setAll(upper, lower);
                    split.setDividerPositions(kept.share().orElse(SHARE));
                }
                Parts.put(box.getChildren(), List.of(split));
            } else {
                split.getItems().clear(); // a half stands in one place only
                Node instead = e.instead().get();
                HBox.setHgrow(instead, Priority.ALWAYS);
                row.getChildren().setAll(instead, open);
                stacked.getChildren().setAll(row, lower);
                Parts.put(box.getChildren(), List.of(whole));
            }
        });
    }

    private Optional<Double> share() {
        return split.getDividers().stream().map(SplitPane.Divider::getPosition).findFirst();
    }
}
