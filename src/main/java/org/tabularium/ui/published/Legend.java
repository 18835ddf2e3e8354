package org.tabularium.ui.published;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What the marks of the text mean.
final class Legend {
    private Legend() {}

    static Node of(Words words) {
        HBox legend = new HBox(14);
        for (Mark.Look look : Mark.Look.values()) {
            Label label =
                    Parts.label(words.get("published.legend." + look.style()), "legend-" + look.style());
            label.setMinWidth(Label.USE_PREF_SIZE);
            legend.getChildren().add(label);
        }
        legend.getStyleClass().add("policy-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }
}
