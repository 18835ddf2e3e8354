package org.tabularium.ui.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.check.lawchange.How;
import org.tabularium.check.lawchange.Part;
import org.tabularium.check.lawchange.Telling;
import org.tabularium.ui.look.Mark;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What another edition of the law changes, in the open register and at all, with the question whether it is to apply.
public final class LawDialog {
    private static final int MOST_LINES = 60;
    private static final double HEIGHT = 520;
    private static final double HOW_WIDTH = 120;
    private final VBox content = new VBox(6);
    private final HBox footer = new HBox(8);
    private final Telling telling;
    private final Words words;

    /// @param register what changes for the open register; empty if none is open
    public LawDialog(Telling telling, Optional<List<Part>> register, Words words, Runnable cancelled,
            Runnable applied) {
        this.telling = telling;
        this.words = words;
        content.getStyleClass().addAll("dialog-content", "law-dialog");
        content.getChildren().addAll(wrapped(telling.editions(), "law-editions"),
                wrapped(telling.sum(), "muted"), list(register));
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> cancelled.run());
        Button apply = new Button(words.get("law.apply"));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(e -> applied.run());
        for (Button button : List.of(cancel, apply)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        Label hint = wrapped(words.get("law.hint"), "muted");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(hint, cancel, apply);
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    private Node list(Optional<List<Part>> register) {
        VBox list = new VBox();
        register.ifPresent(parts -> {
            list.getChildren().add(wrapped(words.get("law.register"), "law-group"));
            if (parts.isEmpty()) {
                list.getChildren().add(wrapped(telling.nothing(), "law-text"));
            }
            parts.forEach(part -> list.getChildren().add(part(part)));
        });
        if (!telling.law().isEmpty()) {
            list.getChildren().add(wrapped(words.get("law.general"), "law-group"));
            telling.law().forEach(part -> list.getChildren().add(part(part)));
        }
        list.getStyleClass().add("law-list");
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(list);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.get("law.changes"));
        return scroll;
    }

    private Node part(Part part) {
        VBox box = new VBox(wrapped(part.title(), "dialog-part"));
        box.getStyleClass().add("law-part");
        part.lines().stream().limit(MOST_LINES).forEach(line -> box.getChildren().add(line(line)));
        int left = part.lines().size() - MOST_LINES;
        if (left > 0) {
            box.getChildren().add(wrapped(words.get("law.more", left), "muted"));
        }
        return box;
    }

    private Node line(Part.Line line) {
        Label how = Parts.label(telling.how(line.how()), "law-how");
        how.setGraphic(mark(line.how()));
        how.setMinWidth(HOW_WIDTH);
        how.setPrefWidth(HOW_WIDTH);
        VBox said = new VBox(wrapped(line.text(), "law-text"));
        if (!line.detail().isEmpty()) {
            said.getChildren().add(wrapped(line.detail(), "muted"));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, how, said);
        row.getStyleClass().add("law-line");
        return row;
    }

    private static Node mark(How how) {
        Mark shape = switch (how) {
            case ENDED, LOST -> Mark.CROSSED;
            case CHANGED -> Mark.DIAMOND;
            case ADDED -> Mark.DISC;
            case SETTLED -> Mark.RING;
        };
        return shape.node("law-" + how.name().toLowerCase(Locale.ROOT));
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
