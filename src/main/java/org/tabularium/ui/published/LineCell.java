package org.tabularium.ui.published;

import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.check.Severity;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// A line beside the text: a fact with its two buttons, an objection, or a difference to the register.
final class LineCell extends ListCell<Line> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double NUMBER = 26;
    private static final double LABEL = 120;
    private static final double MARGINS = 56;
    private final Hands hands;
    private final ObservableDoubleValue list;

    /// What a line asks of the place.
    interface Hands {
        Words words();

        /// Whether nothing can be taken over.
        boolean readOnly();

        void decide(Line line, Verdict verdict);

        /// Goes to the field of the register.
        void jump(Line.Apart line);
    }

    /// @param list the width of the list
    LineCell(Hands hands, ObservableDoubleValue list) {
        this.hands = hands;
        this.list = list;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEAD, line instanceof Line.Head);
        switch (empty ? null : line) {
            case null -> say(null, "");
            case Line.Head head -> say(head(head), head.title() + ", " + head.note());
            case Line.Fact fact -> say(fact(fact), fact.number() + " " + fact.label() + ": " + fact.value()
                    + ", " + verdict(fact.verdict()));
            case Line.Objected told -> say(objected(told),
                    weight(told) + ": " + told.sentence() + " " + told.todo() + " "
                            + told.article());
            case Line.Apart apart -> say(apart(apart), apart.label() + ": " + apart.sentence());
        }
    }

    private void say(@Nullable Node graphic, String spoken) {
        setGraphic(graphic == null ? null : new Spread(graphic, MARGINS, list));
        setAccessibleText(spoken);
    }

    private String verdict(Verdict verdict) {
        return hands.words().get("published.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private String weight(Line.Objected told) {
        return hands.words().get("published.weight." + told.weight().name().toLowerCase(Locale.ROOT));
    }

    private static Node head(Line.Head head) {
        HBox row =
                new HBox(10, Parts.label(head.title(), "section-title"), Parts.label(head.note(), "muted"));
        row.getStyleClass().add("policy-head");
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private Node fact(Line.Fact fact) {
        Label value = wrapped(fact.value(), "policy-value");
        value.pseudoClassStateChanged(PseudoClass.getPseudoClass("dropped"),
                fact.verdict() == Verdict.DROPPED);
        HBox row =
                new HBox(fixed(fact.number(), "muted", NUMBER), fixed(fact.label(), "muted", LABEL), value);
        if (fact.offer().replaces()) {
            Label note = Parts.label(hands.words().get("published.replaces"), "badge");
            note.setMinWidth(Label.USE_PREF_SIZE);
            row.getChildren().add(note);
        }
        if (!hands.readOnly()) {
            HBox both = new HBox(toggle("fth-check", "published.accept", fact, Verdict.ACCEPTED),
                    toggle("fth-x", "published.drop", fact, Verdict.DROPPED));
            both.getStyleClass().add("segments");
            row.getChildren().add(both);
        }
        row.getStyleClass().add("policy-fact");
        return row;
    }

    /// Pressed again, a button takes its decision back.
    private ToggleButton toggle(String icon, String key, Line.Fact fact, Verdict verdict) {
        boolean on = fact.verdict() == verdict;
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.getStyleClass().addAll("segment",
                verdict == Verdict.ACCEPTED ? "policy-accept" : "policy-drop");
        button.setSelected(on);
        button.setFocusTraversable(false); // the list does the same by keys
        button.setAccessibleText(hands.words().get(key, fact.value()));
        button.setOnAction(e -> hands.decide(fact, on ? Verdict.UNDECIDED : verdict));
        return button;
    }

    private Node objected(Line.Objected told) {
        VBox lines = new VBox(2);
        if (!told.quote().isEmpty() && !told.below()) {
            lines.getChildren()
                    .add(wrapped(hands.words().get("published.quote", told.quote()), "policy-quote"));
        }
        lines.getChildren().add(wrapped(told.sentence(), "policy-sentence"));
        lines.getChildren().add(wrapped((told.todo() + " " + told.article()).strip(), "entry-detail"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox mark = new HBox(SeverityMark.of(switch (told.weight()) {
            case WRONG -> Severity.ERROR;
            case GAP -> Severity.WARNING;
            case HINT -> Severity.ADVICE;
        }));
        mark.getStyleClass().add("finding-mark");
        HBox row = new HBox(8, mark, lines);
        row.getStyleClass().add(told.below() ? "policy-below" : "policy-objected");
        return row;
    }

    private Node apart(Line.Apart apart) {
        VBox lines = new VBox(2, wrapped(apart.sentence(), "policy-sentence"));
        if (isNew(apart.said(), apart)) {
            lines.getChildren()
                    .add(wrapped(hands.words().get("published.said", apart.said()), "policy-quote"));
        }
        if (isNew(apart.recorded(), apart)) {
            lines.getChildren()
                    .add(wrapped(hands.words().get("published.recorded", apart.recorded()), "entry-detail"));
        }
        HBox links = new HBox(14);
        if (!apart.offers().isEmpty() && !hands.readOnly()) {
            links.getChildren().add(link("published.take", () -> hands.decide(apart, Verdict.ACCEPTED)));
        }
        if (apart.spot().isPresent()) {
            links.getChildren().add(link("published.jump", () -> hands.jump(apart)));
        }
        if (!links.getChildren().isEmpty()) {
            lines.getChildren().add(links);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(fixed(apart.label(), "muted", LABEL), lines);
        row.getStyleClass().add("policy-fact");
        return row;
    }

    /// Whether the sentence does not hold it already.
    private static boolean isNew(String words, Line.Apart apart) {
        return !words.isEmpty() && !apart.sentence().contains(words);
    }

    private Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink(hands.words().get(key));
        link.getStyleClass().add("policy-link");
        link.setOnAction(e -> action.run());
        return link;
    }

    private static Label fixed(String text, String style, double width) {
        Label label = Parts.label(text, style);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setWrapText(true);
        return label;
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
