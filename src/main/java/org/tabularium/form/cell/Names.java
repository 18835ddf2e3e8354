package org.tabularium.form.cell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names as people type them in spreadsheets: compared without regard to case and spacing, listed in many ways.
final class Names {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•*·▪]\\s+|\\d{1,2}[.)]\\s+)");
    private static final Pattern BETWEEN = Pattern.compile("[\\n;]");
    /// Commas that separate: not within a number, not within parentheses.
    private static final Pattern COMMA = Pattern.compile(",(?!\\d)(?![^(]*\\))");

    private Names() {}

    /// The same for names that mean the same.
    static String key(String name) {
        return tidy(Normalizer.normalize(name, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    /// Without line breaks, double spaces and the bullet of a list.
    static String tidy(String text) {
        return SPACES.matcher(BULLET.matcher(text).replaceFirst("")).replaceAll(" ").strip();
    }

    /// The names in a list. A known name stays whole even if it contains a separator.
    static List<String> list(String text, Predicate<String> known) {
        List<String> names = new ArrayList<>();
        pieces(tidy(text), known, () -> BETWEEN.splitAsStream(text))
                .flatMap(piece -> pieces(tidy(piece), known, () -> COMMA.splitAsStream(piece)))
                .map(Names::tidy).filter(n -> !n.isEmpty()).forEach(names::add);
        return List.copyOf(names);
    }

    private static Stream<String> pieces(String whole, Predicate<String> known,
            Supplier<Stream<String>> split) {
        return known.test(whole) ? Stream.of(whole) : split.get();
    }
}
