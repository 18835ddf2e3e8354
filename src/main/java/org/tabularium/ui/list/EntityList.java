package org.tabularium.ui.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// A list of entities with its title, filters, a way to add one, and a bar for what is done with several.
///
/// It holds ids only and asks for the lines of those that are seen, so that it stays quick with ten thousand.
public final class EntityList {
    private static final double ROW = 50;
    private final VBox box = new VBox();
    private final HBox header;
    private final FilterRow filters;
    private final NameField newName;
    private final ListView<String> list = new ListView<>();
    private final List<EntryCell> cells = new ArrayList<>();
    private final Label none = Parts.label("", "list-none");
    private final Hyperlink clear = new Hyperlink();
    private final Words words;
    private final String place;
    private final Ports.Frames frames;
    private final Deeds deeds;
    private boolean showing;

    /// What a list asks for and tells.
    public interface Deeds {
        /// The lines of an entry.
        Entry entry(String id);

        /// An entry has been selected, or none is any more.
        void selected(Optional<String> id);

        /// Another number of entries is selected.
        void several(int count);

        /// The text of the filter has changed.
        void typed(String text);

        /// No filter is wanted any more.
        void unfiltered();

        /// A new entity of this name is wanted.
        void added(String name);

        /// The selected entries are to be removed.
        void removed();
    }

    /// A criterion of the filter.
    ///
    /// @param title what it is called
    /// @param remove takes it away
    public record Chip(String title, Runnable remove) {}

    public EntityList(String title, String place, Words words, Ports.Frames frames, Deeds deeds) {
        this.words = words;
        this.place = place;
        this.frames = frames;
        this.deeds = deeds;
        Label heading = Parts.label(title, "pane-title");
        heading.setWrapText(true); // German compounds
        header = new HBox(heading, Parts.space(),
                Parts.icon("fth-plus", words.get(place + ".add"), this::askName));
        header.getStyleClass().add("pane-header");
        filters = new FilterRow(words, deeds::typed, deeds::unfiltered, this::focus);
        newName = new NameField(words.get(place + ".name"), deeds::added);
        VBox fields = new VBox(8, filters.node(), newName.node());
        fields.getStyleClass().add("list-fields");
        none.setWrapText(true);
        clear.setText(words.get("list.clear"));
        clear.setOnAction(e -> {
            filters.focus();
            deeds.unfiltered();
        });
        VBox placeholder = new VBox(none, clear);
        placeholder.getStyleClass().add("list-empty");
        list.setPlaceholder(placeholder);
        list.setAccessibleText(title);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("entity-list");
        list.setCellFactory(v -> {
            EntryCell cell = new EntryCell(deeds::entry, words);
            cells.add(cell);
            return cell;
        });
        selection().setSelectionMode(SelectionMode.MULTIPLE);
        selection().selectedItemProperty().addListener((o, before, id) -> {
            if (!showing) {
                deeds.selected(Optional.ofNullable(id));
            }
        });
        selection().getSelectedItems().addListener((InvalidationListener) o -> tell());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE) {
                deeds.removed();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        box.getStyleClass().add("list-pane");
        box.getChildren().addAll(header, fields);
        frames.next(() -> box.getChildren().add(box.getChildren().indexOf(fields) + 1, list));
    }

    public Node node() {
        return box;
    }

    /// Adds what narrows the list beside its search field, what can be done with entries as their context menu, and
    /// a bar below.
    public void equip(Optional<Node> filterMenu, ContextMenu menu, Node bar) {
        filterMenu.ifPresent(filters::beside);
        list.setContextMenu(menu);
        box.getChildren().add(bar);
    }

    /// Ids of all selected entries, in the order of the list.
    public List<String> selectedIds() {
        return List.copyOf(selection().getSelectedItems());
    }

    /// The same where it is more than one; else none.
    public List<String> several() {
        return selectedIds().size() > 1 ? selectedIds() : List.of();
    }

    /// Asks for the name of a new entity.
    public void askName() {
        newName.ask();
    }

    public void focus() {
        if (list.getScene() == null) {
            frames.next(list::requestFocus);
        }
        list.requestFocus();
        if (selection().isEmpty() && !list.getItems().isEmpty()) {
            selection().select(0);
        }
    }

    public void focusFilter() {
        filters.focus();
    }

    /// Empties the text of the filter without telling.
    public void clearText() {
        filters.clear();
    }

    /// Selects just these entries.
    public void select(List<String> ids) {
        showing = true;
        reselect(new HashSet<>(ids));
        showing = false;
        tell();
    }

    /// Shows what is left of a list and selects an entry of it.
    ///
    /// @param ids the entries left
    /// @param total how many there are in all
    /// @param chips the criteria of the filter
    /// @param narrowed whether there is any filter
    public void show(List<String> ids, int total, List<Chip> chips, boolean narrowed,
            Optional<String> selected) {
        if (!ids.equals(list.getItems())) {
            Set<String> before = new HashSet<>(selection().getSelectedItems());
            showing = true;
            list.getItems().setAll(ids);
            reselect(before);
            showing = false;
            tell();
        }
        filters.show(chips, ids.size(), total, narrowed);
        none.setText(words.get(narrowed ? "list.nothing" : place + ".none"));
        clear.setVisible(narrowed);
        renew();
        selected.filter(id -> !selection().getSelectedItems().contains(id)).ifPresent(this::selectOnly);
    }

    /// Says again what the entries that are seen say.
    public void renew() {
        cells.forEach(EntryCell::renew);
    }

    private void selectOnly(String id) {
        int index = list.getItems().indexOf(id);
        showing = true;
        selection().clearSelection();
        if (index >= 0) {
            selection().select(index);
            frames.next(this::revealSelected); // this frame is needed for what the entry shows beside the list
        }
        showing = false;
        tell();
    }

    private void revealSelected() {
        int index = selection().getSelectedIndex();
        if (index >= 0) {
            reveal(index);
        }
    }

    private void reselect(Set<String> ids) {
        selection().clearSelection();
        int[] indices = IntStream.range(0, list.getItems().size())
                .filter(i -> ids.contains(list.getItems().get(i))).toArray();
        if (indices.length > 0) {
            selection().selectIndices(indices[0], indices);
            reveal(indices[indices.length - 1]);
        }
    }

    private void tell() {
        if (!showing) {
            deeds.several(selection().getSelectedIndices().size());
        }
    }

    private MultipleSelectionModel<String> selection() {
        return list.getSelectionModel();
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

    /// Another way to add entities, offered below the field for a name.
    public void offer(Hyperlink way) {
        newName.offer(way);
    }
}
