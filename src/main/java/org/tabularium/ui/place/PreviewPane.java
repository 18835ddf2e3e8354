package org.tabularium.ui.place;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// The preview: the sheet in the language chosen from those of the documents.
final class PreviewPane {
    private static final List<Language> WRITTEN = List.of(Language.GERMAN, Language.ENGLISH);
    private final VBox box = new VBox();
    private final HBox header;
    private final PaperView paper;
    private final Ports.Frames frames;
    private final Derived<Supplier<Sheet>, Sheet> sheet;
    private final ToggleGroup group = new ToggleGroup();

    /// A sheet with the small lines around it.
    record Sheet(List<Block> blocks, PaperView.Running running) {}

    PreviewPane(Desk desk, Consumer<Origin> clicked, Runnable languageChanged) {
        Words words = desk.words();
        frames = desk.frames();
        paper = new PaperView(clicked, desk.frames());
        sheet = desk.derived(Supplier::get, s -> desk.frames().next(() -> put(s)));
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
        header = new HBox(8, Parts.label(words.get("preview.title"), "preview-title"), Parts.space(),
                toggles);
        header.getStyleClass().add("pane-header");
        box.getStyleClass().add("preview-pane");
        VBox.setVgrow(paper.node(), Priority.ALWAYS);
        box.getChildren().addAll(header, paper.node());
    }

    Node node() {
        return box;
    }

    /// Offers something else in the place of the paper, by segments in the place of the title.
    ///
    /// @param own what the paper is called
    /// @param other what the other one is called
    /// @param shown told when the other one is to be seen
    void offer(String own, String other, Node instead, Runnable shown) {
        ToggleGroup views = new ToggleGroup();
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMinWidth(HBox.USE_PREF_SIZE);
        for (String name : List.of(own, other)) {
            ToggleButton button = new ToggleButton(name);
            button.setToggleGroup(views);
            button.getStyleClass().add("segment");
            segments.getChildren().add(button);
        }
        views.selectToggle(views.getToggles().getFirst());
        views.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                views.selectToggle(before);
            } else {
                boolean paperShown = now.equals(views.getToggles().getFirst());
                box.getChildren().set(1, paperShown ? paper.node() : instead);
                header.getChildren().getLast().setVisible(paperShown);
                if (!paperShown) {
                    shown.run();
                }
            }
        });
        header.getChildren().set(0, segments);
    }

    Language language() {
        return group.getSelectedToggle() != null
                && group.getSelectedToggle().getUserData() instanceof Language language ? language
                        : Language.ENGLISH;
    }

    /// Composes a sheet in the background and shows it.
    void show(Supplier<Sheet> composed) {
        sheet.of(composed);
    }

    /// Marks the sentence of a field, once the sheet that states it is there.
    void focus(Origin field) {
        sheet.whenThere(() -> frames.next(() -> paper.focus(field)));
    }

    /// Shows a sheet, unless there is a newer one.
    private void put(Sheet composed) {
        if (sheet.latest().filter(composed::equals).isPresent()) {
            paper.show(composed.blocks(), composed.running());
        }
    }
}
