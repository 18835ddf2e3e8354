package org.tabularium.ui.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.form.Kind;
import org.tabularium.form.cell.CellText;
import org.tabularium.form.cell.Pasting;
import org.tabularium.form.cell.Reading;
import org.tabularium.ui.form.Put.Gesture;

/// A list of parts as the rows of a table that is edited in place; rows are kept and filled anew when another list
/// is shown.
///
/// @param <P> the part
final class TableControl<P> implements Control<List<P>>, Rows {

    /// A cell by its place.
    record At(int row, int column) {}

    private final VBox box = new VBox();
    private final Set<String> open = new HashSet<>();
    private final Sentence sentence = new Sentence();
    private final Kind.Parts<P> kind;
    private final String label;
    private final Controls<?> world;
    private final Sink<List<P>> sink;
    private final Shares shares;
    private final TableDetails<P> details;
    private final TableHeader header;
    private final TableLines<P> lines;
    private final Button add;
    private PartList<P> shown;
    private List<P> told = List.of();
    private boolean narrow;

    TableControl(Kind.Parts<P> kind, String label, Controls<?> world, Sink<List<P>> sink) {
        this.kind = kind;
        this.label = label;
        this.world = world;
        this.sink = sink;
        shown = new PartList<>(kind, List.of());
        shares = new Shares(kind.columns().stream().map(c -> c.share()).toList());
        details = TableDetails.of(kind, text());
        header = new TableHeader(kind.columns().stream()
                .map(c -> host().label(c.shown(kind.form()).label(kind.form().key()))).toList(), shares);
        lines = new TableLines<>(this, header, shares);
        add = new Button(host().label(label + ".add"), new FontIcon("fth-plus"));
        add.getStyleClass().add("optional-part");
        add.setOnAction(e -> append());
        box.getStyleClass().add("table");
        box.setMinWidth(0);
        VBox.setMargin(header.node(), new Insets(0, 0, 0, -6));
        VBox.setMargin(lines.node(), new Insets(0, 0, 8, -6));
        box.getChildren().addAll(header.node(), lines.node(), add, sentence.node());
        box.widthProperty().addListener(o -> Platform.runLater(this::fit));
        TableKeys.install(box, this);
    }

    @Override
    public Node node() {
        return box;
    }

    Kind.Parts<P> kind() {
        return kind;
    }

    Host host() {
        return world.host();
    }

    Shares shares() {
        return shares;
    }

    TableDetails<P> details() {
        return details;
    }

    CellText text() {
        return host().cells(", ");
    }

    Function<String, List<Choosable<String>>> siblings() {
        return world.siblings();
    }

    int size() {
        return shown.size();
    }

    Node adder() {
        return add;
    }

    boolean isReadOnly() {
        return add.isDisabled();
    }

    @Override
    public void show(List<P> value) {
        shown = new PartList<>(kind, value);
        header.show(!value.isEmpty() && !narrow);
        lines.show(shown, i -> open.contains(shown.key(i)));
        if (!value.equals(told)) {
            sentence.say("");
        }
    }

    private void fit() {
        narrow = lines.fit(box.getWidth());
        header.show(shown.size() > 0 && !narrow);
    }

    @Override
    public void forget() {
        open.clear();
        lines.forget();
    }

    @Override
    public void focus(String path) {
        for (int i = 0; i < shown.size(); i++) {
            Optional<String> rest = Segments.below(shown.key(i), path);
            if (rest.isPresent()) {
                focus(i, rest.get());
                return;
            }
        }
        add.requestFocus();
    }

    private void focus(int row, String path) {
        if (!path.isEmpty() && details.holds(path)) {
            open(row, path);
            return;
        }
        focus(new At(row, details.column(path)));
    }

    void focus(At at) {
        if (shown.size() == 0) {
            add.requestFocus();
        } else {
            cell(at).focus();
        }
    }

    TableLines<P> lines() {
        return lines;
    }

    Cell<P, ?> cell(At at) {
        return lines.cell(at);
    }

    void enter(At at) {
        if (isReadOnly()) {
            return;
        }
        if (cell(at).isEditable()) {
            cell(at).enter();
        } else {
            open(at.row, kind.columns().get(at.column).key());
        }
    }

    void clicked(int row, Cell<P, ?> cell, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || cell.isEntered()) {
            return;
        }
        if (event.isShiftDown()) {
            lines.select(lines.selected().or(lines.focused().row()).to(row));
            return;
        }
        lines.select(RowRange.NONE);
        cell.focus();
        enter(new At(row, lines.row(row).cells().indexOf(cell)));
    }

    void toggle(int row) {
        if (open.remove(shown.key(row))) {
            focus(new At(row, 0));
            show(shown.parts());
        } else {
            open(row, "");
        }
    }

    boolean isOpen(int row) {
        return open.contains(shown.key(row));
    }

    private void open(int row, String path) {
        if (!details.isEmpty()) {
            open.add(shown.key(row));
            show(shown.parts());
            lines.row(row).focusDetails(path);
        }
    }

    private void put(List<P> changed, Gesture gesture) {
        if (!isReadOnly()) {
            sink.put(changed, gesture, label);
        }
    }

    void replace(int i, Put<P> put) {
        sink.put(put.within(shown.replaced(i, put.value()), shown.key(i)));
    }

    @Override
    public void append() {
        insert(shown.size());
    }

    void insert(int at) {
        insert(at, shown.fresh());
    }

    void duplicate(int i) {
        insert(i + 1, shown.copied(i));
    }

    private void insert(int at, P part) {
        put(shown.with(at, part), Gesture.ADD);
        Platform.runLater(() -> {
            if (at < shown.size()) {
                focus(new At(at, 0));
            }
        });
    }

    void move(int i, int by) {
        if (i + by >= 0 && i + by < shown.size()) {
            int column = lines.focused().column();
            put(shown.swapped(i, i + by), Gesture.MOVE);
            focus(new At(i + by, column));
        }
    }

    void remove(int first, int last) {
        List<P> shorter = shown.without(first, last);
        if (shorter.isEmpty()) {
            add.requestFocus();
        } else {
            focus(new At(Math.min(first, shorter.size() - 1), lines.focused().column()));
        }
        lines.select(RowRange.NONE);
        put(shorter, Gesture.REMOVE);
    }

    /// Copies the selected rows, or the cell where no rows are selected.
    void copy(At at) {
        CellText text = host().cells("; ");
        Pasted.copy(lines.selected().isEmpty() ? shown.text(kind.columns().get(at.column), at.row, text)
                : shown.text(lines.selected(), text));
    }

    @Override
    public void pasteAtEnd(KeyEvent event) {
        if (Pasted.isPaste(event)) {
            paste(new At(shown.size(), 0), Pasted.cells(), Gesture.PASTE);
            event.consume();
        }
    }

    /// Lays cells over the table; one step, however much of it is new.
    void paste(At at, List<List<String>> cells, Gesture gesture) {
        if (cells.isEmpty() || isReadOnly()) {
            return;
        }
        Reading reading = host().reading();
        told = Pasting.cells(kind, shown.parts(), at.row, at.column, cells, reading);
        boolean atEnd = at.row >= shown.size();
        String path = atEnd ? "" : shown.key(at.row) + "/" + kind.columns().get(at.column).key();
        sink.put(new Put<>(told, gesture, label, path, reading.additions()));
        if (gesture == Gesture.PASTE) {
            sentence.say(PasteReport.of(reading, cells.size(), host().words()));
        }
        if (atEnd) {
            Platform.runLater(() -> focus(new At(Math.min(at.row, shown.size() - 1), at.column)));
        }
    }
}
