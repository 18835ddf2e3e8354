package org.tabularium.compose;

import java.util.List;
import org.tabularium.model.Language;

/// The texts of one kind of document in every language there is.
record Phrases(List<Texts> languages) {

    /// Reads kinds of texts; blocks of a later kind take the place of those of an earlier one.
    static Phrases load(String... kinds) {
        return new Phrases(List.of(Texts.load(Language.ENGLISH, kinds), Texts.load(Language.GERMAN, kinds)));
    }

    /// The texts in this language, whatever its region; English where there are none.
    Texts in(Language wanted) {
        String language = wanted.locale().getLanguage();
        return languages.stream().filter(t -> t.language().tag().equals(language)).findFirst()
                .orElse(languages.getFirst());
    }
}
