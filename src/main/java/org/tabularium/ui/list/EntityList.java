package org.tabularium.ui.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// A list of entities with its title, a filter and a way to add one.
public final class EntityList {
    private static final double ROW = 50;
    private final VBox box = new VBox();
    private final TextField filter = new TextField();
    private final TextField newName = new TextField();
    private final VBox newFields = new VBox(4, newName);
    private final ListView<Entry> list = new ListView<>();
    private final Label none = new Label();
    private final Words words;
    private final String place;
    private List<Entry> all = List.of();
    private boolean showing;

    /// One entry.
    ///
    /// @param id id of the entity
    /// @param number number in the list; may be empty
    /// @param title first line
    /// @param detail second line
    public record Entry(String id, String number, String title, String detail) {
        boolean matches(String query) {
            return (number + " " + title + " " + detail).toLowerCase(Locale.ROOT).contains(query);
        }
    }

    /// @param selected told of the entry selected last; none if nothing is
    /// @param added told of the name of a new entity
    /// @param removed told of the entries to be removed
    public EntityList(String title, String place, Words words, Consumer<Optional<String>> selected,
            Consumer<String> added, Consumer<List<String>> removed) {
        this.words = words;
        this.place = place;
        HBox header = new HBox(Parts.label(title, "pane-title"), Parts.space(),
                Parts.icon("fth-plus", words.get(place + ".add"), this::askName));
        header.getStyleClass().add("pane-header");
        filter.setPromptText(words.get("list.filter"));
        filter.setAccessibleText(words.get("list.filter"));
        filter.textProperty().addListener(o -> refresh());
        FontIcon glass = new FontIcon("fth-search");
        HBox search = new HBox(8, glass, filter);
        search.getStyleClass().add("search-field");
        HBox.setHgrow(filter, Priority.ALWAYS);
        newName.setPromptText(words.get(place + ".name"));
        newName.setAccessibleText(words.get(place + ".name"));
        newName.setOnAction(e -> {
            String name = newName.getText().strip();
            closeName();
            filter.clear();
            if (!name.isEmpty()) {
                added.accept(name);
            }
        });
        newName.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                closeName();
                e.consume();
            }
        });
        newName.focusedProperty().addListener((o, before, focused) -> {
            if (!focused && newName.getText().isBlank()) {
                Platform.runLater(this::closeNameUnlessWithin);
            }
        });
        newFields.setVisible(false);
        newFields.setManaged(false);
        VBox fields = new VBox(8, search, newFields);
        fields.getStyleClass().add("list-fields");
        none.setText(words.get(place + ".none"));
        none.getStyleClass().add("list-none");
        VBox placeholder = new VBox(none);
        placeholder.getStyleClass().add("list-empty");
        list.setPlaceholder(placeholder);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("entity-list");
        list.setAccessibleText(title);
        list.setCellFactory(v -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, entry) -> {
            if (!showing) {
                selected.accept(Optional.ofNullable(entry).map(Entry::id));
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE) {
                removed.accept(selectedIds());
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        box.getStyleClass().add("list-pane");
        box.getChildren().addAll(header, fields, list);
    }

    public Node node() {
        return box;
    }

    /// Ids of all selected entries.
    public List<String> selectedIds() {
        return list.getSelectionModel().getSelectedItems().stream().map(Entry::id).toList();
    }

    /// Asks for the name of a new entity.
    public void askName() {
        newFields.setVisible(true);
        newFields.setManaged(true);
        newName.requestFocus();
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    public void focus() {
        list.requestFocus();
    }

    /// Shows entries and selects one of them.
    public void show(List<Entry> entries, Optional<String> selected) {
        if (!entries.equals(all)) {
            all = entries;
            refresh();
        }
        select(selected);
    }

    private void select(Optional<String> id) {
        boolean already = id.isPresent() && selectedIds().contains(id.get());
        if (already) {
            return;
        }
        showing = true;
        ObservableList<Entry> items = list.getItems();
        Optional<Entry> wanted =
                items.stream().filter(e -> id.filter(e.id()::equals).isPresent()).findFirst();
        list.getSelectionModel().clearSelection();
        wanted.ifPresent(e -> {
            list.getSelectionModel().select(e);
            reveal(items.indexOf(e));
        });
        showing = false;
    }

    /// Scrolls only as far as it takes to see an entry.
    private void reveal(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null) {
            if (index < flow.getFirstVisibleCell().getIndex()) {
                list.scrollTo(index);
            } else if (index >= flow.getLastVisibleCell().getIndex()) {
                int fit = Math.max(1, (int) (flow.getHeight() / ROW));
                list.scrollTo(Math.max(0, index - fit + 1));
            }
        }
    }

    private void refresh() {
        String query = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<String> selected = selectedIds();
        List<Entry> found = query.isEmpty() ? all : all.stream().filter(e -> e.matches(query)).toList();
        showing = true;
        list.setItems(FXCollections.observableArrayList(found));
        found.stream().filter(e -> selected.contains(e.id())).forEach(list.getSelectionModel()::select);
        showing = false;
        none.setText(query.isEmpty() ? words.get(place + ".none")
                : words.get("list.nothing", filter.getText().strip()));
    }

    /// Another way to add entities, offered below the field for a name.
    public void offer(Hyperlink way) {
        way.addEventHandler(ActionEvent.ACTION, e -> closeName());
        way.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                Platform.runLater(this::closeNameUnlessWithin);
            }
        });
        newFields.getChildren().add(way);
    }

    private void closeNameUnlessWithin() {
        if (newName.getText().isBlank() && newFields.getChildren().stream().noneMatch(Node::isFocused)) {
            closeName();
        }
    }

    private void closeName() {
        newName.clear();
        newFields.setVisible(false);
        newFields.setManaged(false);
    }

    private static final class Cell extends ListCell<Entry> {
        private final Label number = Parts.label("", "entry-number");
        private final Label title = Parts.label("", "entry-title");
        private final Label detail = Parts.label("", "entry-detail");
        private final VBox lines = new VBox(title, detail);
        private final HBox row = new HBox(number, lines);

        Cell() {
            number.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(lines, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null || empty ? null : row);
            setAccessibleText(
                    entry == null ? "" : entry.number() + " " + entry.title() + ", " + entry.detail());
            if (entry != null) {
                number.setText(entry.number());
                number.setVisible(!entry.number().isEmpty());
                number.setManaged(!entry.number().isEmpty());
                title.setText(entry.title());
                detail.setText(entry.detail());
            }
        }
    }
}
