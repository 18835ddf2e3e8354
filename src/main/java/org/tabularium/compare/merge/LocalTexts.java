package org.tabularium.compare.merge;

import java.util.SortedSet;
import java.util.TreeSet;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// Texts in several languages, put together language by language.
final class LocalTexts {
    private LocalTexts() {}

    /// @param contested whose words stand in a language that both have changed differently
    static LocalText merged(LocalText base, LocalText ours, LocalText theirs, Side contested) {
        LocalText merged = base;
        SortedSet<Language> languages = new TreeSet<>(base.texts().keySet());
        languages.addAll(ours.texts().keySet());
        languages.addAll(theirs.texts().keySet());
        for (Language language : languages) {
            String was = base.in(language);
            String mine = ours.in(language);
            String other = theirs.in(language);
            boolean isTheirs = was.equals(mine) || (contested == Side.THEIRS && !was.equals(other));
            merged = merged.with(language, isTheirs ? other : mine);
        }
        return merged;
    }
}
