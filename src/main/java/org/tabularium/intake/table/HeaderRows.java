package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.intake.sheet.Merge;
import org.tabularium.intake.sheet.Row;

/// The rows of a sheet that hold its headings: the one in which most headings are known, with a band above or below it.
///
/// @param rows their numbers, from above
/// @param headings what stands above each column; empty where nothing does
/// @param bands what stands above groups of columns; empty where nothing does
/// @param known how many headings are known, weighed by how surely
record HeaderRows(List<Integer> rows, List<String> headings, List<String> bands, double known) {
    private static final int SEARCHED = 40;
    private static final int FEW = 4;
    private static final int SHORT = 80;
    /// A colon makes a label of a card of it rather than a heading.
    private static final double LABEL = 0.3;
    private static final double LABELS = 0.5;
    private static final double ALMOST = 0.8;
    private static final int LONGEST = 250;

    /// The headings of a sheet, if it has any.
    static Optional<HeaderRows> of(Grid grid, Guess guess) {
        List<Row> searched = grid.rows().stream().limit(SEARCHED).toList();
        double best = searched.stream().mapToDouble(r -> known(r, guess)).max().orElse(0);
        return best < 1.5 ? Optional.empty()
                : searched.stream().filter(r -> known(r, guess) >= ALMOST * best)
                        .findFirst().map(r -> of(grid, guess, r.number(), best));
    }

    /// The first row that looks like headings though none of them is known: several short texts, and a row below it.
    static Optional<HeaderRows> unknown(Grid grid, Guess guess) {
        return grid.rows().stream().limit(SEARCHED).filter(r -> Grid.filled(r) >= FEW)
                .filter(r -> r.cells().stream()
                        .allMatch(c -> c.length() <= SHORT && !c.strip().endsWith(":")))
                .filter(r -> grid.row(r.number() + 1).filter(b -> Grid.filled(b) >= 2).isPresent())
                .findFirst()
                .map(r -> of(grid, guess, r.number(), 0));
    }

    /// The headings where the user says that they stand in this row.
    static HeaderRows at(Grid grid, Guess guess, int row) {
        return of(grid, guess, row, 1);
    }

    private static double known(Row row, Guess guess) {
        List<String> cells = row.cells().stream().map(String::strip)
                .filter(c -> !c.isEmpty() && c.length() <= LONGEST
                        && Character.getType(c.charAt(0)) != Character.OTHER_SYMBOL)
                .distinct().toList();
        boolean labels = cells.stream().anyMatch(c -> !c.endsWith(":"));
        return cells.stream()
                .mapToDouble(c -> guess.heading(c) * (!c.endsWith(":") ? 1 : labels ? LABEL : LABELS)).sum();
    }

    private static HeaderRows of(Grid grid, Guess guess, int row, double known) {
        boolean below = isBelow(grid, guess, row);
        List<Integer> rows = new ArrayList<>();
        if (!below && isBand(grid, row - 1, row)) {
            rows.add(row - 1);
        }
        rows.add(row);
        if (below) {
            rows.add(row + 1);
        }
        int first = rows.getFirst();
        int last = rows.getLast();
        List<String> headings = new ArrayList<>();
        List<String> bands = new ArrayList<>();
        String above = "";
        for (int c = 0; c < grid.width(); c++) {
            String band = first == last ? "" : band(grid, first, c, above);
            above = band;
            String own = grid.at(last, c);
            boolean whole = own.isEmpty();
            headings.add(whole ? grid.at(first, c) : own);
            bands.add(whole ? "" : band);
        }
        return new HeaderRows(List.copyOf(rows), List.copyOf(headings), List.copyOf(bands), known);
    }

    /// The band above a column. Without merged cells, one reaches to the next.
    private static String band(Grid grid, int row, int column, String before) {
        Optional<Merge> merge = grid.merge(row, column);
        if (merge.isPresent()) {
            return grid.shown(row, column);
        }
        String own = grid.at(row, column);
        boolean merged = IntStream.range(0, grid.width()).anyMatch(c -> grid.span(row, c) > 1);
        return !own.isEmpty() || merged ? own : before;
    }

    /// Whether a row groups the headings below it: several cells, fewer than these, and no title over everything.
    private static boolean isBand(Grid grid, int row, int header) {
        Optional<Row> above = grid.row(row);
        if (above.isEmpty()) {
            return false;
        }
        List<Integer> filled = filled(grid, row);
        int under = filled(grid, header).size();
        boolean wide = IntStream.range(0, grid.width()).anyMatch(c -> grid.span(row, c) > 1);
        boolean shortTexts = filled.stream().allMatch(c -> grid.at(row, c).length() <= LONGEST);
        boolean pairs = filled.stream().filter(c -> grid.at(row, c).endsWith(":")).count() > 0;
        return shortTexts && !pairs && filled.size() >= 2 && (wide || filled.size() < under);
    }

    /// Whether the row below goes on with the headings: it stands below cells that take up several columns.
    private static boolean isBelow(Grid grid, Guess guess, int row) {
        List<Integer> below = filled(grid, row + 1);
        if (below.size() < 2 || below.stream().anyMatch(c -> grid.at(row + 1, c).length() > LONGEST)) {
            return false;
        }
        List<Integer> above = filled(grid, row);
        boolean under = below.stream().allMatch(c -> grid.span(row, c) > 1 && grid.merge(row, c)
                .filter(m -> m.lastRow() == row).isPresent());
        boolean gaps = below.stream().anyMatch(c -> !above.contains(c))
                && above.stream().anyMatch(c -> !below.contains(c));
        long headings = below.stream().filter(c -> guess.heading(grid.at(row + 1, c)) > 0).count();
        return (under && headings > 0) || (gaps && headings * 3 >= below.size() * 2L);
    }

    private static List<Integer> filled(Grid grid, int row) {
        return IntStream.range(0, grid.width()).filter(c -> !grid.at(row, c).isEmpty()).boxed().toList();
    }

    /// What the file says above a column.
    String said(int column) {
        return bands.get(column).isEmpty() || bands.get(column).equals(headings.get(column))
                ? headings.get(column)
                : bands.get(column) + " / " + headings.get(column);
    }
}
