package org.tabularium.ui.list;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.ui.look.Parts;

/// Two lines of a list. What they say is asked for only while they are seen.
final class EntryCell extends ListCell<String> {
    private final Label number = Parts.label("", "entry-number");
    private final Label title = Parts.label("", "entry-title");
    private final Label detail = Parts.label("", "entry-detail");
    private final VBox lines = new VBox(title, detail);
    private final HBox row = new HBox(number, lines);
    private final Function<String, Entry> entries;

    EntryCell(Function<String, Entry> entries) {
        this.entries = entries;
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(lines, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String id, boolean empty) {
        super.updateItem(id, empty);
        boolean filled = id != null && !empty;
        setGraphic(filled ? row : null);
        setAccessibleText("");
        if (id != null && filled) {
            say(entries.apply(id));
        }
    }

    /// Says again what the entry says, after it may have changed.
    void renew() {
        String id = getItem();
        if (id != null && !isEmpty()) {
            say(entries.apply(id));
        }
    }

    private void say(Entry entry) {
        number.setText(entry.number());
        number.setVisible(!entry.number().isEmpty());
        number.setManaged(!entry.number().isEmpty());
        title.setText(entry.title());
        detail.setText(entry.detail());
        setAccessibleText(entry.spoken());
    }
}
