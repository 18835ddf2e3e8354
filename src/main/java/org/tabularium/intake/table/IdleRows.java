package org.tabularium.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.tabularium.intake.sheet.Row;

/// Rows of a table that are no entries: titles, headings that come again, rows that explain or map the headings, notes.
final class IdleRows {
    private static final int LEGENDS = 3;
    private static final double MOST = 0.8;
    private static final int WIDE = 3;
    private final Grid grid;
    private final HeaderRows header;
    private final Guess guess;

    IdleRows(Grid grid, HeaderRows header, Guess guess) {
        this.grid = grid;
        this.header = header;
        this.guess = guess;
    }

    /// Titles above the headings, legends directly below them, headings that come again further down.
    Set<Integer> left() {
        Set<Integer> left = new HashSet<>();
        int last = header.rows().getLast();
        grid.rows().stream().map(Row::number).filter(n -> n < header.rows().getFirst()).forEach(left::add);
        List<Row> below = grid.rows().stream().filter(r -> r.number() > last).toList();
        for (Row row : below.stream().limit(LEGENDS).toList()) {
            if (row.number() - last > LEGENDS + 1 || !isLegend(row)) {
                break;
            }
            left.add(row.number());
        }
        below.stream().filter(this::isHeader).map(Row::number).forEach(left::add);
        return left;
    }

    private boolean isHeader(Row row) {
        List<Integer> filled = filled(row);
        return filled.size() > 1 && header.rows().stream()
                .anyMatch(h -> filled.stream()
                        .allMatch(c -> row.cell(c).strip().equalsIgnoreCase(grid.at(h, c))));
    }

    /// Whether a row says of the headings what they stand for, and nothing of an activity.
    private boolean isLegend(Row row) {
        List<String> cells = row.cells().stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        if (cells.size() < 2) {
            return false;
        }
        if (IntStream.range(0, cells.size()).allMatch(i -> cells.get(i).equals(String.valueOf(i + 1)))) {
            return true;
        }
        return cells.stream().filter(this::explains).count() >= MOST * cells.size();
    }

    private boolean explains(String cell) {
        List<String> words = HeadingWords.of(cell);
        boolean cites = !words.isEmpty() && words.stream()
                .allMatch(w -> w.startsWith("art30") || w.length() == 1 || HeadingWords.isNumber(w)
                        || guess.lexicon().stop().contains(w));
        boolean citesNothingElse = words.isEmpty() && cell.toLowerCase(Locale.ROOT).startsWith("art");
        String start = cell.toLowerCase(Locale.ROOT);
        String inner =
                start.startsWith("(") || start.startsWith("[") || start.startsWith("<") ? start.substring(1)
                        : start;
        return cites || citesNothingElse
                || guess.lexicon().explaining().stream()
                        .anyMatch(e -> begins(inner, e.toLowerCase(Locale.ROOT)))
                || (start.startsWith("(") && start.endsWith(")"));
    }

    /// Whether a text begins with words, or is them.
    private static boolean begins(String text, String words) {
        return text.startsWith(words)
                && (text.length() == words.length()
                        || !Character.isLetterOrDigit(text.charAt(words.length())));
    }

    /// Whether a row below the headings is a note or the title of a group of entries.
    ///
    /// @param name column that names entries
    boolean isNote(Row row, OptionalInt name) {
        List<Integer> filled = filled(row);
        if (filled.size() != 1 || header.headings().stream().filter(h -> !h.isEmpty()).count() < WIDE) {
            return false;
        }
        int only = filled.getFirst();
        String text = row.cell(only).strip();
        boolean names = name.isPresent() && name.getAsInt() == only;
        boolean wide = grid.span(row.number(), only) >= WIDE;
        boolean afterGap = grid.row(row.number() - 1).isEmpty();
        boolean begins = guess.lexicon().notes().stream()
                .anyMatch(n -> begins(text.toLowerCase(Locale.ROOT), n.toLowerCase(Locale.ROOT)));
        return wide || begins || (afterGap && (only == 0 || !names)) || (only == 0 && !names);
    }

    private static List<Integer> filled(Row row) {
        return IntStream.range(0, row.cells().size()).filter(c -> !row.cell(c).isBlank()).boxed().toList();
    }
}
