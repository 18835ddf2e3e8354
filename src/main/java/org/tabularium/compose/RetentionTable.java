package org.tabularium.compose;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.model.LocalText;
import org.tabularium.model.RetentionRule;

/// One row for each time limit for erasure.
final class RetentionTable {
    private final Scribe scribe;

    RetentionTable(Scribe scribe) {
        this.scribe = scribe;
    }

    Sheet sheet() {
        List<Column> columns = Stream
                .of("overview.name", "workbook.period", "workbook.start", "workbook.criteria",
                        "workbook.statute", "workbook.fate")
                .map(this::column).toList();
        Sheet sheet = new Sheet(scribe.say("workbook.retention"), 1, columns,
                scribe.register().retention().stream().map(this::row).toList());
        return RowIds.added(scribe, sheet, "retention", scribe.register().retention());
    }

    private Column column(String key) {
        String field = key.substring(key.indexOf('.') + 1);
        Column column = new Column(scribe.say(key), 34).stating(field, Taken.WHOLE);
        return key.equals("workbook.fate")
                ? column.offering(Offers.each(scribe, "fate", RetentionRule.Fate.values()))
                : column;
    }

    private List<Cell> row(RetentionRule rule) {
        Where where = Where.of(rule.id());
        return List.of(Cells.text(scribe.local(rule.name(), where.at("name")), where.at("name")),
                rule.period().map(p -> Cells.text(Line.of(scribe.wording().period(p)), where.at("period")))
                        .orElseGet(EmptyCell::new),
                local(rule.start(), where.at("start")), local(rule.criteria(), where.at("criteria")),
                local(rule.statute(), where.at("statute")),
                rule.fate().map(f -> Cells.text(Line.of(scribe.say("fate." + Keys.of(f))), where.at("fate")))
                        .orElseGet(EmptyCell::new));
    }

    private Cell local(LocalText text, Where where) {
        return text.isEmpty() ? new EmptyCell() : Cells.text(scribe.local(text, where), where);
    }
}
