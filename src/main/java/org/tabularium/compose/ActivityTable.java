package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.model.Activity;

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
        plain("overview.name", 30,
                (s, w) -> Cells.text(scribe.local(s.activity().name(), w.at("name")), w.at("name")));
        plain("overview.state", 10, (s, w) -> Cells.text(head.status(s.activity()), w.at("status")));
        item("department", 28, (s, w) -> Cells.text(head.department(s), w.at("department")));
        item("joint", 28, (s, w) -> Cells.text(recipients.joint(s), w.at("disclosures")));
        item("purposes", 40, (s, w) -> Cells.text(purposes.purposes(s), w.at("purposes")));
        item("grounds", 44, (s, w) -> Cells.text(purposes.grounds(s), w.at("purposes")));
        item("people", 50, (s, w) -> Cells.text(people.people(s), w.at("uses")));
        item("special", 36, (s, w) -> Cells.text(data.special(s), w.at("uses")));
        item("sources", 32, (s, w) -> Cells.text(data.sources(s), w.at("uses")));
        item("duty", 32, (s, w) -> Cells.text(data.duty(s), w.at("uses")));
        item("recipients", 44, (s, w) -> Cells.text(recipients.recipients(s), w.at("disclosures")));
        item("transfers", 50,
                (s, w) -> Cells.text(new TransfersSection(scribe).transfers(s), w.at("transfers")));
        item("erasure", 44, (s, w) -> Cells.text(new ErasureSection(scribe).erasure(s), w.at("uses")));
        item("protection", 40, (s, w) -> Cells.text(protection.protection(s), w.at("measures")));
        plain("workbook.introduced", 13, (s, w) -> Cells.date(s.activity().introducedOn()));
        plain("overview.changed", 15, (s, w) -> Cells.date(s.activity().changedOn()));
        plain("workbook.ended", 13, (s, w) -> Cells.date(s.activity().endedOn()));
        item("description", 44, (s, w) -> Cells.text(head.description(s), w.at("description")));
        item("references", 36, (s, w) -> Cells.text(protection.references(s), w.at("references")));
    }

    Sheet sheet() {
        return new Sheet(scribe.say("workbook.activities"), 2, entries.stream().map(Entry::column).toList(),
                scribe.register().activities().stream().map(this::row).toList());
    }

    private List<Cell> row(Activity activity) {
        Subject subject = Subject.of(activity);
        return entries.stream().map(e -> e.cell().apply(subject, subject.where())).toList();
    }

    private void plain(String key, int width, BiFunction<Subject, Where, Cell> cell) {
        entries.add(new Entry(new Column(scribe.say(key), width), cell));
    }

    /// A column headed by label and article of the sheet.
    private void item(String key, int width, BiFunction<Subject, Where, Cell> cell) {
        String article = scribe.fullArticle(key);
        String label = scribe.say(key + ".label");
        String header = article.isEmpty() ? label : label + " (" + article + ")";
        entries.add(new Entry(new Column(header, width), cell));
    }

    private record Entry(Column column, BiFunction<Subject, Where, Cell> cell) {}
}
