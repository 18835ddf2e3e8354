package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.form.Column;
import org.tabularium.form.Field;

/// A row of a table: its cells, what can be done with it, and below it, on demand, the fields that are no columns.
///
/// @param <P> what it shows
final class TableRow<P> {
    private static final String ROW = "table-row";
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass SAYING = PseudoClass.getPseudoClass("saying");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private final VBox node = new VBox();
    private final VBox below = new VBox();
    private final List<Cell<P, ?>> cells;
    private final CellsPane line;
    private final FontIcon upward = new FontIcon("fth-chevron-up");
    private final FontIcon downward = new FontIcon("fth-chevron-down");
    private final Button more = new Button("", downward);
    private final MenuButton menu = new MenuButton("", new FontIcon("fth-more-horizontal"));
    private final MenuItem up;
    private final MenuItem down;
    private final TableControl<P> table;
    private final Controls<P> controls;
    private final int index;
    private @Nullable PartControl<P> details;
    private Optional<P> shown = Optional.empty();

    TableRow(int index, TableControl<P> table, Shares shares) {
        this.index = index;
        this.table = table;
        Host host = table.host().in(table.host().words().get("row.name", index + 1));
        controls = new Controls<>(host, () -> shown.orElseThrow(), put -> table.replace(index, put),
                table.siblings());
        cells = table.kind().columns().stream().<Cell<P, ?>>map(this::cell).toList();
        up = item("part.up", "Alt ↑", () -> table.move(index, -1));
        down = item("part.down", "Alt ↓", () -> table.move(index, 1));
        menu.getItems().addAll(up, down, item("row.duplicate", "", () -> table.duplicate(index)),
                item("row.insert", "", () -> table.insert(index + 1)));
        if (!table.details().isEmpty()) {
            menu.getItems().add(item("row.details", "Alt ⏎", () -> table.toggle(index)));
        }
        menu.getItems().add(item("part.remove", "", () -> table.remove(index, index)));
        menu.getStyleClass().addAll("icon-button", "part-menu", "row-button");
        menu.setAccessibleText(host.words().get("row.menu", index + 1));
        menu.setFocusTraversable(false);
        more.getStyleClass().addAll("icon-button", "row-button", "row-more");
        more.setFocusTraversable(false);
        more.setVisible(!table.details().isEmpty());
        more.setOnAction(e -> table.toggle(index));
        HBox tail = new HBox(more, menu);
        tail.setAlignment(Pos.TOP_RIGHT);
        line = new CellsPane(shares, cells.stream().map(Cell::node).toList(), tail);
        line.getStyleClass().add("table-line");
        below.getStyleClass().add("row-details");
        VBox.setMargin(below, new Insets(0, 0, 8, 6));
        node.getChildren().add(line);
        node.getStyleClass().add(ROW);
        node.setMinWidth(0);
        Focusing.onFocus(node, inside -> node.pseudoClassStateChanged(ACTIVE, inside));
    }

    private MenuItem item(String word, String keys, Runnable deed) {
        String text = table.host().words().get(word);
        MenuItem item = new MenuItem(keys.isEmpty() ? text : text + "   " + keys);
        item.setOnAction(e -> deed.run());
        return item;
    }

    private Cell<P, ?> cell(Column<P> column) {
        return cell(column.shown(table.kind().form()));
    }

    private <A> Cell<P, A> cell(Field<P, A> field) {
        String form = table.kind().form().key();
        Cell<P, A> cell = new Cell<>(field, field.label(form), controls.host(), new CellControls<>(controls),
                part -> table.text().of(field, form, part));
        cell.node().addEventHandler(MouseEvent.MOUSE_CLICKED, e -> table.clicked(index, cell, e));
        return cell;
    }

    Node node() {
        return node;
    }

    /// Whether a node stands in any row.
    static boolean holds(Node node) {
        return Stream.iterate(node, n -> n != null, Node::getParent)
                .anyMatch(n -> n.getStyleClass().contains(ROW));
    }

    List<Cell<P, ?>> cells() {
        return cells;
    }

    /// Shows a part.
    ///
    /// @param key how it is named in paths
    /// @param count of the rows
    /// @param open whether the details are shown
    void show(P part, String key, int count, boolean open) {
        shown = Optional.of(part);
        Segments.mark(node, key);
        node.setAccessibleText(table.host().words().get("row.of", index + 1, count));
        cells.forEach(c -> c.show(part));
        up.setDisable(index == 0);
        down.setDisable(index == count - 1);
        long said = table.details().said(part);
        more.setText(said == 0 ? "" : Long.toString(said));
        more.setAccessibleText(table.host().words().get("row.more", index + 1, said));
        more.setGraphic(open ? upward : downward);
        node.pseudoClassStateChanged(OPEN, open);
        node.pseudoClassStateChanged(SAYING, said > 0);
        if (open) {
            open(part);
        } else {
            node.getChildren().remove(below);
        }
    }

    private void open(P part) {
        PartControl<P> made = details;
        if (made == null) {
            made = new PartControl<>(table.details().form(), controls.host(),
                    put -> table.replace(index, put), table.siblings());
            details = made;
            below.getChildren().add(made.node());
        }
        made.show(part);
        if (!node.getChildren().contains(below)) {
            node.getChildren().add(below);
        }
    }

    /// Moves the focus to a field of the details, which are open.
    void focusDetails(String path) {
        PartControl<P> made = details;
        if (made != null) {
            node.applyCss();
            made.focus(path);
            if (path.isEmpty() && made.grid().isBare()) {
                made.grid().focusChips();
            }
        }
    }

    void forget() {
        PartControl<P> made = details;
        if (made != null) {
            made.forget();
        }
        cells.forEach(Cell::leave);
    }

    void select(boolean selected) {
        node.pseudoClassStateChanged(SELECTED, selected);
    }

    void narrow(boolean narrow) {
        line.narrow(narrow);
        cells.forEach(c -> c.narrow(narrow));
    }

    void openMenu() {
        menu.show();
    }
}
