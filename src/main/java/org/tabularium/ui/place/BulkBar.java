package org.tabularium.ui.place;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import org.tabularium.model.Identified;
import org.tabularium.ui.look.Parts;

/// A bar below the list, there while several entries are selected: how many, and what can be done with all of them.
final class BulkBar {
    private final Label count = Parts.label("", "bulk-count");
    /// Below a narrow list it takes two rows.
    private final FlowPane box = new FlowPane(6, 2);
    private final Desk desk;

    <T extends Identified<T>> BulkBar(Desk desk, EntityCommands<T> commands, Changing changing) {
        this.desk = desk;
        box.getStyleClass().add("bulk-bar");
        box.setMinHeight(FlowPane.USE_PREF_SIZE);
        box.getChildren().add(count);
        changing.menu().ifPresent(this::add);
        box.getChildren().addAll(
                Parts.icon("fth-copy", desk.words().get("entity.duplicate"), commands::duplicate),
                Parts.icon("fth-trash-2", desk.words().get("entity.delete"), commands::delete));
        count(0);
    }

    private void add(MenuButton menu) {
        menu.getStyleClass().add("bulk-menu");
        box.getChildren().add(menu);
    }

    Node node() {
        return box;
    }

    /// Tells how many entries are selected.
    void count(int selected) {
        count.setText(desk.words().get("bulk.selected", selected));
        box.setVisible(selected > 1);
        box.setManaged(selected > 1);
    }
}
