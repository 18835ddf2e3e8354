package org.tabularium.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.look.MeasuredBox;
import org.tabularium.words.Words;

/// A finding under its field: what is wrong, and below it the fix, the way to accept it, and the article.
final class FlagLine {
    private final HBox node = new HBox(8);
    private final Label sentence = Parts.label("", "flag-sentence");
    private final Label article = Parts.label("", "article");
    private final Hyperlink fix = new Hyperlink();
    private final Hyperlink accept = new Hyperlink();
    private final Words words;
    private Flag shown;

    FlagLine(Flag flag, Flag.Deeds deeds, Words words) {
        this.words = words;
        shown = flag;
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        fix.setOnAction(e -> deeds.mend(shown.finding()));
        fix.getStyleClass().add("flag-fix");
        accept.setText(words.get("finding.accept.ask"));
        accept.getStyleClass().addAll("quiet-link", "flag-accept");
        accept.setOnAction(e -> deeds.accept(shown.finding()));
        FlowPane ways = new FlowPane(12, 2, fix, accept, article);
        ways.setPrefWrapLength(200);
        ways.setMinHeight(FlowPane.USE_PREF_SIZE);
        VBox lines = new MeasuredBox(2, sentence, ways);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        node.getStyleClass().add("flag");
        node.setMinWidth(0);
        node.getChildren().addAll(SeverityMark.of(flag.severity()), lines);
        show(flag, true);
    }

    Node node() {
        return node;
    }

    /// Whether a flag can stand in this line; its icon stays what it is.
    boolean fits(Flag flag) {
        return flag.severity() == shown.severity();
    }

    /// @param open whether something may be done about it
    void show(Flag flag, boolean open) {
        shown = flag;
        sentence.setText(flag.sentence());
        article.setText(flag.article());
        fix.setText(flag.fix().orElse(""));
        fix.setAccessibleText(flag.fix().map(f -> f + ": " + flag.sentence()).orElse(""));
        accept.setAccessibleText(words.get("finding.accept.ask") + " " + flag.sentence());
        offer(fix, open && flag.fix().isPresent());
        offer(accept, open);
    }

    private static void offer(Node link, boolean wanted) {
        link.setVisible(wanted);
        link.setManaged(wanted);
    }
}
