package org.tabularium.intake.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.intake.prose.Stretch;

/// A postal address in one line, as printed.
final class PostalLine {
    private static final int LONGEST = 300;

    private PostalLine() {}

    static Optional<Said<String>> of(String text, ContactFacts who) {
        List<Said<String>> parts = Stream.of(who.street(), who.postalCode(), who.city(), who.country())
                .flatMap(Optional::stream).toList();
        if (who.city().isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        int start = parts.stream().mapToInt(p -> p.at().start()).min().orElse(0);
        int end = parts.stream().mapToInt(p -> p.at().end()).max().orElse(start);
        Said<String> first = parts.getFirst();
        return end - start > LONGEST ? Optional.empty()
                : Optional.of(new Said<>(line(text.substring(start, end)), new Stretch(start, end),
                        first.confidence()));
    }

    /// Lines become parts between commas, other breaks blanks.
    private static String line(String printed) {
        StringBuilder line = new StringBuilder();
        for (String part : printed.split("[\\n\\t|]")) {
            String words = part.strip();
            if (words.isEmpty()) {
                continue;
            }
            boolean joined = line.isEmpty() || line.charAt(line.length() - 1) == ',';
            line.append(line.isEmpty() ? "" : joined ? " " : ", ").append(words);
        }
        return line.toString();
    }
}
