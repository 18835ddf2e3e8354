package org.tabularium.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.check.whatif.Concerned;
import org.tabularium.check.whatif.Consequence;
import org.tabularium.check.whatif.Task;
import org.tabularium.check.whatif.Telling;
import org.tabularium.law.Footing;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.look.SidewaysTable;
import org.tabularium.words.Words;

/// Who loses what, what takes its place, and what would have to be done.
final class ConcernedTable {
    private static final double ROW = 30;
    private static final double HEAD = 32;
    private static final int MOST_ROWS = 7;
    private final TableView<Concerned> table = new TableView<>();
    private final Function<Footing, Node> mark;
    private final Consumer<Task> go;
    private final Words words;
    private final TableColumn<Concerned, Concerned> who;
    private final TableColumn<Concerned, Concerned> then;
    private boolean oneCountry;
    private Optional<Telling> telling = Optional.empty();

    /// @param mark draws what a transfer rests on
    /// @param selected told who was selected
    /// @param go leads to the field where something is done
    ConcernedTable(Words words, Function<Footing, Node> mark, Consumer<Optional<Concerned>> selected,
            Consumer<Task> go) {
        this.words = words;
        this.mark = mark;
        this.go = go;
        who = column("whatif.column.recipient", 250, 130, Who::new);
        then = column("whatif.column.then", 230, 216, Then::new);
        table.getColumns().setAll(List.of(
                who, then, column("whatif.column.assessment", 150, 122, Assessment::new),
                column("whatif.column.activities", 270, 120, Sheets::new),
                column("whatif.column.tasks", 270, 210, Doing::new)));
        SidewaysTable.of(table);
        table.setFixedCellSize(ROW);
        table.setAccessibleText(words.get("whatif.table"));
        table.getStyleClass().addAll("transfer-table", "concerned-table");
        Label none = Parts.label(words.get("whatif.nobody"), "empty-text");
        none.setWrapText(true);
        table.setPlaceholder(none);
        table.getSelectionModel().selectedItemProperty()
                .addListener((o, before, now) -> selected.accept(Optional.ofNullable(now)));
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                tasks().stream().findFirst().ifPresent(go);
                e.consume();
            }
        });
        ContextMenu menu = new ContextMenu(new MenuItem(""));
        menu.setOnShowing(e -> menu.getItems().setAll(tasks().stream().map(this::item).toList()));
        table.setContextMenu(menu);
    }

    /// What would have to be done about the selected one.
    private List<Task> tasks() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Concerned::tasks)
                .orElse(List.of());
    }

    private MenuItem item(Task task) {
        MenuItem item = new MenuItem(telling.map(t -> t.task(task)).orElse(""));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> go.accept(task));
        return item;
    }

    TableView<Concerned> node() {
        return table;
    }

    void show(List<Concerned> all, Telling now, String heading) {
        telling = Optional.of(now);
        then.setText(heading);
        oneCountry = all.stream().map(Concerned::country).distinct().count() == 1;
        who.setText(oneCountry ? words.get("whatif.column.recipient.in", now.country(all.getFirst().row()))
                : words.get("whatif.column.recipient"));
        if (!all.equals(table.getItems())) {
            table.setItems(FXCollections.observableArrayList(all));
        }
        double high = HEAD + ROW * Math.clamp(all.size(), 2, MOST_ROWS) + 2;
        table.setPrefHeight(high);
        table.setMinHeight(Math.min(high, HEAD + 2 * ROW));
        table.setMaxHeight(high);
    }

    private TableColumn<Concerned, Concerned> column(String key, double width, double least,
            Supplier<TableCell<Concerned, Concerned>> cell) {
        TableColumn<Concerned, Concerned> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> cell.get());
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// A cell that says something of who is concerned.
    private abstract class Filled extends TableCell<Concerned, Concerned> {
        @Override
        protected void updateItem(@Nullable Concerned item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty || telling.isEmpty()) {
                setText("");
                setGraphic(null);
                setAccessibleText("");
            } else {
                fill(item, telling.get());
            }
        }

        abstract void fill(Concerned item, Telling told);
    }

    private final class Who extends Filled {
        Who() {
            getStyleClass().add("transfer-name");
        }

        @Override
        void fill(Concerned item, Telling told) {
            String name = told.recipient(item.row());
            setText(oneCountry ? name : words.get("whatif.recipient", name, told.country(item.row())));
            setAccessibleText(getText());
        }
    }

    /// The first activity, however long its name, and how many more.
    private final class Sheets extends Filled {
        @Override
        void fill(Concerned item, Telling told) {
            int more = item.sheets().size() - 1;
            Label first = Parts.label(told.sheet(item.sheets().getFirst()), "transfer-second");
            HBox both = new HBox(4, first);
            first.setMinWidth(0);
            if (more > 0) {
                Label rest = Parts.label(words.get("whatif.sheets.more", more), "transfer-second");
                rest.setMinWidth(Region.USE_PREF_SIZE);
                both.getChildren().add(rest);
            }
            both.getStyleClass().add("legend-row");
            setGraphic(both);
            setAccessibleText(String.join("; ", item.sheets().stream().map(told::sheet).toList()));
        }
    }

    /// What it rests on today, and what then.
    private final class Then extends Filled {
        @Override
        void fill(Concerned item, Telling told) {
            String today = item.today().map(told::brief).orElse("");
            boolean ended = item.outcome() == Consequence.Outcome.ENDED;
            String after = ended ? words.get("whatif.then.ended")
                    : item.fallback().map(told::brief).orElseGet(() -> words.get("whatif.then.none"));
            Footing footing = item.fallback().map(Footing::of).orElse(Footing.NONE);
            Label now = Parts.label(today, "transfer-second");
            now.setMinWidth(Region.USE_PREF_SIZE);
            Label then = Parts.label(after,
                    ended ? "transfer-second" : footing == Footing.NONE ? "transfer-none" : "transfer-name");
            HBox both = new HBox(8, mark.apply(item.today().map(Footing::of).orElse(Footing.NONE)), now,
                    new FontIcon("fth-arrow-right"));
            both.getStyleClass().add("legend-row");
            if (!ended) {
                both.getChildren().add(mark.apply(footing));
            }
            both.getChildren().add(then);
            setGraphic(both);
            setAccessibleText(words.get("whatif.then.spoken", today, after));
        }
    }

    private final class Assessment extends Filled {
        @Override
        void fill(Concerned item, Telling told) {
            String said = told.assessed(item.assessed());
            boolean open = switch (item.assessed().state()) {
                case MISSING, WITHOUT_RESULT, NEGATIVE -> true;
                case NOT_NEEDED, DONE -> false;
            };
            Label text =
                    Parts.label(said.isEmpty() ? "–" : said, open ? "concerned-open" : "transfer-second");
            if (open) {
                text.setGraphic(new FontIcon("fth-alert-triangle"));
            }
            setGraphic(text);
            setAccessibleText(text.getText());
        }
    }

    /// A link to the field where the first thing is done, and a menu of all; by keyboard Enter and the key for menus.
    private final class Doing extends Filled {
        @Override
        void fill(Concerned item, Telling told) {
            if (item.tasks().isEmpty()) {
                setGraphic(Parts.label(words.get("whatif.tasks.none"), "transfer-second"));
                setAccessibleText(words.get("whatif.tasks.none"));
                return;
            }
            HBox links = new HBox(8,
                    link(told.task(item.tasks().getFirst()), () -> go.accept(item.tasks().getFirst())));
            links.getStyleClass().add("legend-row");
            int more = item.tasks().size() - 1;
            if (more > 0) {
                links.getChildren().add(link(words.get("whatif.sheets.more", more), () -> {
                    table.getSelectionModel().select(item);
                    table.getContextMenu().show(this, Side.BOTTOM, 0, 0);
                }));
            }
            setGraphic(links);
            setAccessibleText(String.join("; ", item.tasks().stream().map(told::task).toList()));
        }

        private Hyperlink link(String text, Runnable act) {
            Hyperlink link = new Hyperlink(text);
            link.setFocusTraversable(false);
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(e -> act.run());
            return link;
        }
    }
}
