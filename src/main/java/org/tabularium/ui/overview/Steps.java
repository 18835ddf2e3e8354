package org.tabularium.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.check.Finding;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;

/// What could be done next, each with its first click.
final class Steps {
    private final VBox box = new VBox();
    private final Consumer<Spot> go;
    private final Consumer<Finding> mend;
    private final String nothing;
    private Optional<List<Step>> shown = Optional.empty();

    /// A step.
    ///
    /// @param icon says what kind it is, also to those who see no colours
    /// @param style gives the colour of the icon
    /// @param title what is to be done
    /// @param detail why, or where
    /// @param action what the link says
    /// @param spot where it leads
    /// @param mended what the link mends at once, instead of leading there
    record Step(String icon, String style, String title, String detail, String action, Spot spot,
            Optional<Finding> mended) {}

    /// @param mend does what a finding's fix does
    Steps(String nothing, Consumer<Spot> go, Consumer<Finding> mend) {
        this.nothing = nothing;
        this.go = go;
        this.mend = mend;
    }

    Node node() {
        return box;
    }

    void show(List<Step> steps) {
        if (Optional.of(steps).equals(shown)) {
            return;
        }
        shown = Optional.of(steps);
        if (steps.isEmpty()) {
            box.getChildren().setAll(Parts.label(nothing, "muted"));
        } else {
            box.getChildren().setAll(steps.stream().map(this::row).toList());
        }
    }

    private Node row(Step step) {
        FontIcon icon = new FontIcon(step.icon());
        icon.getStyleClass().add(step.style());
        Label title = Parts.label(step.title(), "entry-title");
        Label detail = Parts.label(step.detail(), "entry-detail");
        List.of(title, detail).forEach(line -> line.setWrapText(true)); // neither names nor citations are cut
        VBox lines = new VBox(title, detail);
        lines.setMinWidth(0);
        lines.getStyleClass().add("cell-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        Hyperlink link = new Hyperlink(step.action());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(step.action() + ": " + step.title());
        link.setOnAction(e -> step.mended().ifPresentOrElse(mend, () -> go.accept(step.spot())));
        HBox row = new HBox(12, icon, lines, link);
        row.getStyleClass().add("step-row");
        return row;
    }
}
