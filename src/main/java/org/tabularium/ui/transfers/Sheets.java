package org.tabularium.ui.transfers;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tabularium.law.TransferRow;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// The activities and mandates that the transfers of a line follow from: a choice among several, and the way to the one
/// chosen.
final class Sheets {
    private final Desk desk;
    private final VBox box = new VBox(4);
    private final ComboBox<TransferRow> choice = new ComboBox<>();
    private final Label several = Parts.label("", "field-label");
    private final Hyperlink way = new Hyperlink();
    private Optional<TransferRow> shown = Optional.empty();
    private boolean showing;

    /// @param chosen told of another transfer, by its id
    Sheets(Desk desk, Consumer<String> chosen) {
        this.desk = desk;
        several.setLabelFor(choice);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable TransferRow row) {
                return row == null ? "" : name(row);
            }

            @Override
            public @Nullable TransferRow fromString(String text) {
                return null;
            }
        });
        choice.valueProperty().addListener((o, before, row) -> {
            if (!showing && row != null) {
                chosen.accept(row.id());
            }
        });
        way.setOnAction(e -> shown.map(TransferSpots::recipient).ifPresent(desk.go()));
        box.getChildren().addAll(several, choice, way);
    }

    Node node() {
        return box;
    }

    void show(Line line, TransferRow row) {
        showing = true;
        shown = Optional.of(row);
        boolean many = line.rows.size() > 1;
        several.setText(desk.words().get("transfer.sheets", line.rows.size()));
        several.setVisible(many);
        several.setManaged(many);
        choice.setVisible(many);
        choice.setManaged(many);
        choice.setAccessibleText(several.getText());
        if (!choice.getItems().equals(line.rows)) {
            choice.getItems().setAll(line.rows);
        }
        choice.setValue(row);
        way.setText(desk.words().get("transfer.to.holder", name(row)));
        showing = false;
    }

    /// The name of the activity or mandate of a transfer.
    String name(TransferRow row) {
        return TransferWords.of(desk).holder(row);
    }
}
