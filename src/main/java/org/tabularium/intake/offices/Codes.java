package org.tabularium.intake.offices;

import java.util.List;
import java.util.Set;

/// Postal codes by their form.
final class Codes {
    static final Set<String> PREFIXES = Set.of("D", "DE", "A", "AT", "CH", "FL");

    private Codes() {}

    /// Whether two words are a British, Irish or Canadian code.
    static boolean isPair(Word one, Word other) {
        boolean british = other.isLike("9AA") && List.of("A9", "A99", "AA9", "AA99", "A9A", "AA9A").stream()
                .anyMatch(one::isLike);
        boolean irish = other.isLike("****") && (one.isLike("A99") || one.isLike("A9A")) && other.hasDigit()
                && !other.isLike("9999");
        boolean canadian = one.isLike("A9A") && other.isLike("9A9");
        return british || irish || canadian;
    }

    /// How many words the postal code takes that begins with one; 0 if none does.
    ///
    /// @param states of America, which may stand before it
    static int length(List<Word> all, int k, Set<String> states) {
        Word word = all.get(k);
        String text = word.text();
        int hyphen = text.indexOf('-');
        boolean prefixed =
                hyphen > 0 && hyphen <= 3 && text.chars().limit(hyphen).allMatch(Character::isLetter);
        Word bare = prefixed ? new Word(text.substring(hyphen + 1), word.start(), word.end()) : word;
        boolean dutch = bare.isDigits(4, 4) && k + 2 < all.size() && all.get(k + 1).isUpper(2);
        boolean nordic = bare.isDigits(3, 3) && k + 2 < all.size() && all.get(k + 1).isDigits(2, 2);
        boolean american = word.isUpper(2) && states.contains(text) && !PREFIXES.contains(text)
                && k + 2 < all.size() && all.get(k + 1).isDigits(5, 5);
        if (dutch || nordic || american) {
            return 2;
        }
        boolean one =
                !text.isEmpty() && !bare.text().isEmpty() && (bare.isDigits(4, 5) || bare.isLike("99-999")
                        || bare.isLike("9999-999") || bare.isLike("9999AA"));
        return one ? 1 : 0;
    }
}
