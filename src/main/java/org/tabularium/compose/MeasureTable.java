package org.tabularium.compose;

import java.util.List;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.model.Measure;

/// One row for each technical or organisational measure.
final class MeasureTable {
    private final Scribe scribe;

    MeasureTable(Scribe scribe) {
        this.scribe = scribe;
    }

    Sheet sheet() {
        List<Column> columns = List.of(new Column(scribe.say("workbook.area"), 34),
                new Column(scribe.say("overview.name"), 34),
                new Column(scribe.say("workbook.description"), 80));
        return new Sheet(scribe.say("workbook.measures"), columns,
                scribe.register().measures().stream().map(this::row).toList());
    }

    private List<Cell> row(Measure measure) {
        Where where = Where.of(measure.id());
        Line area = Line.of(scribe.say("area." + Keys.of(measure.area())));
        return List.of(Cells.text(area, where.at("area")),
                Cells.text(scribe.local(measure.name(), where.at("name")), where.at("name")),
                measure.description().isEmpty() ? new EmptyCell()
                        : Cells.text(scribe.local(measure.description(), where.at("description")),
                                where.at("description")));
    }
}
