package org.tabularium.compose;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.model.Language;

/// The texts of one kind of document in every language there is.
public record Phrases(List<Tongue> tongues) {

    /// Reads kinds of texts; blocks of a later kind take the place of those of an earlier one.
    public static Phrases load(String... kinds) {
        return new Phrases(Stream.of(Language.ENGLISH, Language.GERMAN)
                .map(language -> Tongue.of(Texts.load(language, kinds))).toList());
    }

    /// The texts in this language, whatever its region; English where there are none.
    public Tongue in(Language wanted) {
        String language = wanted.locale().getLanguage();
        return tongues.stream().filter(t -> t.texts().language().tag().equals(language)).findFirst()
                .orElse(tongues.getFirst());
    }
}
