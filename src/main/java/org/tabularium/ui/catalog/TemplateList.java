package org.tabularium.ui.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.catalog.Template;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Templates in groups, each of which can be ticked: with the space bar, or by a click on its box.
final class TemplateList {
    private static final double ROW = 44;
    private final ListView<Row> list = new ListView<>();
    private final Set<Offered.Key> ticked = new HashSet<>();
    private final Words words;
    private final Runnable counted;
    private final Runnable done;
    private List<Offered> all = List.of();
    private String query = "";

    /// A line of the list.
    private sealed interface Row {
        record Heading(String text) implements Row {}

        record Line(Offered offered) implements Row {}
    }

    /// @param selected told of the template the user looks at
    /// @param counted told when other templates are ticked
    /// @param done told that the user has ticked all that is wanted
    TemplateList(Words words, Consumer<Optional<Template>> selected, Runnable counted, Runnable done) {
        this.words = words;
        this.counted = counted;
        this.done = done;
        list.getStyleClass().addAll("entity-list", "template-list");
        list.setAccessibleText(words.get("template.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(v -> new Cell());
        Label nothing = Parts.label(words.get("template.nothing"), "list-none");
        list.setPlaceholder(new VBox(nothing));
        list.getSelectionModel().selectedItemProperty()
                .addListener((o, before, row) -> selected.accept(template(row)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.focusedProperty().addListener((o, before, focused) -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                step(1);
            }
        });
    }

    ListView<?> node() {
        return list;
    }

    /// Offers templates; what is ticked stays ticked.
    void offer(List<Template> templates) {
        all = templates.stream().map(t -> Offered.of(t, words)).toList();
        refresh();
        counted.run();
    }

    void search(String text) {
        query = text;
        refresh();
    }

    /// Ticks exactly these.
    void tick(List<Template> templates) {
        ticked.clear();
        templates.forEach(t -> ticked.add(Offered.of(t, words).key()));
        list.refresh();
        counted.run();
    }

    /// All templates that are ticked, in the order offered, those not found by the search included.
    List<Template> ticked() {
        return all.stream().filter(o -> ticked.contains(o.key())).map(Offered::template).toList();
    }

    private void refresh() {
        List<Row> rows = new ArrayList<>();
        Offered.grouped(all.stream().filter(o -> o.matches(query)).toList()).forEach((group, lines) -> {
            rows.add(new Row.Heading(group));
            lines.forEach(line -> rows.add(new Row.Line(line)));
        });
        list.getItems().setAll(rows);
        step(1);
    }

    private static Optional<Template> template(@Nullable Row row) {
        return row instanceof Row.Line(Offered offered) ? Optional.of(offered.template()) : Optional.empty();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case SPACE -> toggle(list.getSelectionModel().getSelectedItem());
            // a list takes Enter for itself, so that the default button would not hear of it
            case ENTER -> done.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// To the next template, past headings.
    private void step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < list.getItems().size() && list.getItems().get(at) instanceof Row.Heading) {
            at += by;
        }
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private void toggle(@Nullable Row row) {
        if (row instanceof Row.Line(Offered offered)) {
            if (!ticked.remove(offered.key())) {
                ticked.add(offered.key());
            }
            list.refresh();
            counted.run();
        }
    }

    private final class Cell extends ListCell<Row> {
        private final CheckBox box = new CheckBox();
        private final Label title = Parts.label("", "entry-title");
        private final Label detail = Parts.label("", "entry-detail");
        private final Label heading = Parts.label("", "template-group");
        private final HBox row;

        Cell() {
            VBox lines = new VBox(title, detail);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            row = new HBox(10, box, lines);
            row.setAlignment(Pos.CENTER_LEFT);
            box.setFocusTraversable(false);
            box.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
                toggle(getItem());
                e.consume();
            });
            box.addEventFilter(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            Node graphic = null;
            String said = "";
            if (!empty && item instanceof Row.Heading(String text)) {
                heading.setText(text);
                graphic = heading;
                said = text;
            } else if (!empty && item instanceof Row.Line(Offered offered)) {
                boolean on = ticked.contains(offered.key());
                title.setText(offered.title());
                detail.setText(offered.detail());
                box.setSelected(on);
                box.setAccessibleText(offered.title());
                graphic = row;
                said = words.get(on ? "template.ticked" : "template.unticked", offered.title());
            }
            setGraphic(graphic);
            setAccessibleText(said);
        }
    }
}
