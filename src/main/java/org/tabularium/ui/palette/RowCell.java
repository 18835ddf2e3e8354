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
///
/// With every letter all rows are filled anew, so that nothing is made for one row and thrown away with it.
final class RowCell extends ListCell<Row> {
    static final double HEADING = 30;
    static final double LINE = 34;
    private static final String HEAD = "palette-heading";
    private static final String CHOICE = "palette-line";
    private static final Snippet NOTHING = new Snippet("", List.of());
    private final FontIcon icon = new FontIcon("fth-more-horizontal");
    private final HBox text = new HBox();
    /// Pieces of the text in turn: as it is, and as it was typed.
    private final List<Label> pieces = new ArrayList<>();
    private final Label more = Parts.label("", "palette-more");
    private final Label about = Parts.label("", "palette-detail");
    private final Label key = Parts.label("", "key");
    private final HBox line = new HBox(12);
    private final List<Node> parts;
    private final Words words;

    RowCell(Words words, Consumer<Row> chosen) {
        this.words = words;
        HBox mark = new HBox(icon);
        mark.getStyleClass().add("palette-icon");
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(Region.USE_PREF_SIZE);
        about.setMinWidth(0);
        key.setMinWidth(Region.USE_PREF_SIZE);
        parts = List.of(mark, text, more, about, Parts.space(), key);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
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
        switch (row) {
            case null -> {
                setText("");
                say(NOTHING, "", "", "");
                setAccessibleText("");
            }
            case Row.Heading(Group group) -> {
                dress(HEAD);
                setPrefHeight(HEADING);
                setText(group.title());
                setAccessibleText("");
            }
            case Row.Choice(Line choice, String group) -> {
                String detail = choice.detail().get();
                String spoken = choice.text().text();
                fill(choice.icon(), choice.text(), "", detail, choice.key(),
                        detail.isEmpty() ? spoken : spoken + ", " + detail);
            }
            case Row.More(Group group) -> {
                String rest = words.get("palette.more", group.inAll() - Row.LEAD, group.title());
                fill("fth-more-horizontal", NOTHING, rest, "", "", rest);
            }
        }
    }

    private void fill(String symbol, Snippet said, String rest, String detail, String keys, String spoken) {
        dress(CHOICE);
        setPrefHeight(LINE);
        setText("");
        setAccessibleText(spoken);
        if (!symbol.equals(icon.getIconLiteral())) {
            icon.setIconLiteral(symbol);
        }
        say(said, rest, detail, keys);
    }

    private void say(Snippet said, String rest, String detail, String keys) {
        line.setVisible(!said.text().isEmpty() || !rest.isEmpty());
        say(said);
        say(more, rest);
        say(about, detail);
        say(key, keys);
        // what no row has needed yet is not styled either
        Parts.put(line.getChildren(), parts.stream()
                .filter(p -> p.isManaged() || line.getChildren().contains(p)).toList());
    }

    /// A row of another kind looks otherwise; one of the same kind needs no new styles.
    private void dress(String style) {
        if (!getStyleClass().contains(style)) {
            getStyleClass().removeAll(HEAD, CHOICE);
            getStyleClass().add(style);
            setGraphic(style.equals(CHOICE) ? line : null);
        }
    }

    /// The text, with what was typed in labels of their own.
    private void say(Snippet snippet) {
        int at = 0;
        int next = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            say(piece(next++), snippet.text().substring(at, mark.from()));
            say(piece(next++), snippet.text().substring(mark.from(), mark.to()));
            at = mark.to();
        }
        say(piece(next++), snippet.text().substring(at));
        pieces.subList(next, pieces.size()).forEach(p -> say(p, ""));
        text.setVisible(!snippet.text().isEmpty());
        text.setManaged(text.isVisible());
    }

    private Label piece(int number) {
        if (number == pieces.size()) {
            Label piece = Parts.label("", number % 2 == 0 ? "palette-text" : "palette-mark");
            piece.setMinWidth(Region.USE_PREF_SIZE);
            pieces.add(piece);
            text.getChildren().add(piece);
        }
        return pieces.get(number);
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
