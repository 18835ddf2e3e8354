package org.tabularium.ui.findings;

import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What stands where there are no findings: what has been checked, or that the filters leave nothing.
final class Nothing {
    private static final double WIDTH = 560;
    private final Label question = Parts.label("", "empty-question");
    private final Label text = Parts.label("", "empty-text");
    private final VBox box = new VBox(12, question, text);
    private final Checks checks;

    Nothing(Checks checks) {
        this.checks = checks;
        question.setWrapText(true);
        text.setWrapText(true);
        text.setMaxWidth(WIDTH);
        text.setMinHeight(Label.USE_PREF_SIZE);
        box.getStyleClass().addAll("empty-place", "finding-nothing");
        show(true);
    }

    Node node() {
        return box;
    }

    /// @param none whether there is nothing at all
    void show(boolean none) {
        Words words = checks.words();
        question.setText(words.get(none ? "finding.none.question" : "list.nothing"));
        DateTimeFormatter days = DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale());
        text.setText(none ? words.get("finding.none.text", checks.inspector().rules().size(),
                days.format(checks.inspector().law().date())) : "");
        text.setVisible(none);
    }
}
