package org.tabularium.ui.findings;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;

/// A line of the list of findings: mark, article, sentence and place, and what can be done with one click. Nothing of it is
/// cut: a line is as high as what it says.
final class LineCell extends ListCell<Line> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double ARTICLE = 140;
    /// Citations are not cut where there is room for them.
    private static final double ARTICLE_SHARE = 0.27;
    /// In a narrower list the sentence needs the room; the same is offered beside the list.
    private static final double ROOM_FOR_DEED = 540;
    private static final double MARGINS = 48;
    private static final double SCROLL_BAR = 10;
    private final HBox mark = new HBox();
    private final Label article = Parts.label("", "finding-article");
    private final Label sentence = Parts.label("", "entry-title");
    private final Label where = Parts.label("", "entry-detail");
    private final VBox lines = new VBox(sentence, where);
    private final Button deed = new Button();
    /// Whether nothing else offers what the button does.
    private final BooleanProperty onlyHere = new SimpleBooleanProperty();
    private final HBox row = new HBox(12, mark, article, lines, deed);
    private final Label title = Parts.label("", "section-title");
    private final Label count = Parts.label("", "badge");
    private final HBox head = new HBox(8, title, count);
    private final Hands hands;
    private final ReadOnlyDoubleProperty list;

    /// What a line asks of the place.
    interface Hands {
        String severity(Line.Open line);

        /// Whether the line above cites the same article, which then is not said again.
        boolean repeats(int index);

        /// What the button of a line says; empty if it has none.
        String deed(Line line);

        void deal(Line line);
    }

    /// @param list the width of the list
    LineCell(Hands hands, ReadOnlyDoubleProperty list) {
        this.hands = hands;
        this.list = list;
        sentence.setWrapText(true);
        where.setMinHeight(Label.USE_PREF_SIZE);
        article.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        article.setMinHeight(Label.USE_PREF_SIZE);
        NumberBinding wide = Bindings.max(ARTICLE, list.multiply(ARTICLE_SHARE));
        article.minWidthProperty().bind(wide);
        article.maxWidthProperty().bind(wide);
        article.prefWidthProperty().bind(wide);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        mark.getStyleClass().add("finding-mark");
        deed.setFocusTraversable(false); // the same can be done beside the list, and by a key
        deed.setMinWidth(Button.USE_PREF_SIZE);
        deed.visibleProperty().bind(
                deed.textProperty().isNotEmpty()
                        .and(onlyHere.or(widthProperty().greaterThan(ROOM_FOR_DEED))));
        deed.managedProperty().bind(deed.visibleProperty());
        deed.getStyleClass().add("finding-deed");
        deed.setOnAction(e -> {
            if (getItem() != null) {
                hands.deal(getItem());
            }
        });
        row.getStyleClass().add("finding-row");
        head.getStyleClass().add("finding-head");
        setPrefWidth(0);
    }

    /// Broken into rows for the width of the list, which is known before that of a line.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width)
                : Math.ceil(getGraphic().prefHeight(Math.max(0, list.get() - MARGINS - SCROLL_BAR)));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEAD, line instanceof Line.Head);
        switch (empty ? null : line) {
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
            case Line.Head(var name, var number) -> {
                title.setText(name);
                count.setText(Integer.toString(number));
                setGraphic(head);
                setAccessibleText(name + ", " + number);
            }
            case Line.Open open -> say(open, open.words(), open.words().where(),
                    SeverityMark.of(open.severity()), hands.severity(open));
            case Line.Settled settled -> say(settled, settled.words(), settled.given(),
                    SeverityMark.settled(), "");
            case Line.Outdated old -> say(old, old.words(), old.given(), outdated(), "");
        }
    }

    private static Node outdated() {
        return new FontIcon("fth-clock");
    }

    private void say(Line line, Line.Words words, String below, Node icon, String severity) {
        boolean open = line instanceof Line.Open;
        mark.getChildren().setAll(icon);
        article.setText(hands.repeats(getIndex()) ? "" : words.article());
        sentence.setText(words.sentence());
        where.setText(below);
        row.pseudoClassStateChanged(PseudoClass.getPseudoClass("settled"), !open);
        String action = hands.deed(line);
        deed.setText(action);
        onlyHere.set(!open);
        deed.setAccessibleText(action + ": " + words.sentence());
        setGraphic(row);
        setAccessibleText(String.join(", ", Optional.of(severity).filter(s -> !s.isEmpty())
                .map(s -> s + ": " + words.sentence()).orElse(words.sentence()), words.article(), below));
    }
}
