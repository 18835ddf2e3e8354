package org.tabularium.intake.prose;

import java.util.Locale;
import java.util.Set;
import org.tabularium.intake.reading.Spellings;

/// Joins lines that were broken where they had no more room.
final class Hyphens {
    private static final Set<String> KEPT = Spellings.load("prose").set("kept");
    private static final Set<String> AND = Spellings.load("prose").set("and");

    private Hyphens() {}

    /// Both lines as one. A hyphen at the end of the first goes where it only parted a word.
    static void join(StringBuilder line, String next) {
        int length = line.length();
        boolean hyphen = length > 1 && (line.charAt(length - 1) == '-' || line.charAt(length - 1) == '\u2010')
                && Character.isLetter(line.charAt(length - 2));
        if (!hyphen || next.isEmpty()) {
            boolean address = length > 0 && line.charAt(length - 1) == '/' && line.indexOf("://") >= 0
                    && next.indexOf(' ') < 0;
            line.append(address || line.isEmpty() ? "" : " ").append(next);
            return;
        }
        char first = next.charAt(0);
        String before = word(line, length - 1);
        if (AND.contains(word(next))) {
            line.append(' ').append(next);
        } else if (Character.isLowerCase(first) && !isAddress(line)
                && !KEPT.contains(before.toLowerCase(Locale.ROOT))
                && before.chars().anyMatch(Character::isLowerCase)) {
            line.setLength(length - 1);
            line.append(next);
        } else {
            line.append(next);
        }
    }

    /// Whether the last word is an address of the network, the hyphens of which are its own.
    private static boolean isAddress(CharSequence text) {
        for (int i = text.length() - 2; i >= 0 && text.length() - i < 120 && text.charAt(i) != ' '; i--) {
            if (text.charAt(i) == '@' || text.charAt(i) == '/' || (text.charAt(i) == '.' && i > 0)) {
                return true;
            }
        }
        return false;
    }

    private static String word(CharSequence text, int end) {
        int from = end;
        while (from > 0 && end - from < 30 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.subSequence(from, end).toString();
    }

    private static String word(String text) {
        int end = 0;
        while (end < text.length() && end < 30 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
