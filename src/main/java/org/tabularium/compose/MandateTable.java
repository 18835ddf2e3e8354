package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.document.Block;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.model.Mandate;

/// One row for each mandate, with a column for every item of Art. 30(2) GDPR.
final class MandateTable {
    private final Scribe scribe;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<Mandate, Cell>> cells = new ArrayList<>();

    MandateTable(Scribe scribe) {
        this.scribe = scribe;
        MandateWriter writer = new MandateWriter(scribe);
        HeadSection head = new HeadSection(scribe);
        ProtectionSection protection = new ProtectionSection(scribe);
        plain("overview.number", "number", 6, m -> Cells.number(writer.number(m), where(m, "number")));
        plain("overview.name", "name", 28,
                m -> Cells.text(scribe.local(m.name(), where(m, "name")), where(m, "name")));
        plain("overview.state", "", 9, m -> Cells.text(writer.status(m), where(m, "status")));
        plain("workbook.introduced", "startedOn", 12, m -> Cells.date(m.startedOn()));
        plain("overview.changed", "changedOn", 14, m -> Cells.date(m.changedOn()));
        plain("workbook.ended", "endedOn", 12, m -> Cells.date(m.endedOn()));
        item("mandate.clients", 40, m -> Optional.of(writer.clients(m)), "clients");
        item("department", 26, m -> Optional.of(head.department(MandateWriter.subject(m))), "department");
        item("mandate.processing", 44, m -> Optional.of(writer.processing(m)), "processing");
        item("mandate.people", 40, writer::people, "subjects");
        item("mandate.contract", 40, m -> Optional.of(writer.contract(m)), "contract");
        item("mandate.recipients", 40, m -> Optional.of(writer.recipients(m)), "disclosures");
        item("transfers", 50,
                m -> Optional.of(new TransfersSection(scribe).transfers(MandateWriter.subject(m))),
                "transfers");
        item("protection", 40, m -> Optional.of(protection.protection(MandateWriter.subject(m))), "measures");
        item("mandate.systems", 26, writer::systems, "systems");
        item("references", 22, m -> protection.references(MandateWriter.subject(m)), "references");
    }

    Sheet sheet() {
        Sheet sheet =
                new Sheet(scribe.say("workbook.mandates"), 2, columns, scribe.register().mandates().stream()
                        .map(m -> cells.stream().map(c -> c.apply(m)).toList()).toList());
        return RowIds.added(scribe, sheet, "mandate", scribe.register().mandates());
    }

    private static Where where(Mandate mandate, String field) {
        return Where.of(mandate.id()).at(field);
    }

    private void plain(String key, String field, int width, Function<Mandate, Cell> cell) {
        Column column = new Column(scribe.say(key), width);
        columns.add(field.isEmpty() ? column : column.stating(field, Taken.WHOLE));
        cells.add(cell);
    }

    private void item(String key, int width, Function<Mandate, Optional<Block.Fact>> fact, String field) {
        String article = scribe.fullArticle(key);
        String label = scribe.say(key + ".label");
        columns.add(
                new Column(Cells.spaced(article.isEmpty() ? label : label + " (" + article + ")"), width)
                        .stating(field, field.equals("transfers") ? Taken.SHOWN : Taken.WORDS));
        cells.add(m -> Cells.text(fact.apply(m), where(m, field)));
    }
}
