package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tabularium.ui.form.TableControl.At;

/// The rows of a table on the screen: kept and filled anew, found by the nodes within them, selected and fitted.
///
/// @param <P> what a row shows
final class TableLines<P> {
    private final VBox box = new VBox();
    private final List<TableRow<P>> rows = new ArrayList<>();
    private final TableControl<P> table;
    private final TableHeader header;
    private final Shares shares;
    private RowRange selected = RowRange.NONE;
    private boolean narrow;
    private int size;

    TableLines(TableControl<P> table, TableHeader header, Shares shares) {
        this.table = table;
        this.header = header;
        this.shares = shares;
    }

    VBox node() {
        return box;
    }

    /// @param open whether the details of a row are shown
    void show(PartList<P> parts, IntPredicate open) {
        size = parts.size();
        while (rows.size() < size) {
            TableRow<P> row = new TableRow<>(rows.size(), table, shares);
            row.narrow(narrow);
            rows.add(row);
        }
        List<Node> there = box.getChildren();
        if (there.size() != size) {
            there.subList(Math.min(size, there.size()), there.size()).clear();
            rows.subList(there.size(), size).forEach(r -> there.add(r.node()));
            select(RowRange.NONE);
        }
        box.setManaged(size > 0);
        for (int i = 0; i < size; i++) {
            rows.get(i).show(parts.get(i), parts.key(i), size, open.test(i));
        }
        measure();
    }

    private Stream<TableRow<P>> shown() {
        return rows.subList(0, size).stream();
    }

    private void measure() {
        shares.words(IntStream.range(0, shares.columns())
                .mapToDouble(c -> Math.max(size > 0 ? header.longest(c) : 0,
                        shown().mapToDouble(r -> r.cells().get(c).longest()).max().orElse(0)))
                .toArray());
    }

    /// Lets the rows know how much room there is.
    ///
    /// @return whether there is too little for columns
    boolean fit(double width) {
        measure();
        boolean now = CellsPane.isNarrow(width, shares.columns());
        if (now != narrow) {
            narrow = now;
            rows.forEach(r -> r.narrow(narrow));
        }
        return narrow;
    }

    void forget() {
        select(RowRange.NONE);
        rows.forEach(TableRow::forget);
    }

    TableRow<P> row(int row) {
        return rows.get(row);
    }

    Cell<P, ?> cell(At at) {
        return rows.get(Math.clamp(at.row(), 0, size - 1)).cells().get(at.column());
    }

    /// The row that a node stands in.
    Optional<Integer> row(Node node) {
        return IntStream.range(0, size).filter(i -> within(node, rows.get(i).node())).boxed().findFirst();
    }

    /// The cell that a node stands in.
    Optional<At> at(Node node) {
        return row(node).flatMap(r -> IntStream.range(0, shares.columns())
                .filter(c -> within(node, rows.get(r).cells().get(c).node())).boxed().findFirst()
                .map(c -> new At(r, c)));
    }

    /// The cell that has the focus, or the first of the table.
    At focused() {
        return at(box.getScene().getFocusOwner()).orElse(new At(0, 0));
    }

    private static boolean within(Node node, Node whole) {
        return Stream.iterate(node, n -> n != null, Node::getParent).anyMatch(whole::equals);
    }

    RowRange selected() {
        return selected;
    }

    void select(RowRange range) {
        selected = range;
        IntStream.range(0, rows.size()).forEach(i -> rows.get(i).select(range.contains(i)));
    }
}
