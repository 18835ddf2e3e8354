package org.tabularium.intake.dpf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a sheet says what.
///
/// @param row number of the row in which the names of the columns stand
/// @param columns where each one that was found stands
record Header(int row, Map<Column, Integer> columns) {
    /// A title or a notice may stand above the names of the columns.
    private static final int FIRST_ROWS = 30;
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_NAME = 200;

    Header {
        columns = Map.copyOf(columns);
    }

    /// The row that names the most columns, the organisation among them; empty if none does.
    static Optional<Header> find(List<List<String>> rows, Terms terms) {
        Optional<Header> best = Optional.empty();
        for (int i = 0; i < Math.min(FIRST_ROWS, rows.size()); i++) {
            Header header = new Header(i, columns(rows.get(i), terms));
            if (header.has(Column.NAME)
                    && header.columns.size() > best.map(b -> b.columns.size()).orElse(0)) {
                best = Optional.of(header);
            }
        }
        return best;
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// What a row says in a column; empty where it has none.
    String cell(List<String> row, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    private static Map<Column, Integer> columns(List<String> row, Terms terms) {
        List<String> cells = row.stream().limit(MOST_COLUMNS)
                .map(c -> c.length() > LONGEST_NAME ? "" : Folding.of(c)).toList();
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (boolean exact : new boolean[] {true, false}) {
            for (Column column : Column.values()) {
                for (String name : terms.columns().getOrDefault(column, List.of())) {
                    for (int i = 0; i < cells.size() && !found.containsKey(column); i++) {
                        if (!found.containsValue(i) && says(cells.get(i), name, exact)) {
                            found.put(column, i);
                        }
                    }
                }
            }
        }
        return found;
    }

    /// A single word within a longer name says too little.
    private static boolean says(String cell, String name, boolean exact) {
        return exact ? cell.equals(name) : name.contains(" ") && Folding.contains(cell, name);
    }
}
