package org.tabularium.intake.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a heading when case, accents, punctuation, numbering and citations of Art. 30 do not count.
///
/// Umlauts are written out, so that „Löschfrist“ and „Loeschfrist“ are one word. Articles that tell columns apart
/// ("Art. 9") become one word.
final class HeadingWords {
    static final int MOST_CHARACTERS = 300;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Map<String, String> LETTERS =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ø", "o",
                    "ł", "l", "æ", "ae", "œ", "oe", "#", " number ");
    private static final Set<String> ARTICLE = Set.of("art", "article", "artikel", "articles");
    private static final Set<String> PLACES = Set.of("abs", "absatz", "s", "satz", "lit", "buchst",
            "buchstabe",
            "nr", "uabs", "para", "paragraph", "al", "alinea", "dsgvo", "gdpr", "rgpd", "ds", "gvo", "eu");

    private HeadingWords() {}

    /// The words of a text, in order.
    static List<String> of(String text) {
        String cut = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String plain = apart(numbered(cut.strip())).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return withoutNumbers(cited(words));
    }

    /// Without "a)", "(3)", "1.2" before the words.
    private static String numbered(String text) {
        int at = text.startsWith("(") ? 1 : 0;
        int start = at;
        while (at < text.length() && at - start < 6 && (Character.isDigit(text.charAt(at))
                || (at > start && text.charAt(at) == '.') || (at == start && isLetter(text.charAt(at))))) {
            at++;
        }
        boolean closed = at > start && at < text.length() && (text.charAt(at) == ')'
                || (text.charAt(at) == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ')
                || text.charAt(at - 1) == '.');
        return closed && at + 1 < text.length() && !isAbbreviation(text, at) ? text.substring(at + 1) : text;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// "z. B." and "N. " are no numbering.
    private static boolean isAbbreviation(String text, int at) {
        return text.charAt(at) == '.' && at > 0 && isLetter(text.charAt(at - 1));
    }

    /// Names of programs: "articleSixBasis" is three words.
    private static String apart(String text) {
        StringBuilder out = new StringBuilder();
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) && small >= 3) {
                out.append(' ');
            }
            small = Character.isLowerCase(c) ? small + 1 : 0;
            out.append(c);
        }
        return out.toString();
    }

    private static List<String> cited(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!ARTICLE.contains(words.get(i)) || i + 1 == words.size() || !isNumber(words.get(i + 1))) {
                out.add(words.get(i));
                continue;
            }
            String number = words.get(++i);
            String letter = "";
            while (i + 1 < words.size() && isPlace(words.get(i + 1))) {
                String place = words.get(++i);
                letter = place.length() == 1 && place.charAt(0) >= 'a' && place.charAt(0) <= 'g' ? place
                        : letter;
            }
            if (!number.equals("30")) {
                out.add("art" + number);
            } else if (!letter.isEmpty()) {
                out.add("art30" + letter);
            }
        }
        return out;
    }

    private static boolean isPlace(String word) {
        return PLACES.contains(word) || isNumber(word) || word.length() == 1;
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private static List<String> withoutNumbers(List<String> words) {
        List<String> rest = words.stream().filter(w -> !isNumber(w)).toList();
        return rest.isEmpty() ? words : rest;
    }

    /// A word without its ending.
    static String stem(String word) {
        if (word.length() <= 3 || Character.isDigit(word.charAt(word.length() - 1))) {
            return word;
        }
        String stem =
                word.length() > 4 && ((word.endsWith("s") && !word.endsWith("ss")) || word.endsWith("x"))
                        ? word.substring(0, word.length() - 1)
                        : word;
        if (stem.endsWith("y")) {
            return stem.substring(0, stem.length() - 1) + "i";
        }
        for (String ending : ENDINGS) {
            int rest = stem.length() - ending.length();
            if (stem.endsWith(ending) && rest >= (ending.equals("en") ? 3 : 4)) {
                return stem.substring(0, rest);
            }
        }
        return stem;
    }

    private static final List<String> ENDINGS = List.of("ern", "en", "er", "em", "es", "e");
}
