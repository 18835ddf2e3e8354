package org.tabularium.ui.place;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.tabularium.model.Language;
import org.tabularium.words.Words;

/// Shows a language by its name.
final class LanguageCell extends ListCell<Language> {
    private final Words words;

    LanguageCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Language language, boolean empty) {
        super.updateItem(language, empty);
        setText(language == null || empty ? "" : language.locale().getDisplayLanguage(words.locale()));
    }
}
