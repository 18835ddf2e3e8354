package org.tabularium.ui.place;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.model.Language;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.paper.PaperView;
import org.tabularium.words.Words;

/// The preview: the sheet in the language chosen from those of the documents.
final class PreviewPane {
    private static final List<Language> WRITTEN = List.of(Language.GERMAN, Language.ENGLISH);
    private final VBox box = new VBox();
    private final PaperView paper;
    private final ToggleGroup group = new ToggleGroup();

    PreviewPane(Words words, Consumer<Origin> clicked, Runnable languageChanged) {
        paper = new PaperView(clicked);
        HBox toggles = new HBox();
        toggles.getStyleClass().add("segments");
        for (Language language : WRITTEN) {
            ToggleButton toggle = new ToggleButton(language.tag().toUpperCase(Locale.ROOT));
            toggle.setAccessibleText(language.locale().getDisplayLanguage(words.locale()));
            toggle.setUserData(language);
            toggle.setToggleGroup(group);
            toggle.getStyleClass().add("segment");
            toggle.setSelected(language.tag().equals(words.locale().getLanguage()));
            toggles.getChildren().add(toggle);
        }
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                languageChanged.run();
            }
        });
        HBox header =
                new HBox(8, Parts.label(words.get("preview.title"), "preview-title"), Parts.space(), toggles);
        header.getStyleClass().add("pane-header");
        box.getStyleClass().add("preview-pane");
        VBox.setVgrow(paper.node(), Priority.ALWAYS);
        box.getChildren().addAll(header, paper.node());
    }

    Node node() {
        return box;
    }

    Language language() {
        return group.getSelectedToggle() != null
                && group.getSelectedToggle().getUserData() instanceof Language language ? language
                        : Language.ENGLISH;
    }

    void show(List<Block> blocks, PaperView.Running running) {
        paper.show(blocks, running);
    }

    void focus(Origin field) {
        paper.focus(field);
    }
}
