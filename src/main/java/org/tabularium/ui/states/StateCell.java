package org.tabularium.ui.states;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.ui.look.Parts;

/// Two lines of a state.
final class StateCell extends ListCell<State> {
    private final Label name = Parts.label("", "entry-title");
    private final Label detail = Parts.label("", "entry-detail");
    private final VBox lines = new VBox(name, detail);

    StateCell() {
        setPrefWidth(0);
        detail.setWrapText(true);
        setGraphic(lines); // hidden while the cell is empty: taken out and put back it would be styled anew
    }

    @Override
    protected void updateItem(@Nullable State state, boolean empty) {
        super.updateItem(state, empty);
        lines.setVisible(state != null && !empty);
        if (state != null && !empty) {
            name.setText(state.name());
            detail.setText(state.detail());
            setAccessibleText(state.name() + ", " + state.detail());
        } else {
            setAccessibleText("");
        }
    }
}
