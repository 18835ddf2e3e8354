package org.tabularium.ui.assistant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.intake.draft.CellReport;
import org.tabularium.intake.sheet.Note;
import org.tabularium.intake.sheet.Options;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.intake.table.Targets;
import org.tabularium.law.Law;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.look.TabRow;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// A file that has been read: its sheets, names that may mean the same, and what became of the cells; beside them the
/// draft of the selected row.
final class Board {
    private static final double DIVIDER = 0.68;
    /// From so many rows on, a draft of all of them takes a while.
    private static final int LONG = 300;
    private final VBox box = new VBox();
    private final StackPane middle = new StackPane();
    private final VBox tableSide = new VBox();
    private final StackPane tables = new StackPane();
    private final HBox remembered = new HBox(8);
    private final TabRow<Tab> tabs;
    private final SheetBar bar;
    private final ColumnBar columns;
    private final SheetView rows;
    private final SheetView card;
    private final DuplicateList duplicates;
    private final CellList cells;
    private final DraftPane draft;
    private final Work work;
    private final Words words;
    private int place;
    private OptionalInt row = OptionalInt.empty();
    private Optional<ColumnMapping> column = Optional.empty();

    /// @param options the file is to be read as being written otherwise
    Board(Work work, String name, Law law, Words words, Ports ports, Consumer<Options> options,
            Consumer<Exception> failed) {
        this.work = work;
        this.words = words;
        Targets targets = work.found().targets();
        SheetView.Asked asked =
                new SheetView.Asked(this::row, this::choose, number -> work.toggle(sheet(), number));
        rows = new SheetTable(targets, words, asked);
        card = new CardTable(targets, words, asked);
        bar = new SheetBar(work, words, new SheetBar.Hands(this::open, options));
        columns = new ColumnBar(targets, words, new ColumnBar.Hands(
                after -> column.ifPresent(before -> correct(before, after)), this::next,
                () -> view().focus()));
        duplicates = new DuplicateList(work.groups(), words, Words.of("form", words.locale()));
        cells = new CellList(words, this::cell);
        draft = new DraftPane(law, work.found().language(), words, ports, failed);
        tabs = new TabRow<>(Tab.class,
                tab -> words.get("assistant.tab." + tab.name().toLowerCase(Locale.ROOT)), this::tab);
        tabs.node().getStyleClass().add("assistant-tabs");
        VBox.setVgrow(tables, Priority.ALWAYS);
        tableSide.getChildren().addAll(columns.node(), tables);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        VBox left = new VBox(tabs.node(), middle);
        left.setMinWidth(380);
        SplitPane split = Parts.split();
        split.getItems().setAll(left, draft.node());
        split.setDividerPositions(DIVIDER);
        split.getStyleClass().addAll("place", "assistant-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        box.getChildren().addAll(head(name), split);
        middle.getChildren().setAll(tableSide);
        place = first();
        renew();
        duplicates.show();
    }

    Node node() {
        return box;
    }

    void focus() {
        view().focus();
    }

    private VBox head(String name) {
        Label file = Parts.label(name, "file-name");
        file.setGraphic(new FontIcon("fth-file-text"));
        file.setMinWidth(0);
        HBox first = new HBox(16, file, Parts.space());
        first.getStyleClass().add("column-line");
        Hyperlink anew = new Hyperlink(words.get("assistant.anew"));
        anew.setMinWidth(Hyperlink.USE_PREF_SIZE);
        anew.setOnAction(e -> {
            work.recogniseAnew();
            view().focus();
        });
        Label again = Parts.label(words.get("assistant.remembered"), "entry-detail");
        again.setMinWidth(0);
        remembered.getChildren().addAll(new FontIcon("fth-rotate-ccw"), again, anew);
        remembered.getStyleClass().add("column-line");
        first.getChildren().add(remembered);
        VBox head = new VBox(8, first, bar.node());
        head.getStyleClass().add("assistant-head");
        List<Note> notes = work.found().file().notes();
        notes.stream().limit(3).forEach(n -> {
            Label note = Parts.label(n.sentence(words.locale()), "entry-detail");
            note.setGraphic(new FontIcon("fth-info"));
            note.setWrapText(true);
            head.getChildren().add(note);
        });
        return head;
    }

    /// The sheet with the most entries.
    private int first() {
        List<Sheet> sheets = work.found().file().sheets();
        return IntStream.range(0, sheets.size())
                .filter(i -> work.sheet(sheets.get(i)).subject() == Subject.ACTIVITIES)
                .boxed()
                .max((a, b) -> Integer.compare(sheets.get(a).rows().size(), sheets.get(b).rows().size()))
                .orElseGet(() -> IntStream.range(0, sheets.size())
                        .filter(i -> work.sheet(sheets.get(i)).subject() != Subject.NONE).findFirst()
                        .orElse(0));
    }

    private Sheet sheet() {
        return work.found().file().sheets().get(place);
    }

    private SheetView view() {
        SheetMapping how = work.sheet(sheet());
        return how.shape() == Shape.CARD && how.subject() != Subject.NONE ? card : rows;
    }

    private void open(int sheet) {
        place = sheet;
        row = OptionalInt.empty();
        column = Optional.empty();
        renew();
    }

    /// Shows the sheet as it is read now.
    void renew() {
        Sheet sheet = sheet();
        SheetMapping how = work.sheet(sheet);
        column = column.flatMap(c -> how.columns().stream()
                .filter(n -> n.index() == c.index() && n.row() == c.row() && n.entry() == c.entry())
                .findFirst())
                .or(() -> how.columns().stream().findFirst());
        bar.show(place);
        if (!tables.getChildren().contains(view().node())) {
            tables.getChildren().setAll(List.of(view().node()));
        }
        view().show(sheet, how, column);
        showColumn();
        remembered.setVisible(work.isRecalled());
        remembered.setManaged(work.isRecalled());
        preview();
    }

    private void showColumn() {
        SheetMapping how = work.sheet(sheet());
        columns.show(column, how.subject(),
                how.columns().stream().filter(c -> Sureness.of(c).isOpen()).count());
    }

    private void row(int number) {
        row = OptionalInt.of(number);
        preview();
    }

    /// Goes to the sheet and the row of a cell.
    private void cell(CellReport cell) {
        List<Sheet> sheets = work.found().file().sheets();
        int at = IntStream.range(0, sheets.size()).filter(i -> sheets.get(i).name().equals(cell.sheet()))
                .findFirst()
                .orElse(place);
        if (at != place) {
            open(at);
        }
        row(cell.row());
    }

    private void choose(ColumnMapping chosen, boolean correct) {
        column = Optional.of(chosen);
        if (view().equals(rows)) {
            rows.show(sheet(), work.sheet(sheet()), column);
        }
        showColumn();
        if (correct) {
            columns.correct();
        }
    }

    private void correct(ColumnMapping before, ColumnMapping after) {
        column = Optional.of(after);
        work.correct(sheet(), before, after);
    }

    /// The next column that is not sure, after the one that is chosen.
    private void next() {
        List<ColumnMapping> all = work.sheet(sheet()).columns();
        int at = column.map(all::indexOf).orElse(-1);
        IntStream.range(1, all.size() + 1).mapToObj(i -> all.get(Math.floorMod(at + i, all.size())))
                .filter(c -> Sureness.of(c).isOpen()).findFirst().ifPresent(c -> {
                    column = Optional.of(c);
                    view().show(sheet(), work.sheet(sheet()), column);
                    showColumn();
                    columns.correct();
                });
    }

    /// What was looked at may have had the focus: it goes to what takes its place, never to what lies below a dialog.
    private void tab(Tab tab) {
        switch (tab) {
            case TABLE -> look(tableSide, view()::focus);
            case SAME -> look(duplicates.node(), duplicates::focus);
            case CELLS -> look(cells.node(), cells::focus);
        }
    }

    private void look(Node node, Runnable focus) {
        middle.getChildren().setAll(List.of(node));
        focus.run();
    }

    /// Shows what has become of it.
    void show(Drafted drafted) {
        duplicates.show();
        cells.show(drafted.draft());
        tabs.count(Tab.SAME, work.groups().open());
        preview();
    }

    /// Shows what the selected row has become; of a long table, that row alone until the draft of all is there.
    void preview() {
        boolean isCard = work.sheet(sheet()).shape() == Shape.CARD;
        int number = row.orElseGet(
                () -> isCard && !sheet().rows().isEmpty() ? sheet().rows().getFirst().number() : 0);
        Optional<Drafted> whole = work.drafted().filter(_ -> work.isCurrent());
        if (whole.isEmpty() && !isCard && number > 0 && sheet().rows().size() > LONG) {
            work.ask(sheet(), number);
        }
        whole.or(() -> work.row(sheet(), number)).or(work::drafted)
                .ifPresent(d -> draft.show(d.register(), number, d.entry(sheet().name(), number, isCard)));
    }
}
