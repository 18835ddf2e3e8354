package org.tabularium.ui.picture;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.edit.PictureFile.Format;
import org.tabularium.model.Language;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Asks how a picture is to be saved.
public final class PictureDialog {
    private final VBox content = new VBox(16);
    private final HBox footer = new HBox(8);
    private final ToggleGroup formats = new ToggleGroup();
    private final ToggleGroup languages = new ToggleGroup();
    private final Label detail = Parts.label("", "muted");
    private final Words words;

    /// What was chosen.
    public record Choice(Format format, Language language) {}

    /// @param offered languages to choose from, the likeliest first
    /// @param cancelled closes the dialog
    /// @param chosen takes the choice, and closes the dialog
    public PictureDialog(List<Language> offered, Words words, Runnable cancelled, Consumer<Choice> chosen) {
        this.words = words;
        Node format = segments(List.of(Format.values()), Format::name, formats);
        Node language = segments(offered, l -> l.locale().getDisplayLanguage(words.locale()), languages);
        detail.setWrapText(true);
        formats.selectedToggleProperty().addListener(o -> explain());
        explain();
        Label paper = Parts.label(words.get("picture.paper"), "muted");
        paper.setWrapText(true);
        content.getStyleClass().add("dialog-content");
        content.getChildren().addAll(part("picture.format", format, detail),
                part("export.language", language), paper);
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> cancelled.run());
        Button go = new Button(words.get("picture.go"));
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(e -> chosen.accept(new Choice(format(), chosen(languages, Language.class))));
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(Parts.space(), cancel, go);
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    private Format format() {
        return chosen(formats, Format.class);
    }

    private void explain() {
        detail.setText(words.get("picture.format." + format().ending()));
    }

    private VBox part(String title, Node... nodes) {
        VBox part = new VBox(6, Parts.label(words.get(title), "dialog-part"));
        part.getChildren().addAll(nodes);
        return part;
    }

    private static <T> T chosen(ToggleGroup group, Class<T> type) {
        return type.cast(group.getSelectedToggle().getUserData());
    }

    /// Values side by side, one of which always holds.
    private static <T> Node segments(List<T> values, Function<T, String> said, ToggleGroup group) {
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        for (T value : values) {
            ToggleButton toggle = new ToggleButton(said.apply(value));
            toggle.getStyleClass().add("segment");
            toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
            toggle.setUserData(value);
            toggle.setToggleGroup(group);
            // pressing the one that holds again does not let it go
            toggle.setOnAction(e -> toggle.setSelected(true));
            box.getChildren().add(toggle);
        }
        group.selectToggle(group.getToggles().getFirst());
        return box;
    }
}
