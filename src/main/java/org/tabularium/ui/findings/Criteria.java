package org.tabularium.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What the list of findings is narrowed and grouped by, as chosen in its header.
final class Criteria {
    private final TextField text = new TextField();
    private final Label said = Parts.label("", "section-hint");
    private final Hyperlink clear = new Hyperlink();
    private final HBox row = new HBox(12, said, clear);
    private final ToggleGroup groups = new ToggleGroup();
    private final Checks checks;
    private final Runnable changed;
    private Narrow narrow = Narrow.NOT;
    private boolean changing;

    /// @param changed told when something else is chosen
    Criteria(Checks checks, Runnable changed) {
        this.checks = checks;
        this.changed = changed;
        row.getStyleClass().add("finding-criteria");
        clear.setText(checks.words().get("list.clear"));
        clear.setOnAction(e -> {
            text.requestFocus();
            narrow(Narrow.NOT);
        });
    }

    /// @param down leaves the text field for the list
    Node header(String title, Runnable down) {
        Words words = checks.words();
        text.setPromptText(words.get("list.filter"));
        text.setAccessibleText(words.get("list.filter"));
        text.textProperty().addListener((o, before, typed) -> narrow(narrow.withText(typed)));
        text.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                down.run();
                e.consume();
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox search = new HBox(8, new FontIcon("fth-search"), text,
                NarrowMenu.of(checks, () -> narrow, this::narrow));
        search.getStyleClass().add("search-field");
        search.setMinWidth(120);
        search.setPrefWidth(220);
        search.setMaxHeight(HBox.USE_PREF_SIZE);
        Label name = Parts.label(title, "pane-title");
        name.setMinWidth(Label.USE_PREF_SIZE);
        HBox header = new HBox(12, name, Parts.space(), search, segments());
        header.getStyleClass().add("pane-header");
        return header;
    }

    private Node segments() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMinWidth(HBox.USE_PREF_SIZE);
        for (Grouping grouping : Grouping.values()) {
            ToggleButton button = new ToggleButton(checks.words().get("finding.by." + grouping.key()));
            button.setUserData(grouping);
            button.setToggleGroup(groups);
            button.setSelected(grouping == Grouping.SEVERITY);
            button.getStyleClass().add("segment");
            segments.getChildren().add(button);
        }
        groups.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                groups.selectToggle(before);
            } else if (before != null) {
                changed.run();
            }
        });
        return segments;
    }

    /// By what the list is narrowed, in words.
    Node row() {
        return row;
    }

    void focus() {
        text.requestFocus();
    }

    Narrow narrow() {
        return narrow;
    }

    Grouping grouping() {
        return groups.getSelectedToggle() != null
                && groups.getSelectedToggle().getUserData() instanceof Grouping chosen ? chosen
                        : Grouping.SEVERITY;
    }

    void narrow(Narrow wanted) {
        if (!changing) {
            changing = true;
            narrow = wanted;
            if (!text.getText().equals(wanted.text())) {
                text.setText(wanted.text());
            }
            changing = false;
            changed.run();
        }
    }

    /// Says how much is left of how many.
    void say(int left, int all) {
        List<String> parts = new ArrayList<>();
        parts.add(checks.words().get("list.count", left, all));
        narrow.severities().stream().sorted().map(checks.wording()::severity).forEach(parts::add);
        narrow.families().stream().sorted().map(checks.wording()::family).forEach(parts::add);
        if (narrow.fixable()) {
            parts.add(checks.words().get("finding.filter.fix"));
        }
        said.setText(String.join(" · ", parts));
        row.setVisible(!narrow.isEmpty());
        row.setManaged(!narrow.isEmpty());
    }
}
