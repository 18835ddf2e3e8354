package org.tabularium.ui.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Has the columns of a table share its width as long as each has what it needs; in less room the table scrolls
/// sideways.
public final class SidewaysTable {
    private SidewaysTable() {}

    /// Holds for a table from now on.
    ///
    /// @param table with its columns, each with the width it likes and the least it needs
    public static <T> void of(TableView<T> table) {
        List<TableColumn<T, ?>> columns = new ArrayList<>(table.getColumns());
        List<Double> liked = columns.stream().map(TableColumn::getPrefWidth).toList();
        double least = columns.stream().mapToDouble(TableColumn::getMinWidth).sum();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.widthProperty().addListener((o, before, width) -> {
            double room = width.doubleValue() - table.snappedLeftInset() - table.snappedRightInset();
            boolean fits = room >= least;
            boolean shared = !TableView.UNCONSTRAINED_RESIZE_POLICY.equals(table.getColumnResizePolicy());
            if (fits != shared) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).setPrefWidth(fits ? liked.get(i) : columns.get(i).getMinWidth());
                }
                table.setColumnResizePolicy(fits ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                        : TableView.UNCONSTRAINED_RESIZE_POLICY);
            }
        });
    }
}
