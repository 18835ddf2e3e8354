package org.tabularium.ui.whatif;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.check.whatif.Consequence;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Asks what falls away and shows what follows.
public final class WhatIfDialog {
    private static final int MOST_LINES = 200;
    private static final double HEIGHT = 440;
    private final VBox content = new VBox(12);
    private final HBox footer = new HBox(8);
    private final Label sum = Parts.label("", "law-editions");
    private final VBox list = new VBox(4);
    private final Telling telling;
    private final Words words;

    /// Something that can fall away.
    ///
    /// @param name what it is called
    public record Choice(Loss loss, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// @param asked told what falls away; answers by [#show(WhatIf)]
    public WhatIfDialog(List<Choice> choices, Telling telling, Words words, Consumer<Loss> asked,
            Runnable closed,
            Runnable report) {
        this.telling = telling;
        this.words = words;
        ComboBox<Choice> loss = new ComboBox<>();
        loss.getItems().setAll(choices);
        loss.setMaxWidth(Double.MAX_VALUE);
        loss.valueProperty().addListener((o, before, now) -> asked.accept(now.loss()));
        Label question = Parts.label(words.get("whatif.question"), "field-label");
        question.setLabelFor(loss);
        loss.setAccessibleText(words.get("whatif.question"));
        sum.setWrapText(true);
        sum.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("law-list");
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(list);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(0);
        content.getStyleClass().addAll("dialog-content", "law-dialog");
        content.getChildren().addAll(new VBox(4, question, loss), sum, scroll);
        Button write = new Button(words.get("whatif.report"));
        write.setOnAction(e -> report.run());
        Button close = new Button(words.get("whatif.close"));
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(e -> closed.run());
        for (Button button : List.of(write, close)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(Parts.space(), write, close);
        loss.getSelectionModel().selectFirst();
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    /// Shows what follows.
    public void show(WhatIf result) {
        sum.setText(telling.sum(result));
        list.getChildren().clear();
        for (Outcome outcome : List.of(Outcome.LOST, Outcome.CAUGHT, Outcome.ENDED)) {
            List<Consequence> these =
                    result.transfers().stream().filter(c -> c.outcome() == outcome).toList();
            if (!these.isEmpty()) {
                group(telling.outcome(these.getFirst()));
                these.stream().limit(MOST_LINES).forEach(c -> list.getChildren().add(line(c)));
                more(these.size());
            }
        }
        if (result.loss() instanceof Loss.OfParty && !result.sheets().isEmpty()) {
            group(words.get("whatif.sheets"));
            result.sheets().stream().limit(MOST_LINES)
                    .forEach(s -> list.getChildren().add(text(telling.sheet(s), "law-text")));
            more(result.sheets().size());
        }
    }

    private void group(String title) {
        list.getChildren().add(
                text(title.substring(0, 1).toUpperCase(words.locale()) + title.substring(1), "law-group"));
    }

    private void more(int all) {
        if (all > MOST_LINES) {
            list.getChildren().add(text(words.get("law.more", all - MOST_LINES), "muted"));
        }
    }

    private Node line(Consequence c) {
        String then = telling.fallback(c);
        VBox lines = new VBox(text(telling.sheet(c.row().holder()) + " → " + telling.recipient(c.row()) + ", "
                + telling.country(c.row()), "entry-title"),
                text(then.isEmpty() ? telling.action(c) : then, "entry-detail"));
        VBox.setVgrow(lines, Priority.NEVER);
        return lines;
    }

    private static Label text(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
