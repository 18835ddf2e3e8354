package org.tabularium.ui.dpf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.intake.dpf.Compared;
import org.tabularium.intake.dpf.DpfWords;
import org.tabularium.intake.dpf.Taking;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What a list that was read says, first in all, then of each party; ticked is what is usually taken over.
public final class SummaryDialog {
    private static final double MOST_HEIGHT = 440;
    private final VBox content = new VBox(14);
    private final HBox footer = new HBox(8);
    private final Button close = new Button();
    private final Button go = new Button();
    private final List<SummaryRow> rows;
    private final Words words;

    /// @param sentences how the list was read
    /// @param compared the parties of the open register; empty if none is open
    /// @param locked whether the register may only be read
    /// @param taken takes what is ticked
    public SummaryDialog(List<String> sentences, Optional<List<Compared>> compared, boolean locked,
            Words words,
            Runnable closed, Consumer<List<Taking>> taken) {
        this.words = words;
        DpfWords telling = DpfWords.of(words.locale());
        rows = compared.orElse(List.of()).stream()
                .map(c -> new SummaryRow(c, telling, words, locked, this::count)).toList();
        content.getStyleClass().add("dialog-content");
        sentences.forEach(s -> content.getChildren().add(sentence(s)));
        if (rows.isEmpty()) {
            content.getChildren()
                    .add(sentence(words.get(compared.isEmpty() ? "dpf.no-register" : "dpf.none")));
        } else {
            content.getChildren().addAll(Parts.label(words.get("dpf.parties"), "dialog-part"), list());
        }
        close.setText(words.get(rows.isEmpty() ? "dialog.close" : "dialog.cancel"));
        close.setOnAction(e -> closed.run());
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(e -> taken.accept(ticked()));
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(Parts.space(), close);
        if (!rows.isEmpty()) {
            footer.getChildren().add(go);
        }
        count();
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    private Node list() {
        VBox box = new VBox(14);
        rows.forEach(r -> box.getChildren().add(r.node()));
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(box);
        scroll.getStyleClass().add("form-scroll");
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private List<Taking> ticked() {
        return rows.stream().flatMap(r -> r.ticked().stream()).toList();
    }

    private void count() {
        int count = ticked().size();
        go.setDisable(count == 0);
        go.setText(words.get("dpf.take", count));
        go.setMinWidth(Button.USE_PREF_SIZE);
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
