package org.tabularium.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;

/// Lines below each other; each leads somewhere. Long ones are cut, and whole in the hint.
final class Lines {
    private static final double WHEN = 88;
    /// Of long names so much that there is room for what is said of them.
    private static final double NAME_SHARE = 0.45;
    private final VBox box = new VBox();
    private final Consumer<Spot> go;
    private final String nothing;
    private Optional<List<Line>> shown = Optional.empty();

    Lines(String nothing, Consumer<Spot> go) {
        this.nothing = nothing;
        this.go = go;
    }

    Node node() {
        return box;
    }

    void show(List<Line> lines) {
        if (Optional.of(lines).equals(shown)) {
            return;
        }
        shown = Optional.of(lines);
        if (lines.isEmpty()) {
            Label none = Parts.label(nothing, "muted");
            none.setWrapText(true);
            box.getChildren().setAll(none);
        } else {
            box.getChildren().setAll(lines.stream().map(this::row).toList());
        }
    }

    private Node row(Line line) {
        Label when = Parts.label(line.when(), "muted");
        Label name = Parts.label(line.name(), "entry-title");
        Label what = Parts.label(line.what(), "entry-detail");
        Label who = Parts.label(line.who(), "section-hint");
        when.setMinWidth(WHEN);
        when.setPrefWidth(WHEN);
        name.setMinWidth(0);
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        who.setMinWidth(Region.USE_PREF_SIZE);
        who.setMaxWidth(160);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(6, when, name, what, who);
        if (line.name().isEmpty()) {
            row.getChildren().remove(name);
        }
        row.getStyleClass().add("bar-line");
        Button button = new Button();
        button.setGraphic(row);
        button.getStyleClass().addAll("bar-row", "line-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        row.prefWidthProperty().bind(button.widthProperty());
        name.maxWidthProperty().bind(button.widthProperty().multiply(NAME_SHARE));
        String said = Stream.of(line.when(), line.name(), line.what(), line.who()).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
        button.setAccessibleText(said);
        Parts.explain(button, new Tooltip(said));
        button.setOnAction(e -> go.accept(line.spot()));
        return button;
    }
}
