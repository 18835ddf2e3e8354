package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;

/// One row for each activity, with a column for every item of Art. 30(1) GDPR.
final class ActivityTable {
    private final Scribe scribe;
    private final List<Entry> entries = new ArrayList<>();

    ActivityTable(Scribe scribe) {
        this.scribe = scribe;
        HeadSection head = new HeadSection(scribe);
        PurposesSection purposes = new PurposesSection(scribe);
        PeopleSection people = new PeopleSection(scribe);
        DataSection data = new DataSection(scribe);
        RecipientsSection recipients = new RecipientsSection(scribe);
        ProtectionSection protection = new ProtectionSection(scribe);
        plain("overview.number", 6,
                (s, w) -> Cells.number(Names.number(scribe, s.activity()), w.at("number")));
        plain("overview.name", 28,
                (s, w) -> Cells.text(scribe.local(s.activity().name(), w.at("name")), w.at("name")));
        plain("overview.state", 9, (s, w) -> Cells.text(head.status(s.activity()), w.at("status")));
        plain("workbook.introduced", 12, (s, w) -> Cells.date(s.activity().introducedOn()));
        plain("overview.changed", 14, (s, w) -> Cells.date(s.activity().changedOn()));
        plain("workbook.ended", 12, (s, w) -> Cells.date(s.activity().endedOn()));
        item("department", 26, (s, w) -> Cells.text(head.department(s), w.at("department")));
        optional("joint", 28, (s, w) -> Cells.text(recipients.joint(s), w.at("disclosures")));
        item("purposes", 38, (s, w) -> Cells.text(purposes.purposes(s), w.at("purposes")));
        item("grounds", 44, (s, w) -> Cells.text(purposes.grounds(s), w.at("purposes")));
        item("people", 50, (s, w) -> Cells.text(people.people(s), w.at("uses")));
        optional("special", 36, (s, w) -> Cells.text(data.special(s), w.at("uses")));
        optional("sources", 32, (s, w) -> Cells.text(data.sources(s), w.at("uses")));
        optional("duty", 32, (s, w) -> Cells.text(data.duty(s), w.at("uses")));
        item("recipients", 44, (s, w) -> Cells.text(recipients.recipients(s), w.at("disclosures")));
        item("transfers", 50,
                (s, w) -> Cells.text(new TransfersSection(scribe).transfers(s), w.at("transfers")));
        item("erasure", 44, (s, w) -> Cells.text(new ErasureSection(scribe).erasure(s), w.at("uses")));
        item("protection", 40, (s, w) -> Cells.text(protection.protection(s), w.at("measures")));
        optional("description", 40, (s, w) -> Cells.text(head.description(s), w.at("description")));
        optional("references", 22, (s, w) -> Cells.text(protection.references(s), w.at("references")));
    }

    /// As in the document, what Art. 30 does not ask for has a place only where some activity states it.
    Sheet sheet() {
        List<Subject> subjects = scribe.register().activities().stream().map(Subject::of).toList();
        List<Entry> stated = entries.stream().filter(
                e -> !e.isOptional() || subjects.stream().anyMatch(s -> !(e.of(s) instanceof EmptyCell)))
                .toList();
        return new Sheet(scribe.say("workbook.activities"), 2, stated.stream().map(Entry::column).toList(),
                subjects.stream().map(s -> stated.stream().map(e -> e.of(s)).toList()).toList());
    }

    private void plain(String key, int width, BiFunction<Subject, Where, Cell> cell) {
        entries.add(new Entry(new Column(scribe.say(key), width), cell, false));
    }

    /// A column headed by label and article of the sheet.
    private void item(String key, int width, BiFunction<Subject, Where, Cell> cell) {
        entries.add(new Entry(column(key, width), cell, false));
    }

    private void optional(String key, int width, BiFunction<Subject, Where, Cell> cell) {
        entries.add(new Entry(column(key, width), cell, true));
    }

    private Column column(String key, int width) {
        String article = scribe.fullArticle(key);
        String label = scribe.say(key + ".label");
        String header = article.isEmpty() ? label : label + " (" + article + ")";
        return new Column(Cells.spaced(header), width);
    }

    private record Entry(Column column, BiFunction<Subject, Where, Cell> cell, boolean isOptional) {
        Cell of(Subject subject) {
            return cell.apply(subject, subject.where());
        }
    }
}
