package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;

/// Tables as people keep them, with how they are to be read.
final class Tables {
    private final List<Row> rows = new ArrayList<>();
    private final List<ColumnMapping> columns = new ArrayList<>();
    private final Set<Integer> continuing = new HashSet<>();
    private final Subject subject;
    private final List<String> headings = new ArrayList<>();

    Tables(Subject subject) {
        this.subject = subject;
    }

    Tables column(String heading, String field, Splitting splitting) {
        columns.add(new ColumnMapping(columns.size(), heading, field, splitting, 1,
                ColumnMapping.Reason.HEADING));
        headings.add(heading);
        return this;
    }

    Tables column(String heading, String field) {
        return column(heading, field, Splitting.WHOLE);
    }

    Tables row(String... cells) {
        rows.add(new Row(rows.size() + 2, List.of(cells)));
        return this;
    }

    Tables goesOn(String... cells) {
        continuing.add(rows.size() + 2);
        return row(cells);
    }

    List<Sheet> sheets() {
        List<Row> all = new ArrayList<>();
        all.add(new Row(1, headings));
        all.addAll(rows);
        return List.of(new Sheet("VVT", all));
    }

    Mapping mapping() {
        return new Mapping(List.of(
                new SheetMapping("VVT", subject, Shape.ROWS, List.of(1), columns, Set.of(), continuing)));
    }
}
