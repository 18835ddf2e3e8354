package org.tabularium.intake.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.model.Language;

/// Tells the language of a file from the small words of its cells.
public final class Languages {
    private static final Map<Language, Set<String>> SMALL = Map.of(
            Language.GERMAN,
            Set.of("der", "die", "das", "und", "von", "fuer", "zur", "zum", "nach", "nicht", "mit",
                    "dsgvo", "abs", "bei", "werden", "ist", "im", "des", "ja", "nein", "keine"),
            Language.ENGLISH,
            Set.of("the", "and", "of", "for", "to", "with", "not", "is", "gdpr", "by", "are", "our",
                    "yes", "no", "none", "or", "from", "data", "in"),
            new Language("fr"),
            Set.of("le", "la", "les", "et", "des", "du", "de", "pour", "avec", "est", "rgpd", "aux",
                    "oui", "non", "aucun", "une", "un", "sur", "par", "données"));
    private static final int MOST_ROWS = 500;

    private Languages() {}

    /// The language most of whose small words stand in the file.
    ///
    /// @param otherwise the language of a file that says none of them
    public static Language of(List<Sheet> sheets, Language otherwise) {
        Language best = otherwise;
        long most = 0;
        for (Language language : List.of(Language.GERMAN, Language.ENGLISH, new Language("fr"))) {
            long count = sheets.stream().flatMap(s -> s.rows().stream().limit(MOST_ROWS))
                    .mapToLong(r -> count(r, SMALL.getOrDefault(language, Set.of()))).sum();
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }

    private static long count(Row row, Set<String> words) {
        return row.cells().stream().flatMap(c -> List.of(Texts.folded(c).split(" ", -1)).stream())
                .filter(words::contains).count();
    }
}
