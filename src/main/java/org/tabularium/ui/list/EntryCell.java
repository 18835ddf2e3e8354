package org.tabularium.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.check.Finding;
import org.tabularium.check.Severity;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeveritySign;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Two lines of a list. What they say is asked for only while they are seen.
final class EntryCell extends ListCell<String> {
    private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");
    private final Label number = Parts.label("", "entry-number");
    private final Label title = Parts.label("", "entry-title");
    private final Label detail = Parts.label("", "entry-detail");
    private final VBox lines = new VBox(title, detail);
    private final Label findings = Parts.label("", "entry-findings");
    private final SeveritySign sign = new SeveritySign();
    private final HBox row = new HBox(number, lines, findings);
    private final Function<String, Entry> entries;
    private final Words words;

    EntryCell(Function<String, Entry> entries, Words words) {
        this.entries = entries;
        this.words = words;
        findings.setGraphic(sign);
        findings.setMinWidth(Region.USE_PREF_SIZE);
        lines.setMinWidth(0);
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row.getStyleClass().add("entry-row");
        setPrefWidth(0);
        setGraphic(row); // hidden while the cell is empty: taken out and put back it would be styled anew
    }

    @Override
    protected void updateItem(@Nullable String id, boolean empty) {
        super.updateItem(id, empty);
        boolean filled = id != null && !empty;
        row.setVisible(filled);
        setAccessibleText("");
        if (id != null && filled) {
            say(entries.apply(id));
        }
    }

    /// Says again what the entry says, after it may have changed.
    void renew() {
        String id = getItem();
        if (id != null && !isEmpty()) {
            say(entries.apply(id));
        }
    }

    private void say(Entry entry) {
        number.setText(entry.number());
        number.setVisible(!entry.number().isEmpty());
        number.setManaged(!entry.number().isEmpty());
        title.setText(entry.title());
        detail.setText(entry.detail());
        detail.setVisible(!entry.detail().isEmpty());
        detail.setManaged(!entry.detail().isEmpty());
        row.pseudoClassStateChanged(SINGLE, entry.detail().isEmpty());
        flag(entry.findings());
        setAccessibleText(entry.findings().isEmpty() ? entry.spoken()
                : entry.spoken() + ", " + words.get("finding.count", entry.findings().size()));
    }

    /// The icon of the worst, the count of all.
    private void flag(List<Finding> found) {
        Optional<Severity> worst = Outcome.worst(found);
        findings.setText(found.isEmpty() ? "" : Integer.toString(found.size()));
        sign.show(worst);
        findings.setVisible(worst.isPresent());
        findings.setManaged(worst.isPresent());
    }
}
