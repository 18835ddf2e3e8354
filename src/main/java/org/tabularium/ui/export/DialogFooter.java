package org.tabularium.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports.Choosers;
import org.tabularium.words.Words;

/// Where files go, and the button that says how many there will be.
final class DialogFooter {
    private final HBox box = new HBox(8);
    private final Label place = Parts.label("", "folder");
    private final Button go = new Button();
    private final Words words;
    private Path folder = Path.of("");

    DialogFooter(Words words, Choosers choosers, Runnable cancelled, Runnable ordered) {
        this.words = words;
        Hyperlink change = new Hyperlink(words.get("export.change"));
        change.setAccessibleHelp(words.get("export.change.name"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(e -> choosers.folder(Optional.of(folder)).ifPresent(this::show));
        place.setMinWidth(0);
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox where = new HBox(8, new FontIcon("fth-folder"), place, Parts.space(), change);
        where.getStyleClass().add("folder-field");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMinWidth(0);
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(e -> cancelled.run());
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(e -> ordered.run());
        box.getStyleClass().add("dialog-footer");
        box.getChildren().addAll(where, cancel, go);
    }

    Region node() {
        return box;
    }

    Path folder() {
        return folder;
    }

    void show(Path chosen) {
        folder = chosen;
        place.setText(chosen.toString());
        place.setTooltip(new Tooltip(chosen.toString()));
    }

    /// Says what would be written.
    void count(boolean pack, int files) {
        go.setDisable(files == 0);
        go.setText(files == 0 ? words.get("export.go.none")
                : pack ? words.get("export.go.pack") : words.get("export.go", files));
    }

    boolean isReady() {
        return !go.isDisabled();
    }
}
