package org.tabularium.picture.coverage;

import java.util.List;
import java.util.Locale;
import org.tabularium.law.Item;
import org.tabularium.model.Language;
import org.tabularium.words.Words;

/// Says the items of Art. 13 and 14 GDPR in few words.
///
/// @param words messages of pictures of the coverage
public record CoverageWords(Words words) {

    public static CoverageWords of(Language language) {
        return new CoverageWords(Words.of("picture-coverage", language.locale()));
    }

    /// For example "Recipients".
    public String title(Item item) {
        return words.get(item.article());
    }

    String kind(Cell.Kind kind) {
        return words.get("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// How a notice stands with an item.
    String state(Cell cell) {
        return cell.missing() == 0 ? kind(cell.kind())
                : words.get("state.missing", cell.missing(), cell.owed());
    }

    /// Paragraph and letter; of Art. 14 GDPR with the article.
    public static String mark(Item item) {
        List<String> parts = List.of(item.article().split("-"));
        String letter = parts.get(1) + "\u00a0" + parts.get(2);
        return parts.getFirst().equals("13") ? letter : parts.getFirst() + "\u00a0" + letter;
    }
}
