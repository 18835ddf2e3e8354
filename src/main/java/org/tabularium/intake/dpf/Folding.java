package org.tabularium.intake.dpf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is left of a text when case, accents and punctuation do not count: words with one space between them.
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("[.'’`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace("ß", "ss").replace("&", " and ");
        return OTHER.matcher(DOTS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    }

    /// Whether a folded text contains folded words as whole words.
    static boolean contains(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }
}
