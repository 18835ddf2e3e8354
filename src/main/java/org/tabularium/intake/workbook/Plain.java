package org.tabularium.intake.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.export.CleanText;

/// Texts of cells without what makes no difference: kinds and runs of spaces, empty lines, and what no file can hold.
final class Plain {
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern BREAK = Pattern.compile("\\R");

    private Plain() {}

    /// One line.
    static String line(String text) {
        if (isPlain(text) && text.indexOf('\n') < 0) {
            return text;
        }
        return SPACES.matcher(CleanText.of(text)).replaceAll(" ").strip();
    }

    /// Spaces as they are, but of one kind and single.
    static String spaced(String text) {
        return SPACES.matcher(CleanText.of(text)).replaceAll(" ");
    }

    static List<String> lines(String text) {
        return Arrays.stream(BREAK.split(CleanText.of(text))).map(Plain::line).filter(l -> !l.isEmpty())
                .toList();
    }

    static String text(String text) {
        if (isPlain(text)) {
            return text;
        }
        return lines(text).stream().collect(Collectors.joining("\n"));
    }

    static String key(String name) {
        return line(name).toLowerCase(Locale.ROOT);
    }

    /// Whether there is nothing to do, as with most texts: no spaces but single ones between what is seen, and no
    /// characters that are seldom seen.
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = c == ' ' || c == '\n';
            boolean seldom = c >= 0x7F && c <= 0xA0 || c == 0xAD || c >= 0x1000 && (c < 0x2010 || c > 0x2027);
            if ((c < ' ' && !gap) || (gap && space) || seldom) {
                return false;
            }
            space = gap;
        }
        return text.isEmpty() || !space;
    }
}
