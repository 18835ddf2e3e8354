package org.tabularium.ui.merge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.merge.DifferencesView.Line;

/// A heading, or a difference on up to three lines.
final class DifferenceCell extends ListCell<Line> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private final Label what = Parts.label("", "entry-title");
    private final Label names = Parts.label("", "difference-names");
    private final Label change = Parts.label("", "entry-detail");
    private final VBox lines = new VBox(2, what, names, change);

    DifferenceCell() {
        setPrefWidth(0);
        for (Label label : List.of(what, names, change)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        setGraphic(lines); // hidden while the cell is empty: taken out and put back it would be styled anew
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        boolean shown = line != null && !empty;
        lines.setVisible(shown);
        pseudoClassStateChanged(HEAD, shown && line instanceof Line.Heading);
        switch (line) {
            case Line.Heading(String text) when shown -> show(text, "", "");
            case Line.Change(String said, String who, String how) when shown -> show(said, who, how);
            case null, default -> show("", "", "");
        }
    }

    private void show(String first, String second, String third) {
        what.setText(first);
        names.setText(second);
        change.setText(third);
        setAccessibleText(Stream.of(first, second, third).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
