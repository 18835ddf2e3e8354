package org.tabularium.ui.assistant;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell whose text wraps into two lines; what is longer is told in full to those who hear it, and beside the table.
class TwoLines<S> extends TableCell<S, S> {
    private static final double HEIGHT = 34;
    private static final double PADDING = 20;
    /// So many letters are laid out; two lines hold fewer.
    private static final int MOST = 400;
    private final Label said = new Label();
    private final Function<S, String> text;

    TwoLines(Function<S, String> text) {
        this.text = text;
        said.getStyleClass().add("sheet-cell");
        said.setWrapText(true);
        said.setMinHeight(HEIGHT);
        said.setPrefHeight(HEIGHT);
        said.setMaxHeight(HEIGHT);
        said.prefWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable S item, boolean empty) {
        super.updateItem(item, empty);
        String full = item == null || empty ? "" : text.apply(item).strip();
        said.setText(full.length() > MOST ? full.substring(0, MOST) : full);
        setGraphic(full.isEmpty() ? null : said);
        setAccessibleText(full);
    }
}
