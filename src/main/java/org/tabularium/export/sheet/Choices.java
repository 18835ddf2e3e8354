package org.tabularium.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.tabularium.document.Workbook;
import org.tabularium.export.Markup;

/// What cells offer to choose from. The lists stand on a sheet of their own, which is not shown: a rule itself
/// could hold no more than 255 characters, and no comma.
///
/// @param name name of that sheet
/// @param lists each list once
record Choices(String name, List<List<String>> lists) {
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getMaxRows();

    static Choices of(Workbook workbook) {
        return new Choices("_lists", workbook.sheets().stream().flatMap(s -> s.columns().stream())
                .map(Workbook.Column::choices).filter(c -> !c.isEmpty()).distinct().toList());
    }

    Choices on(String sheet) {
        return new Choices(sheet, lists);
    }

    /// The sheet with a column for each list; none where nothing can be chosen.
    Optional<Workbook.Sheet> sheet() {
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        List<Workbook.Column> columns = new ArrayList<>();
        int longest = 0;
        for (List<String> list : lists) {
            columns.add(new Workbook.Column(Integer.toString(columns.size() + 1), 40));
            longest = Math.max(longest, list.size());
        }
        List<List<Workbook.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            int row = i;
            rows.add(lists.stream().map(list -> cell(list, row)).toList());
        }
        return Optional.of(new Workbook.Sheet(name, columns, rows));
    }

    private static Workbook.Cell cell(List<String> list, int row) {
        return row < list.size() ? new Workbook.TextCell(list.get(row), Optional.empty())
                : new Workbook.EmptyCell();
    }

    /// The rules of a sheet's columns, for the rows there are and those that will be added. Another text is
    /// warned of, not refused: a gap says that it is one.
    void rules(Workbook.Sheet sheet, Markup xml) throws IOException {
        long count = sheet.columns().stream().filter(c -> !c.choices().isEmpty()).count();
        if (count == 0) {
            return;
        }
        xml.raw("<dataValidations count=\"").number(count).raw("\">");
        for (int i = 0; i < sheet.columns().size(); i++) {
            List<String> choices = sheet.columns().get(i).choices();
            if (!choices.isEmpty()) {
                String column = CellReference.convertNumToColString(i);
                xml.raw("<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\"")
                        .raw(" showErrorMessage=\"1\" sqref=\"").raw(column).raw("2:").raw(column)
                        .number(LAST_ROW).raw("\"><formula1>").text(range(choices))
                        .raw("</formula1></dataValidation>");
            }
        }
        xml.raw("</dataValidations>");
    }

    private String range(List<String> choices) {
        String column = "$" + CellReference.convertNumToColString(lists.indexOf(choices)) + "$";
        return "'" + name.replace("'", "''") + "'!" + column + "2:" + column + (choices.size() + 1);
    }
}
