package org.tabularium.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.ExportOptions;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// On whose paper Word files stand, whether texts have pictures, and whether the register travels inside PDF files.
final class PaperPane {
    private final VBox box = new VBox(20);
    private final Label name = Parts.label("", "folder");
    private final Hyperlink choose = new Hyperlink();
    private final Hyperlink remove = new Hyperlink();
    private final Label complaint = Parts.label("", "complaint");
    private final VBox letterhead;
    private final CheckBox attach = new CheckBox();
    private final VBox inside;
    private final CheckBox pictures = new CheckBox();
    private final VBox pictured;
    private final Words words;
    private final Ports ports;
    private final Runnable changed;
    private Optional<Path> template = Optional.empty();

    /// @param changed told when another choice is made, or the one made turns out to be none
    PaperPane(ExportOptions first, Words words, Ports ports, Runnable changed) {
        this.words = words;
        this.ports = ports;
        this.changed = changed;
        choose.setText(words.get("export.template.choose"));
        choose.setAccessibleText(words.get("export.template.choose.name"));
        choose.setOnAction(e -> ports.choosers().template().ifPresent(file -> use(Optional.of(file))));
        remove.setText(words.get("export.template.remove"));
        remove.setAccessibleText(words.get("export.template.remove.name"));
        remove.setOnAction(e -> {
            choose.requestFocus();
            use(Optional.empty());
        });
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        complaint.setWrapText(true);
        complaint.setMinHeight(Region.USE_PREF_SIZE);
        HBox field = new HBox(8, new FontIcon("fth-file-text"), name, Parts.space(), choose, remove);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        field.getStyleClass().add("folder-field");
        letterhead = new VBox(8, Parts.label(words.get("export.template"), "dialog-part"), field, complaint);
        pictured = choice(pictures, "export.pictures", first.pictures());
        inside = choice(attach, "export.attach", first.attach());
        use(first.template());
    }

    private VBox choice(CheckBox check, String key, boolean chosen) {
        check.setText(words.get(key));
        check.setSelected(chosen);
        check.setOnAction(e -> changed.run());
        Label why = Parts.label(words.get(key + ".why"), "muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("export-layout");
        check.setAccessibleHelp(why.getText());
        return new VBox(4, check, why);
    }

    Node node() {
        return box;
    }

    /// Shows what there is to choose.
    ///
    /// @param word whether Word files are made
    /// @param texts whether files are made that have a place for pictures
    /// @param internal whether PDF files are made that stay in the house
    void show(boolean word, boolean texts, boolean internal) {
        box.getChildren().clear();
        if (texts) {
            box.getChildren().add(pictured);
        }
        if (word) {
            box.getChildren().add(letterhead);
        }
        if (internal) {
            box.getChildren().add(inside);
        }
    }

    boolean isEmpty() {
        return box.getChildren().isEmpty();
    }

    /// Whether Word files are to be made on a paper that cannot be had.
    boolean isWrong() {
        return box.getChildren().contains(letterhead) && !complaint.getText().isEmpty();
    }

    /// What is not shown is remembered all the same: it holds for files of its kind alone.
    ExportOptions in(ExportOptions usual) {
        return usual.withTemplate(template).withAttach(attach.isSelected())
                .withPictures(pictures.isSelected());
    }

    private void use(Optional<Path> file) {
        template = file;
        name.setText(file.map(f -> String.valueOf(f.getFileName()))
                .orElseGet(() -> words.get("export.template.none")));
        name.setTooltip(file.map(f -> new Tooltip(f.toString())).orElse(null));
        show(remove, file.isPresent());
        complain("");
        file.ifPresent(f -> ports.background().run(() -> Letterhead.wrong(f), found -> {
            if (template.equals(Optional.of(f))) {
                complain(found.map(wrong -> wrong.sentence(words)).orElse(""));
            }
        }, e -> complain(words.get("export.template.unreadable", String.valueOf(f.getFileName())))));
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        show(complaint, !sentence.isEmpty());
        changed.run();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
