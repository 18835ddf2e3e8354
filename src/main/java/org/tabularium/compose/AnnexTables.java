package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.model.Change;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Review;

/// The sheets for what stands in the annexes of the document; one without rows is left out.
final class AnnexTables {
    private final Scribe scribe;
    private final SystemsSection systems;
    private final JointSection joint;
    private final HistoryWriter history;

    AnnexTables(Scribe scribe) {
        this.scribe = scribe;
        this.systems = new SystemsSection(scribe);
        this.joint = new JointSection(scribe);
        this.history = new HistoryWriter(scribe);
    }

    List<Sheet> sheets() {
        return Stream.of(systems(), arrangements(),
                table("workbook.changes", history.changeHeader(), List.of(14, 26, 70),
                        dated(lines(history.changes()), 0,
                                history.changed().stream().map(Change::on).toList())),
                reviews())
                .filter(sheet -> !sheet.rows().isEmpty()).toList();
    }

    private Sheet systems() {
        List<String> header = said("annex.systems.system", "annex.systems.provider", "annex.systems.location",
                "overview.department", "annex.systems.description");
        Sheet sheet = table("workbook.systems", header, List.of(34, 30, 30, 26, 60),
                scribe.register().systems().stream().map(this::system).toList());
        return RowIds.added(scribe, stating(sheet, List.of("name", "provider", "location", "department",
                "description")), "system", scribe.register().systems());
    }

    private List<Cell> system(ItSystem system) {
        Where where = Where.of(system.id());
        return List.of(Cells.text(systems.name(system, where), where.at("name")),
                Cells.text(systems.provider(system, where), where.at("provider")),
                Cells.text(systems.location(system, where), where.at("location")),
                Cells.text(systems.department(system, where), where.at("department")),
                Cells.text(systems.description(system, where), where.at("description")));
    }

    private Sheet arrangements() {
        List<String> header = said("workbook.arrangement", "workbook.joint", "workbook.details",
                "workbook.duties", "workbook.used");
        Sheet sheet = table("workbook.arrangements", header, List.of(30, 50, 34, 60, 40),
                scribe.register().jointControls().stream().map(this::arrangement).toList());
        return RowIds.added(scribe, stating(sheet, List.of("name", "", "", "duties")), "joint",
                scribe.register().jointControls());
    }

    private List<Cell> arrangement(JointControl control) {
        Where where = Where.of(control.id());
        return List.of(Cells.text(scribe.local(control.name(), where.at("name")), where.at("name")),
                Cells.text(joint.parties(control, where), where.at("parties")),
                Cells.text(joint.papers(control, where), where.at("document")),
                Cells.text(joint.terms(control, where), where.at("duties")),
                Cells.text(joint.used(control, where), where));
    }

    private Sheet reviews() {
        List<Review> all = scribe.register().reviews();
        List<List<Cell>> rows =
                dated(dated(lines(history.reviews()), 2, all.stream().map(Review::dueOn).toList()),
                        3, all.stream().map(Review::doneOn).toList());
        Sheet sheet =
                table("workbook.reviews", history.reviewHeader(), List.of(34, 40, 14, 14, 26, 50), rows);
        return RowIds.added(scribe, stating(sheet, List.of("name", "", "", "", "reviewer", "result")),
                "review",
                all);
    }

    /// The rows with the days themselves in a column, so that they can be sorted.
    private static List<List<Cell>> dated(List<List<Cell>> rows, int column, List<Optional<LocalDate>> days) {
        List<List<Cell>> dated = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = new ArrayList<>(rows.get(i));
            row.set(column, Cells.date(days.get(i)));
            dated.add(row);
        }
        return dated;
    }

    private List<String> said(String... keys) {
        return Stream.of(keys).map(scribe::say).toList();
    }

    /// A cell leads to the first fact it states.
    private static List<List<Cell>> lines(List<List<Line>> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (List<Line> row : rows) {
            cells.add(row.stream().map(line -> Cells.text(line, line.where())).toList());
        }
        return cells;
    }

    /// The sheet with what its columns state. References are taken whole; of all else single texts.
    private static Sheet stating(Sheet sheet, List<String> fields) {
        List<Column> columns = new ArrayList<>(sheet.columns());
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            boolean refers = field.equals("provider") || field.equals("department");
            if (!field.isEmpty()) {
                columns.set(i, columns.get(i).stating(field, refers ? Taken.WHOLE : Taken.WORDS));
            }
        }
        return new Sheet(sheet.name(), sheet.names(), columns, sheet.rows());
    }

    private Sheet table(String key, List<String> header, List<Integer> widths, List<List<Cell>> rows) {
        List<Column> columns = IntStream.range(0, header.size())
                .mapToObj(i -> new Column(header.get(i), widths.get(i))).toList();
        return new Sheet(scribe.say(key), 1, columns, rows);
    }
}
