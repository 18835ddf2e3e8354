package org.tabularium.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.search.Snippet;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// One row: a heading, a line with what was typed marked, or the way to the rest of a group.
final class RowCell extends ListCell<Row> {
    static final double HEADING = 30;
    static final double LINE = 34;
    private final Words words;

    RowCell(Words words, Consumer<Row> chosen) {
        this.words = words;
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("palette-heading", "palette-line");
        setText("");
        setGraphic(null);
        setAccessibleText("");
        if (row == null || empty) {
            return;
        }
        switch (row) {
            case Row.Heading(Group group) -> {
                tall(HEADING, "palette-heading");
                setText(group.title());
            }
            case Row.Choice(Line line, String group) -> {
                tall(LINE, "palette-line");
                String detail = line.detail().get();
                setAccessibleText(detail.isEmpty() ? line.text().text() : line.text().text() + ", " + detail);
                setGraphic(line(line, detail));
            }
            case Row.More(Group group) -> {
                tall(LINE, "palette-line");
                String text = words.get("palette.more", group.inAll() - Row.LEAD, group.title());
                setAccessibleText(text);
                setGraphic(row(List.of(icon("fth-more-horizontal"), Parts.label(text, "palette-more"))));
            }
        }
    }

    private void tall(double height, String style) {
        setPrefHeight(height);
        getStyleClass().add(style);
    }

    private static Node line(Line line, String detail) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(icon(line.icon()));
        nodes.add(marked(line.text()));
        if (!detail.isEmpty()) {
            Label about = Parts.label(detail, "palette-detail");
            about.setMinWidth(0);
            nodes.add(about);
        }
        nodes.add(Parts.space());
        if (!line.key().isEmpty()) {
            Label key = Parts.label(line.key(), "key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            nodes.add(key);
        }
        return row(nodes);
    }

    private static HBox row(List<Node> nodes) {
        HBox row = new HBox(12);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.getChildren().setAll(nodes);
        return row;
    }

    private static Node icon(String name) {
        FontIcon icon = new FontIcon(name);
        HBox box = new HBox(icon);
        box.getStyleClass().add("palette-icon");
        return box;
    }

    /// The text, with what was typed in labels of their own.
    private static Node marked(Snippet snippet) {
        HBox text = new HBox();
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(Region.USE_PREF_SIZE);
        int at = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            piece(snippet.text().substring(at, mark.from()), "palette-text", text);
            piece(snippet.text().substring(mark.from(), mark.to()), "palette-mark", text);
            at = mark.to();
        }
        piece(snippet.text().substring(at), "palette-text", text);
        return text;
    }

    private static void piece(String text, String style, HBox line) {
        if (!text.isEmpty()) {
            Label piece = Parts.label(text, style);
            piece.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(piece);
        }
    }
}
