package org.tabularium.ui.assistant;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Rows and cells of a sheet: headings, what is left out, what goes on with the row above.
final class RowCells {
    /// Of a cell that says more, this much is seen in two lines anyway.
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final Words words;
    private final Map<Integer, Sureness> columns = new HashMap<>();
    private SheetMapping mapping = SheetMapping.nothing("");

    /// What a row is.
    private enum Kind {
        ENTRY(""), HEADING("fth-type"), LEFT("fth-minus"), CONTINUING("fth-corner-down-right");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }
    }

    RowCells(Words words) {
        this.words = words;
    }

    void show(SheetMapping how) {
        mapping = how;
        columns.clear();
        for (ColumnMapping column : how.columns()) {
            columns.put(column.index(), Sureness.of(column));
        }
    }

    private Kind kind(Row row) {
        if (mapping.subject() == Subject.NONE) {
            return Kind.LEFT;
        }
        return mapping.headings().contains(row.number()) ? Kind.HEADING
                : mapping.left().contains(row.number()) ? Kind.LEFT
                        : mapping.continuing().contains(row.number()) ? Kind.CONTINUING : Kind.ENTRY;
    }

    TableRow<Row> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                Kind kind = row == null || empty ? Kind.ENTRY : kind(row);
                pseudoClassStateChanged(LEFT, kind == Kind.LEFT);
                pseudoClassStateChanged(HEADING, kind == Kind.HEADING);
            }
        };
    }

    /// The number of the row, and what the row is if it is no entry.
    TableCell<Row, Row> number() {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                if (row == null || empty) {
                    setGraphic(null);
                    setAccessibleText("");
                    return;
                }
                Kind kind = kind(row);
                Label number = Parts.label(Integer.toString(row.number()), "row-number");
                if (kind != Kind.ENTRY) {
                    number.setGraphic(new FontIcon(kind.icon));
                }
                setGraphic(number);
                setAccessibleText(kind == Kind.ENTRY
                        ? words.get("assistant.row", Integer.toString(row.number()))
                        : words.get("assistant.row", Integer.toString(row.number())) + ", "
                                + words.get(
                                        "assistant.row." + kind.name().toLowerCase(Locale.ROOT)));
            }
        };
    }

    TableCell<Row, Row> text(int index) {
        return new TwoLines<>(row -> row.cell(index)) {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(LEFT, columns.get(index) == Sureness.LEFT);
            }
        };
    }
}
