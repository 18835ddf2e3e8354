package org.tabularium.compose;

import java.util.List;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.model.Identified;
import org.tabularium.model.Measure;

/// One row for each technical or organisational measure.
final class MeasureTable {
    private final Scribe scribe;

    MeasureTable(Scribe scribe) {
        this.scribe = scribe;
    }

    Sheet sheet() {
        List<Column> columns = List.of(new Column(scribe.say("workbook.area"), 34)
                .offering(Offers.each(scribe, "area", Measure.Area.values())).stating("area", Taken.WHOLE),
                new Column(scribe.say("overview.name"), 34).stating("name", Taken.WHOLE),
                new Column(scribe.say("workbook.description"), 80).stating("description", Taken.WHOLE));
        boolean filed = scribe.register().measures().stream().anyMatch(m -> !m.document().isBlank());
        if (filed) {
            columns = Identified.with(columns, new Column(scribe.say("workbook.details"), 34)
                    .stating("document", Taken.WHOLE));
        }
        Sheet sheet = new Sheet(scribe.say("workbook.measures"), columns,
                scribe.register().measures().stream().map(m -> row(m, filed)).toList());
        return RowIds.added(scribe, sheet, "measure", scribe.register().measures());
    }

    private List<Cell> row(Measure measure, boolean filed) {
        Where where = Where.of(measure.id());
        Line area = Line.of(scribe.say("area." + Keys.of(measure.area())));
        List<Cell> cells = List.of(Cells.text(area, where.at("area")),
                Cells.text(scribe.local(measure.name(), where.at("name")), where.at("name")),
                measure.description().isEmpty() ? new EmptyCell()
                        : Cells.text(scribe.local(measure.description(), where.at("description")),
                                where.at("description")));
        return !filed ? cells
                : Identified.with(cells, measure.document().isBlank() ? new EmptyCell()
                        : Cells.text(scribe.plain(measure.document(), where.at("document")),
                                where.at("document")));
    }
}
