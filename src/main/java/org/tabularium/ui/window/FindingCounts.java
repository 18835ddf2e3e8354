package org.tabularium.ui.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tabularium.check.Severity;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;

/// How many findings there are of each severity, in the status bar; leads to them.
final class FindingCounts {
    private final Button button = new Button();
    private final Map<Severity, Label> labels = new EnumMap<>(Severity.class);
    private final Checks checks;

    FindingCounts(Checks checks, Runnable go) {
        this.checks = checks;
        HBox row = new HBox(8);
        row.getStyleClass().add("finding-counts");
        for (Severity severity : Severity.values()) {
            Label label = Parts.label("", "status");
            label.setGraphic(SeverityMark.of(severity));
            labels.put(severity, label);
            row.getChildren().add(label);
        }
        button.setGraphic(row);
        button.getStyleClass().add("status-button");
        button.setOnAction(e -> go.run());
        show(Outcome.NONE);
    }

    Node node() {
        return button;
    }

    void show(Outcome outcome) {
        StringJoiner spoken = new StringJoiner(", ");
        labels.forEach((severity, label) -> {
            int count = outcome.count(severity);
            label.setText(Integer.toString(count));
            spoken.add(count + " " + checks.wording().severity(severity));
        });
        button.setAccessibleText(checks.words().get("place.findings") + ": " + spoken);
    }
}
