package org.tabularium.ui.notices;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.document.Origin;
import org.tabularium.edit.search.FieldReader;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// The line below the texts: what the marked sentence states, and the way to its field.
final class FactLine {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private final HBox box = new HBox(12);
    private final Label label = Parts.label("", "fact-label");
    private final Label value = Parts.label("", "section-hint");
    private final Hyperlink own = new Hyperlink();
    private final Hyperlink field = new Hyperlink();
    private final FieldReader reader;
    private final Desk desk;
    private Optional<FieldReader.Said> said = Optional.empty();

    FactLine(Desk desk, Runnable wording) {
        this.desk = desk;
        reader = new FieldReader(desk.law(), desk.labels(), desk.words());
        own.setText(desk.words().get("notice.own"));
        own.setOnAction(e -> wording.run());
        field.setText(desk.words().get("notice.field"));
        field.setOnAction(e -> follow());
        value.getStyleClass().add("fact-said");
        label.setMinWidth(Label.USE_PREF_SIZE);
        value.setMinWidth(0);
        own.setMinWidth(Button.USE_PREF_SIZE);
        field.setMinWidth(Button.USE_PREF_SIZE);
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        FontIcon icon = new FontIcon("fth-corner-down-right");
        icon.getStyleClass().add("fact-icon");
        box.getChildren().addAll(icon, label, value, own, field);
        box.getStyleClass().add("fact-line");
        show(Optional.empty());
    }

    Node node() {
        return box;
    }

    /// Tells of a fact, or how one is chosen.
    void show(Optional<Origin> fact) {
        said = fact.flatMap(f -> reader.read(desk.editor().register(), f.entity(), f.field()));
        label.setText(said.map(s -> s.label().isEmpty() ? s.entity() : s.label())
                .orElseGet(() -> desk.words().get("notice.fact.none")));
        value.setText(said.map(s -> joined(s.label().isEmpty() ? "" : s.text(),
                s.label().isEmpty() || s.text().equals(s.entity()) ? "" : s.entity())).orElse(""));
        label.pseudoClassStateChanged(NONE, said.isEmpty());
        field.setVisible(said.isPresent());
        own.setVisible(said.isPresent() && !desk.editor().state().readOnly());
        field.setAccessibleText(field.getText() + ": " + label.getText());
    }

    /// Goes to the field of the fact.
    void follow() {
        said.map(FieldReader.Said::spot).ifPresent(desk.go());
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
