package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.model.Activity;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;

/// One row for each legal basis of each purpose (Art. 6(1) GDPR), so that activities can be found by it.
final class GroundTable {
    private final Scribe scribe;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    GroundTable(Scribe scribe) {
        this.scribe = scribe;
        scribe.register().activities().forEach(this::activity);
    }

    Sheet sheet() {
        List<Column> columns = List.of(new Column(scribe.say("overview.number"), 6),
                new Column(scribe.say("overview.name"), 32), new Column(scribe.say("workbook.purpose"), 44),
                new Column(scribe.say("workbook.basis"), 44).offering(Offers.bases(scribe))
                        .stating("basis", Taken.WHOLE),
                new Column(scribe.say("workbook.law"), 32).stating("law", Taken.WHOLE),
                new Column(scribe.say("workbook.interest"), 44).stating("interest", Taken.WHOLE));
        return RowIds.added(new Sheet(scribe.say("workbook.grounds"), 2, columns, rows), scribe, "ground",
                ids);
    }

    private void activity(Activity activity) {
        for (Purpose purpose : activity.purposes()) {
            for (int i = 0; i < purpose.grounds().size(); i++) {
                Where where = Where.of(activity.id()).at("purposes").at(purpose.id());
                rows.add(row(activity, purpose, purpose.grounds().get(i), where, where.at("grounds").at(i)));
                ids.add(activity.id().value() + "/" + purpose.id().value() + "/" + (i + 1));
            }
        }
    }

    private List<Cell> row(Activity activity, Purpose purpose, Ground ground, Where where, Where here) {
        Where name = Where.of(activity.id()).at("name");
        return List.of(Cells.number(Names.number(scribe, activity), Where.of(activity.id()).at("number")),
                Cells.text(scribe.local(activity.name(), name), name),
                Cells.text(scribe.local(purpose.text(), where.at("text")), where.at("text")),
                Cells.text(scribe.basis(ground.basis(), here.at("basis")), here.at("basis")),
                local(ground.law(), here.at("law")), local(ground.interest(), here.at("interest")));
    }

    private Cell local(LocalText text, Where where) {
        return text.isEmpty() ? new EmptyCell() : Cells.text(scribe.local(text, where), where);
    }
}
