package org.tabularium.compose;

import java.util.List;
import java.util.Optional;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.NumberCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.model.DataCategory;
import org.tabularium.model.LocalText;
import org.tabularium.model.SubjectCategory;

/// One row for each category of data subjects and of personal data (Art. 30(1)(c) GDPR).
final class CategoryTables {
    private final Scribe scribe;

    CategoryTables(Scribe scribe) {
        this.scribe = scribe;
    }

    Sheet subjects() {
        List<Column> columns = List.of(column("overview.name", 34).stating("name", Taken.WHOLE),
                column("workbook.description", 60).stating("description", Taken.WHOLE),
                column("workbook.vulnerable", 16).offering(Offers.yesOrNo(scribe))
                        .stating("vulnerable", Taken.WHOLE),
                column("workbook.least", 14).stating("count/least", Taken.WHOLE),
                column("workbook.most", 14).stating("count/most", Taken.WHOLE));
        List<SubjectCategory> all = scribe.register().subjects();
        return RowIds.added(scribe, new Sheet(scribe.say("workbook.subjects"), 1, columns,
                all.stream().map(this::subject).toList()), "subject", all);
    }

    private List<Cell> subject(SubjectCategory subject) {
        Where where = Where.of(subject.id());
        return List.of(Cells.text(scribe.local(subject.name(), where.at("name")), where.at("name")),
                local(subject.description(), where.at("description")),
                subject.vulnerable()
                        .map(v -> Cells.text(scribe.state("workbook." + Keys.of(v), where.at("vulnerable")),
                                where.at("vulnerable")))
                        .orElseGet(EmptyCell::new),
                number(subject.count().least()), number(subject.count().most()));
    }

    Sheet data() {
        List<Column> columns = List.of(column("overview.name", 34).stating("name", Taken.WHOLE),
                column("workbook.description", 60).stating("description", Taken.WHOLE),
                column("workbook.sensitivity", 40).offering(
                        Offers.each(scribe, "sensitivity", DataCategory.Sensitivity.values()))
                        .stating("sensitivity", Taken.WHOLE),
                column("workbook.kinds", 40));
        List<DataCategory> all = scribe.register().data();
        return RowIds.added(scribe, new Sheet(scribe.say("workbook.data"), 1, columns,
                all.stream().map(this::data).toList()), "data", all);
    }

    private List<Cell> data(DataCategory data) {
        Where where = Where.of(data.id());
        List<Line> kinds = data.special().stream()
                .map(s -> scribe.state("kind." + Keys.of(s), where.at("special"))).toList();
        return List.of(Cells.text(scribe.local(data.name(), where.at("name")), where.at("name")),
                local(data.description(), where.at("description")),
                Cells.text(scribe.state("sensitivity." + Keys.of(data.sensitivity()),
                        where.at("sensitivity")), where.at("sensitivity")),
                Cells.text(Wording.join(kinds, "\n"), where.at("special")));
    }

    private Column column(String key, int width) {
        return new Column(scribe.say(key), width);
    }

    private Cell local(LocalText text, Where where) {
        return text.isEmpty() ? new EmptyCell() : Cells.text(scribe.local(text, where), where);
    }

    private static Cell number(Optional<Integer> number) {
        return number.<Cell>map(NumberCell::new).orElseGet(EmptyCell::new);
    }
}
