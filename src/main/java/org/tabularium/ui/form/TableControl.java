package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.form.cell.CellText;
import org.tabularium.form.cell.Pasting;
import org.tabularium.form.cell.Reading;
import org.tabularium.form.cell.Tsv;
import org.tabularium.model.Register;
import org.tabularium.ui.form.Put.Gesture;

/// A list of parts as the rows of a table that is edited in place; rows are kept and filled anew when another list
/// is shown.
///
/// @param <P> the part
final class TableControl<P> implements Control<List<P>>, Rows {

    /// A cell by its place.
    record At(int row, int column) {}

    private final VBox box = new VBox();
    private final VBox lines = new VBox();
    private final List<TableRow<P>> rows = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final Label sentence = new Label();
    private final Kind.Parts<P> kind;
    private final String label;
    private final Controls<?> world;
    private final Sink<List<P>> sink;
    private final Shares shares;
    private final TableDetails<P> details;
    private final TableHeader header;
    private final Button add;
    private List<P> shown = List.of();
    private List<P> told = List.of();
    private RowRange selected = RowRange.NONE;
    private boolean narrow;

    TableControl(Kind.Parts<P> kind, String label, Controls<?> world, Sink<List<P>> sink) {
        this.kind = kind;
        this.label = label;
        this.world = world;
        this.sink = sink;
        shares = new Shares(kind.columns().stream().map(c -> c.share()).toList());
        details = TableDetails.of(kind, text());
        header = new TableHeader(kind.columns().stream()
                .map(c -> host().label(c.shown(kind.form()).label(kind.form().key()))).toList(), shares);
        add = new Button(host().label(label + ".add"), new FontIcon("fth-plus"));
        add.getStyleClass().add("optional-part");
        add.setOnAction(e -> append());
        sentence.getStyleClass().add("table-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        tell("");
        box.getStyleClass().add("table");
        box.setMinWidth(0);
        VBox.setMargin(header.node(), new Insets(0, 0, 0, -6));
        VBox.setMargin(lines, new Insets(0, 0, 8, -6));
        box.getChildren().addAll(header.node(), lines, add, sentence);
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
        shown = value;
        while (rows.size() < value.size()) {
            TableRow<P> row = new TableRow<>(rows.size(), this, shares);
            row.narrow(narrow);
            rows.add(row);
        }
        if (lines.getChildren().size() != value.size()) {
            lines.getChildren().setAll(rows.subList(0, value.size()).stream().map(TableRow::node).toList());
            select(RowRange.NONE);
        }
        header(!value.isEmpty() && !narrow);
        lines.setManaged(!value.isEmpty());
        for (int i = 0; i < value.size(); i++) {
            rows.get(i).show(value.get(i), key(i), value.size(), open.contains(key(i)));
        }
        if (!value.equals(told)) {
            tell("");
        }
        measure();
    }

    private void measure() {
        shares.words(IntStream.range(0, shares.columns()).mapToDouble(c -> rows.subList(0, shown.size())
                .stream().mapToDouble(r -> r.cells().get(c).longest()).max().orElse(0)).toArray());
    }

    private void header(boolean wanted) {
        header.node().setVisible(wanted);
        header.node().setManaged(wanted);
    }

    private void fit() {
        measure();
        boolean now = CellsPane.isNarrow(box.getWidth(), shares.columns());
        if (now != narrow) {
            narrow = now;
            rows.forEach(r -> r.narrow(narrow));
            header(!shown.isEmpty() && !narrow);
        }
    }

    @Override
    public void forget() {
        open.clear();
        select(RowRange.NONE);
        rows.forEach(TableRow::forget);
    }

    private String key(int i) {
        String own = kind.key().apply(shown.get(i));
        return own.isEmpty() ? Integer.toString(i) : own;
    }

    @Override
    public void focus(String path) {
        for (int i = 0; i < shown.size(); i++) {
            Optional<String> rest = Segments.below(key(i), path);
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
        int column = IntStream.range(0, shares.columns())
                .filter(c -> Segments.below(kind.columns().get(c).key(), path).isPresent()).findFirst()
                .orElse(0);
        focus(new At(row, column));
    }

    void focus(At at) {
        if (shown.isEmpty()) {
            add.requestFocus();
        } else {
            cell(at).focus();
        }
    }

    Cell<P, ?> cell(At at) {
        return rows.get(Math.clamp(at.row, 0, shown.size() - 1)).cells().get(at.column);
    }

    /// The row that a node stands in.
    Optional<Integer> row(Node node) {
        return IntStream.range(0, shown.size()).filter(i -> within(node, rows.get(i).node())).boxed()
                .findFirst();
    }

    /// The cell that a node stands in.
    Optional<At> at(Node node) {
        return row(node).flatMap(r -> IntStream.range(0, shares.columns())
                .filter(c -> within(node, rows.get(r).cells().get(c).node())).boxed().findFirst()
                .map(c -> new At(r, c)));
    }

    private static boolean within(Node node, Node whole) {
        return Stream.iterate(node, n -> n != null, Node::getParent).anyMatch(whole::equals);
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
            select(selected.or(at(box.getScene().getFocusOwner()).map(At::row).orElse(row)).to(row));
            return;
        }
        select(RowRange.NONE);
        cell.focus();
        enter(new At(row, rows.get(row).cells().indexOf(cell)));
    }

    // Details.

    void toggle(int row) {
        if (open.remove(key(row))) {
            focus(new At(row, 0));
            show(shown);
        } else {
            open(row, "");
        }
    }

    boolean isOpen(int row) {
        return open.contains(key(row));
    }

    private void open(int row, String path) {
        if (!details.isEmpty()) {
            open.add(key(row));
            show(shown);
            rows.get(row).focusDetails(path);
        }
    }

    void menu(int row) {
        rows.get(row).openMenu();
    }

    // Selection of rows.

    RowRange selected() {
        return selected;
    }

    void select(RowRange range) {
        selected = range;
        IntStream.range(0, rows.size()).forEach(i -> rows.get(i).select(range.contains(i)));
    }

    // Changes of the list.

    private void put(List<P> changed, Gesture gesture) {
        if (!isReadOnly()) {
            sink.put(List.copyOf(changed), gesture, label);
        }
    }

    void replace(int i, Put<P> put) {
        List<P> changed = new ArrayList<>(shown);
        changed.set(i, put.value());
        sink.put(put.within(List.copyOf(changed), key(i)));
    }

    private P fresh() {
        return kind.create().apply(key -> shown.stream().anyMatch(p -> kind.key().apply(p).equals(key)));
    }

    @Override
    public void append() {
        insert(shown.size());
    }

    void insert(int at) {
        insert(at, fresh());
    }

    private void insert(int at, P part) {
        List<P> longer = new ArrayList<>(shown);
        longer.add(at, part);
        put(longer, Gesture.ADD);
        Platform.runLater(() -> {
            if (at < shown.size()) {
                focus(new At(at, 0));
            }
        });
    }

    void duplicate(int i) {
        P copy = fresh();
        for (Field<P, ?> field : kind.form().fields().toList()) {
            copy = TableDetails.carried(field, shown.get(i), copy);
        }
        insert(i + 1, copy);
    }

    void move(int i, int by) {
        if (i + by < 0 || i + by >= shown.size()) {
            return;
        }
        int column = at(box.getScene().getFocusOwner()).map(At::column).orElse(0);
        List<P> changed = new ArrayList<>(shown);
        Collections.swap(changed, i, i + by);
        put(changed, Gesture.MOVE);
        focus(new At(i + by, column));
    }

    void remove(int first, int last) {
        List<P> shorter = new ArrayList<>(shown);
        shorter.subList(first, last + 1).clear();
        int column = at(box.getScene().getFocusOwner()).map(At::column).orElse(0);
        if (shorter.isEmpty()) {
            add.requestFocus();
        } else {
            focus(new At(Math.min(first, shorter.size() - 1), column));
        }
        select(RowRange.NONE);
        put(shorter, Gesture.REMOVE);
    }

    // The clipboard.

    void copy(RowRange range) {
        CellText text = host().cells("; ");
        Pasted.copy(Tsv.write(IntStream.range(0, shown.size()).filter(range::contains)
                .mapToObj(i -> kind.columns().stream()
                        .map(c -> text.of(c.shown(kind.form()), kind.form().key(), shown.get(i))).toList())
                .toList()));
    }

    void copy(At at) {
        Pasted.copy(host().cells("; ").of(kind.columns().get(at.column).shown(kind.form()), kind.form().key(),
                shown.get(at.row)));
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
        told = Pasting.cells(kind, shown, at.row, at.column, cells, reading);
        UnaryOperator<Register> additions = reading.additions();
        String path = at.row < shown.size() ? key(at.row) + "/" + kind.columns().get(at.column).key() : "";
        boolean atEnd = at.row >= shown.size();
        sink.put(new Put<>(told, gesture, label, path, additions));
        if (gesture == Gesture.PASTE) {
            tell(PasteReport.of(reading, cells.size(), host().words()));
        }
        if (atEnd) {
            Platform.runLater(() -> focus(new At(Math.min(at.row, shown.size() - 1), at.column)));
        }
    }

    private void tell(String text) {
        sentence.setText(text);
        sentence.setVisible(!text.isEmpty());
        sentence.setManaged(!text.isEmpty());
    }
}
