package org.tabularium.ui.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.edit.ExportOrder;
import org.tabularium.model.Language;
import org.tabularium.words.Words;

/// In which languages; one that only some forms have is offered with these.
final class LanguagesPane {
    /// All in which anything is written.
    static final List<Language> ALL = Stream.concat(ExportOrder.LANGUAGES.stream(),
            Layouts.all().stream().flatMap(l -> l.languages().stream())).distinct().toList();
    private final HBox box = new HBox();
    private final Map<Language, ToggleButton> toggles = new LinkedHashMap<>();

    /// @param changed told when another choice is made
    LanguagesPane(List<Language> first, Words words, Runnable changed) {
        box.getStyleClass().add("segments");
        for (Language language : ALL) {
            ToggleButton toggle = new ToggleButton(language.locale().getDisplayLanguage(words.locale()));
            toggle.getStyleClass().add("segment");
            toggle.setSelected(first.contains(language));
            toggle.setOnAction(e -> changed.run());
            toggles.put(language, toggle);
        }
    }

    Node node() {
        return box;
    }

    List<Language> chosen() {
        return toggles.entrySet().stream()
                .filter(e -> e.getValue().isSelected() && box.getChildren().contains(e.getValue()))
                .map(Map.Entry::getKey).toList();
    }

    void offer(List<Language> languages) {
        List<ToggleButton> offered =
                languages.stream().map(l -> Objects.requireNonNull(toggles.get(l))).toList();
        if (!offered.equals(box.getChildren())) {
            box.getChildren().setAll(offered);
        }
    }
}
