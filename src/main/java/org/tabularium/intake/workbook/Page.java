package org.tabularium.intake.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.document.Workbook;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;

/// A sheet of the file beside the one that was composed.
///
/// @param file the sheet of the file
/// @param composed the sheet of the register
/// @param header place of the row with the headings among the rows of the file
/// @param columns for the columns of the file that were recognised, which of the composed ones they are
record Page(Sheet file, Workbook.Sheet composed, int header, Map<Integer, Integer> columns) {
    /// Somebody may have put a title above the headings.
    private static final int FIRST_ROWS = 10;

    /// The page, if the file has a sheet of that name with the hidden ids.
    ///
    /// @param other the same sheet in the other language, by whose headings columns are known too
    static Optional<Page> of(List<Sheet> file, Workbook.Sheet composed, Optional<Workbook.Sheet> other) {
        return file.stream().filter(s -> isNamed(s, composed) || other.filter(o -> isNamed(s, o)).isPresent())
                .findFirst().flatMap(s -> IntStream.range(0, Math.min(FIRST_ROWS, s.rows().size())).boxed()
                        .map(r -> new Page(s, composed, r, columns(s.rows().get(r), composed, other)))
                        .filter(p -> p.columns.containsValue(composed.columns().size() - 1)).findFirst());
    }

    private static boolean isNamed(Sheet file, Workbook.Sheet composed) {
        return Plain.key(file.name()).equals(Plain.key(composed.name()));
    }

    private static Map<Integer, Integer> columns(Row row, Workbook.Sheet composed,
            Optional<Workbook.Sheet> other) {
        Map<String, Integer> known = new HashMap<>();
        other.ifPresent(o -> headings(o, known));
        headings(composed, known);
        Map<Integer, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Integer column = known.get(Plain.key(row.cells().get(i)));
            if (column != null && !columns.containsValue(column)) {
                columns.put(i, column);
            }
        }
        return columns;
    }

    private static void headings(Workbook.Sheet sheet, Map<String, Integer> known) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            known.put(Plain.key(sheet.columns().get(i).header()), i);
        }
    }

    /// Whether every heading was recognised.
    boolean isWhole() {
        Row headings = file.rows().get(header);
        return IntStream.range(0, headings.cells().size())
                .allMatch(i -> headings.cell(i).isBlank() || columns.containsKey(i));
    }

    /// The rows below the headings.
    List<Row> rows() {
        return file.rows().subList(header + 1, file.rows().size());
    }

    /// What a row says in a composed column; nothing if the file does not have it.
    Optional<String> cell(Row row, int column) {
        return columns.entrySet().stream().filter(e -> e.getValue() == column).findFirst()
                .map(e -> row.cell(e.getKey()));
    }

    /// The hidden id of a row.
    String id(Row row) {
        return Plain.line(cell(row, composed.columns().size() - 1).orElse(""));
    }

    /// What a row is about, by its name.
    String entry(Row row) {
        for (int i = 0; i < composed.columns().size(); i++) {
            if (composed.columns().get(i).key().equals("name")) {
                return Plain.line(cell(row, i).orElse(""));
            }
        }
        return Plain.line(cell(row, Math.min(1, composed.columns().size() - 1)).orElse(""));
    }

    /// The ids of the composed rows, with their places.
    static Map<String, Integer> ids(Workbook.Sheet composed) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < composed.rows().size(); i++) {
            places.put(Edit.said(composed.rows().get(i).getLast()), i);
        }
        return places;
    }

    String heading(int column) {
        return Plain.line(file.rows().get(header).cell(column));
    }
}
