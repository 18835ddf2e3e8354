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
        return lines(text).stream().collect(Collectors.joining("\n"));
    }

    static String key(String name) {
        return line(name).toLowerCase(Locale.ROOT);
    }
}
