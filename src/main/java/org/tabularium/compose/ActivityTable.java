package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.tabularium.document.Block;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.Taken;
import org.tabularium.document.Workbook.TextCell;
import org.tabularium.model.Upkeep;

/// One row for each activity, with a column for every item of Art. 30(1) GDPR.
final class ActivityTable {
    private final Scribe scribe;
    private final List<Entry> entries = new ArrayList<>();

    private final UnaryOperator<Optional<Block.Fact>> held;
    private final boolean traced;

    /// @param held leaves of each fact what the workbook is to say
    /// @param traced whether cells keep the pieces of their lines
    ActivityTable(Scribe scribe, UnaryOperator<Optional<Block.Fact>> held, boolean traced) {
        this.scribe = scribe;
        this.held = held;
        this.traced = traced;
        HeadSection head = new HeadSection(scribe);
        asked("overview.number", "number", 6,
                (s, w) -> Cells.number(Names.number(scribe, s.activity()), w.at("number")));
        asked("overview.name", "name", 28,
                (s, w) -> Cells.text(scribe.local(s.activity().name(), w.at("name")), w.at("name")));
        asked("overview.state", "status", 12,
                (s, w) -> Cells.text(head.status(s.activity()), w.at("status")));
        offer(Offers.states(scribe));
        asked("workbook.introduced", "introducedOn", 12, (s, w) -> Cells.date(s.activity().introducedOn()));
        asked("overview.changed", "changedOn", 14, (s, w) -> Cells.date(s.activity().changedOn()));
        asked("workbook.ended", "endedOn", 12, (s, w) -> Cells.date(s.activity().endedOn()));
        more("workbook.replaced", "", 24,
                (s, w) -> s.activity().replacedBy()
                        .map(by -> Cells.text(Names.activity(scribe, by, w.at("replacedBy")),
                                w.at("replacedBy")))
                        .orElseGet(EmptyCell::new));
        more("workbook.made", "upkeep/createdOn", 12, (s, w) -> Cells.date(upkeep(s).createdOn()));
        more("workbook.released", "", 24,
                (s, w) -> Cells.text(head.release(upkeep(s), w.at("upkeep")), w.at("upkeep")));
        more("workbook.review", "upkeep/nextReview", 14, (s, w) -> Cells.date(upkeep(s).nextReview()));
        // The state has columns of its own, so that rows can be sorted by dates.
        Section.all(scribe).stream().filter(section -> !section.key().equals("state")).forEach(this::section);
    }

    /// As in the document, what Art. 30 does not ask for has a place only where some activity states it.
    Sheet sheet() {
        List<Subject> subjects = scribe.register().activities().stream().map(Subject::of).toList();
        List<Entry> stated = entries.stream().filter(
                e -> e.asked() || subjects.stream().anyMatch(s -> !(e.of(s) instanceof EmptyCell))).toList();
        Sheet sheet =
                new Sheet(scribe.say("workbook.activities"), 2, stated.stream().map(Entry::column).toList(),
                        subjects.stream().map(s -> stated.stream().map(e -> cell(e, s)).toList()).toList());
        return RowIds.added(scribe, sheet, "activity", scribe.register().activities());
    }

    /// Of thousands of activities, the pieces of all lines would fill the memory; few want them.
    private Cell cell(Entry entry, Subject subject) {
        Cell cell = entry.of(subject);
        return cell instanceof TextCell text && !traced ? text.plain() : cell;
    }

    private static Upkeep upkeep(Subject subject) {
        return subject.activity().upkeep();
    }

    private void asked(String key, String field, int width, BiFunction<Subject, Where, Cell> cell) {
        entries.add(new Entry(plain(key, field, width), cell, true));
    }

    private void more(String key, String field, int width, BiFunction<Subject, Where, Cell> cell) {
        entries.add(new Entry(plain(key, field, width), cell, false));
    }

    private Column plain(String key, String field, int width) {
        Column column = new Column(scribe.say(key), width);
        return field.isEmpty() ? column.stating(key, Taken.WORDS) : column.stating(field, Taken.WHOLE);
    }

    /// What the last column offers.
    private void offer(List<String> choices) {
        Entry last = entries.removeLast();
        entries.add(new Entry(last.column().offering(choices), last.cell(), last.asked()));
    }

    /// A column headed by label and article of the sheet.
    private void section(Section section) {
        String article = scribe.fullArticle(section.key());
        String label = scribe.say(section.key() + ".label");
        String header = article.isEmpty() ? label : label + " (" + article + ")";
        entries.add(new Entry(
                new Column(Cells.spaced(header), section.width()).stating(section.key(), section.taken()),
                (s, w) -> Cells.text(held.apply(section.fact().apply(s)), w.at(section.field())),
                section.asked()));
    }

    private record Entry(Column column, BiFunction<Subject, Where, Cell> cell, boolean asked) {
        Cell of(Subject subject) {
            return cell.apply(subject, subject.where());
        }
    }
}
