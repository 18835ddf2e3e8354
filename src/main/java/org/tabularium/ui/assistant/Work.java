package org.tabularium.ui.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.tabularium.catalog.Catalog;
import org.tabularium.export.Progress;
import org.tabularium.intake.draft.Decision;
import org.tabularium.intake.draft.Drafting;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.port.Ports.Background;

/// How a file is to be read at the moment, and the draft that comes of it. Each correction gives another draft, made in
/// the background; of corrections that come meanwhile only the latest counts.
final class Work {
    private static final int STEP = 200;
    private final Reading.Found found;
    private final Groups groups;
    private final Derived<Asked, Drafted> drafts;
    private final Derived<RowAsked, Drafted> rows;
    private final Derived<ReadAsked, Read> readings;
    private final Told told;
    private final Law law;
    private final Catalog catalog;
    private final Optional<Register> open;
    private Mapping mapping;
    private boolean fresh;
    private boolean corrected;
    private int turn;
    private volatile boolean ended;

    /// What a draft is made of.
    ///
    /// @param fresh whether it is a register of its own
    record Asked(Mapping mapping, List<Decision> decisions, boolean fresh) {}

    /// What it is told.
    ///
    /// @param changed the mapping is another one
    /// @param drafting a draft is on its way: how many entries are in it, of how many
    /// @param drafted there is another draft
    record Told(Runnable changed, BiConsumer<Integer, Integer> drafting, Consumer<Drafted> drafted,
            Consumer<Exception> failed) {}

    /// A sheet that is to be read otherwise.
    ///
    /// @param turn tells it from the same question asked before
    private record ReadAsked(Sheet sheet, Subject subject, Shape shape, OptionalInt headings, int turn) {}

    private record Read(Sheet sheet, SheetMapping how) {}

    /// The draft of one row.
    private record RowAsked(Asked asked, String sheet, int row) {}

    /// @param open the register that is open, to which it may be added
    Work(Reading.Found found, Law law, Catalog catalog, Optional<Register> open, Background background,
            Told told) {
        this.found = found;
        this.law = law;
        this.catalog = catalog;
        this.open = open;
        this.mapping = found.proposed();
        this.fresh = open.isEmpty();
        this.told = told;
        this.groups = new Groups(this::ask);
        this.drafts = new Derived<>(background, this::drafted, drafted -> {
            groups.met(drafted.draft().duplicates());
            told.drafted().accept(drafted);
        }, this::failed);
        this.rows = new Derived<>(background, this::drafted, told.drafted(), this::failed);
        this.readings = new Derived<>(background, a -> new Read(a.sheet(),
                found.recognition().of(a.sheet(), a.subject(), a.shape(), a.headings())), this::read,
                this::failed);
    }

    private void failed(Exception e) {
        if (!(e instanceof CancellationException)) {
            told.failed().accept(e);
        }
    }

    /// Has a draft made of what holds now.
    void ask() {
        drafts.of(asked());
        if (!isCurrent()) {
            told.drafting().accept(0, 0);
        }
    }

    private Asked asked() {
        return new Asked(mapping, groups.decisions(), fresh);
    }

    /// Has a draft made of one row alone, which is there at once however long the table is.
    void ask(Sheet sheet, int row) {
        rows.of(new RowAsked(asked(), sheet.name(), row));
    }

    /// The latest draft of one row alone, if it is of what holds now.
    Optional<Drafted> row(Sheet sheet, int row) {
        return rows.latest().filter(d -> d.asked().equals(asked()))
                .filter(d -> d.entry(sheet.name(), row, false).isPresent());
    }

    /// Nothing is wanted any more.
    void end() {
        ended = true;
    }

    private Drafted drafted(Asked asked) {
        return drafted(asked, found.file().sheets(), (done, all) -> {
            if (done % STEP == 0) {
                Platform.runLater(() -> {
                    if (!isCurrent()) {
                        told.drafting().accept(done, all);
                    }
                });
            }
        });
    }

