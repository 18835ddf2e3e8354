package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.intake.reading.Tokens;

/// A word between blanks, without signs around it.
///
/// @param text the word
/// @param start where it begins in the part
/// @param end where it ends there
record Word(String text, int start, int end) {
    private static final int MOST = 60;

    /// The first words of a text.
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length() && words.size() < MOST) {
            int from = i;
            while (i < text.length() && !Trim.isBlank(text.charAt(i))) {
                i++;
            }
            int start = from;
            int end = i;
            while (start < end && ".,;:\"„“”'".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (start < end && ".,;:\"„“”".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > start) {
                words.add(new Word(text.substring(start, end), start, end));
            }
            i++;
        }
        return words;
    }

    boolean isCapital() {
        int c = text.codePointAt(0);
        return Character.isUpperCase(c) || ((c == '\'' || c == '’' || c == '(') && text.length() > 1);
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    boolean isDigits(int from, int to) {
        return text.length() >= from && text.length() <= to
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isUpper(int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    String folded() {
        return Tokens.fold(text);
    }

    /// Whether its signs are these: `9` for a digit, `A` for a capital letter, `*` for either.
    boolean isLike(String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z';
            boolean fits = switch (shape.charAt(i)) {
                case '9' -> digit;
                case 'A' -> letter;
                case '*' -> digit || letter;
                default -> c == shape.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
