package org.tabularium.ui.assistant;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping;

/// A sheet on the screen.
interface SheetView {

    /// What keys and mouse ask for.
    ///
    /// @param row a row was selected
    /// @param column a column was chosen, and whether to correct it at once
    /// @param toggled a row is to be left out, or taken after all
    record Asked(IntConsumer row, BiConsumer<ColumnMapping, Boolean> column, IntConsumer toggled) {}

    Node node();

    void focus();

    /// Shows a sheet and how it is read.
    ///
    /// @param column the column that is chosen
    void show(Sheet sheet, SheetMapping how, Optional<ColumnMapping> column);
}
