package org.tabularium.intake.reading;

import java.util.List;
import java.util.Optional;

/// The Roman numbers that count paragraphs and books.
final class Roman {
    private static final List<String> NUMBERS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private Roman() {}

    static Optional<String> of(String text) {
        int n = NUMBERS.indexOf(text);
        return n < 0 ? Optional.empty() : Optional.of(Integer.toString(n + 1));
    }
}
