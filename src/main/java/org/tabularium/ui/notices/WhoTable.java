package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.tabularium.check.Severity;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Mark;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.NoticeSpots;
import org.tabularium.ui.port.Derived;

/// Who is told where: activities and their people against notices. Where nobody is told, the row is marked.
///
/// Enter on a notice that tells shows it; on one that does not, the activity is told there from then on.
final class WhoTable {
    private static final double ROW = 32;
    private static final int NAMES = 2;
    private static final double TOLD = 120;
    private static final double LEAST = 140;
    private static final double MOST = 280;
    private static final double ELSEWHERE = 200;
    private static final double EDGE = 24;
    private final TableView<Line> table = new TableView<>();
    private final Label summary = Parts.label("", "section-hint");
    private final VBox box = new VBox(summary, table);
    private final Derived<Same<Register>, List<Line>> derived;
    private final NoticesKnown known;
    private final Desk desk;
    private List<Id<Notice>> columns = List.of();

    /// A row in words.
    ///
    /// @param elsewhere where else these people are told
    record Line(WhoIsTold told, String number, String activity, String people, String elsewhere) {}

    WhoTable(NoticesKnown known, Desk desk) {
        this.known = known;
        this.desk = desk;
        derived = desk.derived(register -> lines(register.value()), this::show);
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(desk.words().get("notice.who"));
        table.getStyleClass().addAll("transfer-table", "who-table");
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                selected().ifPresent(this::enter);
                e.consume();
            }
        });
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                selected().ifPresent(this::enter);
            }
        });
        table.widthProperty().addListener(o -> fit());
        Label none = Parts.label(desk.words().get("notice.who.none"), "empty-text");
        none.setWrapText(true);
        table.setPlaceholder(none);
        VBox.setVgrow(table, Priority.ALWAYS);
        summary.setWrapText(true);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        table.setMinWidth(0);
        box.setMinWidth(0);
        box.getStyleClass().add("who-told");
    }

    Node node() {
        return box;
    }

    /// The names take what the notices leave.
    private void fit() {
        if (table.getColumns().size() > NAMES) {
            double room = table.getWidth() - EDGE - columns.size() * TOLD - ELSEWHERE;
            table.getColumns().stream().limit(NAMES)
                    .forEach(c -> c.setPrefWidth(Math.clamp(room / NAMES, LEAST, MOST)));
            table.getColumns().getLast()
                    .setPrefWidth(Math.max(ELSEWHERE, room + ELSEWHERE - NAMES * MOST));
        }
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0, table.getColumns().getFirst());
        }
    }

    void show(Register register) {
        derived.of(new Same<>(register));
    }

    private List<Line> lines(Register register) {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> places = Ticking.places(register);
        for (WhoIsTold told : WhoIsTold.in(register)) {
            Tick tick = Ticking.named(desk, register, places, told.activity().value());
            lines.add(new Line(told, tick.number(), tick.name(), told.people().stream()
                    .flatMap(id -> Vocabulary.SUBJECTS.find(register, id).stream())
                    .map(s -> Vocabulary.SUBJECTS.label(s, desk.words().language(), register.primary()))
                    .findFirst().orElseGet(() -> desk.words().get("notice.who.nobody")),
                    elsewhere(register, told)));
        }
        return lines;
    }

    private String elsewhere(Register register, WhoIsTold told) {
        return Vocabulary.ACTIVITIES.find(register, told.activity())
                .flatMap(a -> a.information().notice().best(desk.words().language(), register.primary()))
                .map(Map.Entry::getValue).orElse("");
    }

    private void show(List<Line> lines) {
        Register register = desk.editor().register();
        List<Id<Notice>> notices = register.notices().stream().map(Notice::id).toList();
        if (!notices.equals(columns) || table.getColumns().isEmpty()) {
            columns = notices;
            table.getColumns().setAll(columns());
            fit();
        }
        for (int i = 0; i < notices.size(); i++) {
            table.getColumns().get(i + NAMES).setText(known.title(notices.get(i).value()));
        }
        Optional<TablePosition<?, ?>> selected = selected();
        if (!lines.equals(table.getItems())) {
            table.setItems(FXCollections.observableArrayList(lines));
            selected.filter(p -> p.getColumn() < table.getColumns().size())
                    .ifPresent(p -> table.getSelectionModel().select(
                            Math.min(p.getRow(), lines.size() - 1), table.getColumns().get(p.getColumn())));
        }
        long nobody = lines.stream().filter(l -> l.told().isNobody()).count();
        summary.setText(desk.words().get("notice.who.count", lines.size(), nobody));
    }

    private List<TableColumn<Line, Line>> columns() {
        List<TableColumn<Line, Line>> all = new ArrayList<>();
        all.add(column(desk.words().get("notice.who.activity"), MOST, ActivityCell::new));
        all.add(column(desk.words().get("notice.who.people"), MOST, PeopleCell::new));
        for (Id<Notice> id : columns) {
            all.add(column("", TOLD, () -> new ToldCell(id)));
        }
        all.add(column(desk.words().get("notice.who.elsewhere"), MOST, ElsewhereCell::new));
        return all;
    }

    private static TableColumn<Line, Line> column(String title, double width,
            Supplier<TableCell<Line, Line>> cell) {
        TableColumn<Line, Line> column = new TableColumn<>(title);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> cell.get());
        column.setPrefWidth(width);
        column.setMinWidth(90);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private Optional<TablePosition<?, ?>> selected() {
        for (TablePosition<?, ?> at : table.getSelectionModel().getSelectedCells()) {
            return Optional.of(at);
        }
        return Optional.empty();
    }

    private void enter(TablePosition<?, ?> at) {
        if (at.getRow() < 0 || at.getRow() >= table.getItems().size()) {
            return;
        }
        Line line = table.getItems().get(at.getRow());
        if (at.getColumn() < NAMES) {
            desk.go().accept(new Spot(Vocabulary.ACTIVITIES.key(), line.told().activity().value(), ""));
            return;
        }
        if (at.getColumn() == NAMES + columns.size()) {
            desk.go().accept(new Spot(Vocabulary.ACTIVITIES.key(), line.told().activity().value(),
                    "information/notice"));
            return;
        }
        Id<Notice> id = columns.get(at.getColumn() - NAMES);
        if (line.told().notices().contains(id)) {
            desk.go().accept(new Spot(NoticesKnown.KEY, id.value(),
                    NoticeSpots.saying(line.told().activity().value(), "name")));
        } else if (!desk.editor().state().readOnly()) {
            desk.editor().edit(new StepName("step.change", "notice.activities"),
                    new Spot(NoticesKnown.KEY, id.value(), NoticeSpots.WHO),
                    r -> Vocabulary.NOTICES.find(r, id)
                            .map(n -> Vocabulary.NOTICES.replace(r, line.told().telling(n))).orElse(r));
        }
    }

    private static final class ActivityCell extends TableCell<Line, Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? "" : line.number() + "  " + line.activity());
        }
    }

    private static final class ElsewhereCell extends TableCell<Line, Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? "" : line.elsewhere());
        }
    }

    private final class PeopleCell extends TableCell<Line, Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean nobody = line != null && !empty && line.told().isNobody();
            setText(line == null || empty ? "" : line.people());
            setGraphic(nobody ? SeverityMark.of(Severity.WARNING) : null);
            setAccessibleText(nobody ? getText() + ", " + desk.words().get("notice.who.nowhere") : getText());
        }
    }

    private final class ToldCell extends TableCell<Line, Line> {
        private final Id<Notice> notice;

        ToldCell(Id<Notice> notice) {
            this.notice = notice;
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean told = line != null && !empty && line.told().notices().contains(notice);
            setGraphic(told ? Mark.SQUARE.node("coverage-said") : null);
            setAccessibleText(line == null || empty ? ""
                    : line.activity() + ", " + line.people() + ", " + known.title(notice.value()) + ": "
                            + desk.words().get(told ? "notice.who.told" : "notice.who.untold"));
        }
    }
}
