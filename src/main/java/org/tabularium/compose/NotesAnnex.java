package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Review;

/// The internal notes of the record, together at its end and marked as internal, so that they can be taken out whole.
///
/// A register cut for an authority has none, and so its documents have no such annex.
final class NotesAnnex {
    private final Scribe scribe;
    private final Register register;

    /// A note.
    ///
    /// @param kind what the entry is
    /// @param name what it is called
    private record Remark(String kind, Line name, String note, Where where) {}

    NotesAnnex(Scribe scribe) {
        this.scribe = scribe;
        this.register = scribe.register();
    }

    /// What is noted on everything but what is processed for others.
    List<Block> ofController() {
        return blocks(controller());
    }

    /// What is noted on what is processed for others.
    List<Block> ofProcessor() {
        return blocks(processor());
    }

    /// The same notes as a sheet; without rows if there are none.
    Sheet sheetOfController() {
        return sheet(controller());
    }

    Sheet sheetOfProcessor() {
        return sheet(processor());
    }

    private List<Remark> controller() {
        List<Remark> remarks = new ArrayList<>();
        register.activities().forEach(a -> add(remarks, "activity",
                numbered(Names.number(scribe, a), a.name(), Where.of(a.id()).at("name")), a.note(),
                Where.of(a.id())));
        all(remarks, "party", register.parties(), p -> scribe.plain(p.name(), Where.of(p.id()).at("name")),
                Party::note);
        all(remarks, "joint-control", register.jointControls(), j -> local(j, j.name()), JointControl::note);
        all(remarks, "system", register.systems(), s -> local(s, s.name()), ItSystem::note);
        all(remarks, "review", register.reviews(), r -> local(r, r.name()), Review::note);
        all(remarks, "notice", register.notices(), n -> local(n, n.name()), Notice::note);
        return remarks;
    }

    private List<Remark> processor() {
        List<Remark> remarks = new ArrayList<>();
        all(remarks, "mandate", register.mandates(),
                m -> numbered(m.number(), m.name(), Where.of(m.id()).at("name")), Mandate::note);
        return remarks;
    }

    private <T extends Identified<T>> void all(List<Remark> remarks, String kind, List<T> entries,
            Function<T, Line> name, Function<T, String> note) {
        entries.forEach(e -> add(remarks, kind, name.apply(e), note.apply(e), Where.of(e.id())));
    }

    private void add(List<Remark> remarks, String kind, Line name, String note, Where where) {
        if (!note.isBlank()) {
            remarks.add(new Remark(scribe.say("annex.notes." + kind), name, note, where.at("note")));
        }
    }

    private Line local(Identified<?> entry, LocalText name) {
        return scribe.local(name, Where.of(entry.id()).at("name"));
    }

    private Line numbered(String number, LocalText name, Where where) {
        return (number.isBlank() ? new Line() : Line.of(number + " ")).add(scribe.local(name, where));
    }

    private List<Block> blocks(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.PageBreak(),
                new Block.Heading(1, Text.of(scribe.say("annex.notes.title")), "notes"),
                new Block.Callout(Text.of(scribe.say("annex.notes.remark"))),
                new Block.Facts(remarks.stream().map(this::fact).toList()));
    }

    private Block.Fact fact(Remark remark) {
        return new Block.Fact(remark.name().text().plain(), remark.kind(), paragraphs(remark));
    }

    private List<Block> paragraphs(Remark remark) {
        return remark.note().lines().filter(l -> !l.isBlank())
                .map(l -> scribe.plain(l, remark.where()).paragraph()).toList();
    }

    private Sheet sheet(List<Remark> remarks) {
        List<Column> columns = List.of(new Column(scribe.say("workbook.notes.kind"), 30),
                new Column(scribe.say("workbook.notes.entry"), 40),
                new Column(scribe.say("workbook.notes.note"), 90));
        List<List<Cell>> rows = remarks.stream().map(r -> List.of(
                Cells.text(Line.of(r.kind()), r.where()), Cells.text(r.name(), r.where()),
                Cells.text(paragraphs(r), r.where()))).toList();
        return new Sheet(scribe.say("workbook.notes"), 2, columns, rows);
    }
}
