package org.tabularium.compose.notice;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings days and citations of different languages into one form, so that texts can be compared.
final class Days {
    private static final Pattern SENTENCE = Pattern.compile("\\b(?:S\\.|Satz|sentence)[\\h]?\\d+");

    private Days() {}

    /// Months written out become numbers; sentences of articles, which not every language cites, are left out.
    static String plain(String text) {
        String plain = SENTENCE.matcher(text).replaceAll(" ");
        for (Month month : Month.values()) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
                plain = plain.replaceAll(
                        "(?<=\\d\\.?\\h)" + month.getDisplayName(TextStyle.FULL, locale) + "(?=\\h\\d{4})",
                        Integer.toString(month.getValue()));
            }
        }
        return plain;
    }
}
