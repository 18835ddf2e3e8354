package org.tabularium.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.model.Activity;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Activities to tick, found by what is typed: with the space bar, or by a click on their box.
final class ActivityChecks {
    private static final double ROW = 28;
    private static final double HEIGHT = 6 * ROW;
    private final TextField search = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Set<Id<Activity>> ticked = new LinkedHashSet<>();
    private final List<Line> all = new ArrayList<>();
    private final VBox box;
    private final Words words;
    private final Runnable changed;
    private final Runnable done;

    /// @param found what it is found by
    private record Line(Id<Activity> id, String text, String found) {}

    /// @param changed told when others are ticked
    /// @param done told that the user has ticked all that is wanted
    ActivityChecks(Register register, List<Id<Activity>> first, Words words, Runnable changed,
            Runnable done) {
        this.words = words;
        this.changed = changed;
        this.done = done;
        register.activities().forEach(a -> all.add(line(a, register)));
        all.stream().map(Line::id).filter(first::contains).forEach(ticked::add);
        search.setPromptText(words.get("export.only.search"));
        search.setAccessibleText(words.get("export.only.search"));
        search.textProperty().addListener((o, before, text) -> find());
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                e.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox field = new HBox(8, new FontIcon("fth-search"), search);
        field.getStyleClass().add("search-field");
        list.getStyleClass().addAll("entity-list", "template-list", "export-activities");
        list.setAccessibleText(words.get("export.only"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.setCellFactory(v -> new Cell());
        list.setPlaceholder(new VBox(Parts.label(words.get("export.only.nothing"), "list-none")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.focusedProperty().addListener((o, before, focused) -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        box = new VBox(6, field, list, new HBox(16, link("export.only.tick", true),
                link("export.only.untick", false)));
        find();
    }

    Node node() {
        return box;
    }

    /// Those ticked, in the order of the register, those not found by what is typed included.
    List<Id<Activity>> ticked() {
        return all.stream().map(Line::id).filter(ticked::contains).toList();
    }

    private Line line(Activity activity, Register register) {
        String name = activity.name().best(words.language(), register.primary()).map(Map.Entry::getValue)
                .orElseGet(() -> words.get("entity.unnamed"));
        String number = activity.number().isBlank()
                ? Integer.toString(Identified.place(register.activities(), activity.id()) + 1)
                : activity.number();
        String department = activity.department()
                .flatMap(id -> Identified.find(register.departments(), id)).map(Department::name)
                .flatMap(n -> n.best(words.language(), register.primary())).map(Map.Entry::getValue)
                .orElse("");
        String text = number + "  "
                + (activity.status() == Activity.Status.DRAFT ? words.get("export.only.draft", name) : name);
        return new Line(activity.id(), text,
                (text + " " + department + " " + String.join(" ", activity.name().texts().values()))
                        .toLowerCase(Locale.ROOT));
    }

    private Hyperlink link(String key, boolean tick) {
        Hyperlink link = new Hyperlink(words.get(key));
        link.setOnAction(e -> {
            list.getItems().forEach(line -> set(line, tick));
            told();
        });
        return link;
    }

    private void find() {
        String query = search.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(all.stream().filter(l -> l.found().contains(query)).toList());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> toggle(list.getSelectionModel().getSelectedItem());
            // a list takes Enter for itself, so that the default button would not hear of it
            case ENTER -> done.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void toggle(@Nullable Line line) {
        Optional.ofNullable(line).ifPresent(l -> {
            set(l, !ticked.contains(l.id()));
            told();
        });
    }

    private void set(Line line, boolean tick) {
        if (tick) {
            ticked.add(line.id());
        } else {
            ticked.remove(line.id());
        }
    }

    private void told() {
        list.refresh();
        changed.run();
    }

    private final class Cell extends ListCell<Line> {
        private final CheckBox check = new CheckBox();
        private final Label name = new Label();
        private final HBox row = new HBox(8, check, name);

        Cell() {
            name.setMinWidth(0);
            check.setFocusTraversable(false);
            check.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
                toggle(getItem());
                e.consume();
            });
            check.addEventFilter(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            String said = "";
            if (!empty && item != null) {
                boolean on = ticked.contains(item.id());
                check.setSelected(on);
                check.setAccessibleText(item.text());
                name.setText(item.text());
                said = words.get(on ? "template.ticked" : "template.unticked", item.text());
            }
            setGraphic(empty ? null : row);
            setAccessibleText(said);
        }
    }
}
