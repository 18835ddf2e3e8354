package org.tabularium.ui.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.Parts;

/// Two lines in a list of choices that say at their end that they come from the catalog.
final class CatalogRow {
    static final double HEIGHT = 44;
    static final double WIDTH = 620;
    private final Label title = new Label();
    private final Label detail = Parts.label("", "entry-detail");
    private final String mark;
    private final HBox row;

    /// @param mark the word that marks what is of the catalog
    CatalogRow(String mark) {
        this.mark = mark;
        Label badge = Parts.label(mark, "catalog-mark");
        badge.setMinWidth(Label.USE_PREF_SIZE);
        VBox lines = new VBox(title, detail);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(8, lines, badge);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return row;
    }

    void show(String name, String more) {
        title.setText(name);
        detail.setText(more);
        detail.setManaged(!more.isEmpty());
        detail.setVisible(!more.isEmpty());
    }

    String spoken() {
        return title.getText() + ", " + detail.getText() + ", " + mark;
    }
}