    /// Headings, the row, and those that go on with it.
    private Drafted drafted(RowAsked row) {
        List<Sheet> sheets = found.file().sheets().stream().filter(s -> s.name().equals(row.sheet()))
                .map(s -> RowSheet.of(s, row.asked().mapping().sheet(s.name()).orElseThrow(), row.row()))
                .toList();
        return drafted(row.asked(), sheets, (done, all) -> {});
    }

    private Drafted drafted(Asked asked, List<Sheet> sheets, Progress progress) {
        Register into = open.filter(_ -> !asked.fresh())
                .orElseGet(() -> Register.blank(List.of(found.language()), country(found.language())));
        return Drafted.of(new Drafting(law, catalog, found.language()).of(sheets, asked.mapping(), into,
                asked.decisions(),
                (done, all) -> {
                    if (ended) {
                        throw new CancellationException();
                    }
                    progress.at(done, all);
                }), asked);
    }

    /// The country whose law a register in a language is likely kept under; open where several come into question.
    private static String country(Language language) {
        return language.equals(Language.GERMAN) ? "DE" : language.tag().equals("fr") ? "FR" : "";
    }

    Reading.Found found() {
        return found;
    }

    Groups groups() {
        return groups;
    }

    Mapping mapping() {
        return mapping;
    }

    SheetMapping sheet(Sheet sheet) {
        return mapping.sheet(sheet.name()).orElseGet(() -> SheetMapping.nothing(sheet.name()));
    }

    Optional<Drafted> drafted() {
        return drafts.latest();
    }

    /// Whether the latest draft is of what holds now.
    boolean isCurrent() {
        return drafted().filter(d -> d.asked().equals(asked())).isPresent();
    }

    Optional<Register> open() {
        return open;
    }

    boolean isFresh() {
        return fresh;
    }

    /// Whether it becomes a register of its own or is added to the one that is open.
    void fresh(boolean wanted) {
        fresh = wanted;
        ask();
    }

    /// Whether the user has said anything that is worth being remembered.
    boolean isCorrected() {
        return corrected;
    }

    /// Whether anything is read as it was chosen before.
    boolean isRecalled() {
        return !mapping.equals(found.recognised())
                && mapping.sheets().stream().flatMap(s -> s.columns().stream())
                        .anyMatch(c -> c.reason() == ColumnMapping.Reason.REMEMBERED);
    }

    /// Forgets what was chosen before, and what was corrected.
    void recogniseAnew() {
        put(found.recognised());
    }

    /// Reads a sheet as being about something else, or as lying otherwise.
    void read(Sheet sheet, Subject subject, Shape shape, OptionalInt headings) {
        corrected = true;
        told.drafting().accept(0, 0);
        turn++;
        readings.of(new ReadAsked(sheet, subject, shape, headings, turn));
    }

    private void read(Read read) {
        if (!ended) {
            change(read.sheet(), _ -> read.how());
        }
    }

    void correct(Sheet sheet, ColumnMapping before, ColumnMapping after) {
        change(sheet, s -> with(s, s.columns().stream().map(c -> c.equals(before) ? after : c).toList()));
    }

    /// Leaves a row out, or takes it after all.
    void toggle(Sheet sheet, int row) {
        change(sheet, s -> {
            List<Integer> left = new ArrayList<>(s.left());
            if (!left.remove(Integer.valueOf(row))) {
                left.add(row);
            }
            return new SheetMapping(s.name(), s.subject(), s.shape(), s.headings(), s.columns(),
                    java.util.Set.copyOf(left), s.continuing());
        });
    }

    private static SheetMapping with(SheetMapping sheet, List<ColumnMapping> columns) {
        return new SheetMapping(sheet.name(), sheet.subject(), sheet.shape(), sheet.headings(), columns,
                sheet.left(),
                sheet.continuing());
    }

    private void change(Sheet sheet, UnaryOperator<SheetMapping> change) {
        corrected = true;
        put(new Mapping(
                mapping.sheets().stream().map(s -> s.name().equals(sheet.name()) ? change.apply(s) : s)
                        .toList()));
    }

    private void put(Mapping other) {
        mapping = other;
        told.changed().run();
        ask();
    }
}
