package org.tabularium.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Piece;

/// Numbers of headings that come twice or leave one out, so that nobody can refer to them (Art. 12(1) GDPR).
final class NumberingRules implements Rule {
    private static final String TWICE = "number-twice";
    private static final String JUMP = "number-jump";

    @Override
    public List<String> ids() {
        return List.of(TWICE, JUMP);
    }

    @Override
    public void look(Look look, Notes notes) {
        Set<String> marks = new HashSet<>();
        for (Piece piece : look.outline().prose().pieces()) {
            Count.of(piece.mark()).ifPresent(n -> marks.add(n.series() + n.value()));
        }
        row(look.outline().sections(), marks, notes);
        look.sections().forEach(s -> row(s.parts(), marks, notes));
    }

    /// The headings of one section.
    private static void row(List<Section> sections, Set<String> marks, Notes notes) {
        Map<String, Integer> last = new HashMap<>();
        for (Section section : sections) {
            Optional<Piece> heading = section.heading();
            Optional<Count> number = heading.map(Piece::mark).flatMap(Count::of);
            if (number.isEmpty()) {
                continue;
            }
            String series = number.get().series();
            int value = number.get().value();
            int before = last.getOrDefault(series, 0);
            if (before == value) {
                notes.add(TWICE, Weight.HINT, heading.get().at(), plain(heading.get().mark()));
            } else if (before > 0 && value == before + 2 && !marks.contains(series + (before + 1))) {
                notes.add(JUMP, Weight.HINT, heading.get().at(), plain(heading.get().mark()));
            }
            last.put(series, value);
        }
    }

    private static String plain(String mark) {
        return mark.endsWith(".") || mark.endsWith(")") ? mark.substring(0, mark.length() - 1) : mark;
    }

    /// A number of a heading.
    ///
    /// @param series what stands before the part that counts, with its kind
    private record Count(String series, int value) {
        private static final String ROMAN = "IVXL";
        private static final int MOST_DIGITS = 4;

        static Optional<Count> of(String mark) {
            int end = mark.length();
            while (end > 0 && ".)".indexOf(mark.charAt(end - 1)) >= 0) {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetterOrDigit(mark.charAt(start - 1))) {
                start--;
            }
            String counted = mark.substring(start, end);
            String around = mark.substring(0, start) + "#" + mark.substring(end);
            if (counted.isEmpty() || counted.length() > MOST_DIGITS) {
                return Optional.empty();
            }
            if (counted.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(new Count(around + "1", Integer.parseInt(counted)));
            }
            if (counted.chars().allMatch(c -> ROMAN.indexOf(c) >= 0)) {
                return Optional.of(new Count(around + "I", roman(counted)));
            }
            return Optional.empty();
        }

        private static int roman(String digits) {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int value = worth(digits.charAt(i));
                boolean less = i + 1 < digits.length() && value < worth(digits.charAt(i + 1));
                sum += less ? -value : value;
            }
            return sum;
        }

        private static int worth(char digit) {
            return switch (digit) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                default -> 50;
            };
        }
    }
}
