package org.tabularium.ui.place;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tabularium.model.Acceptance;
import org.tabularium.ui.form.GrowingText;
import org.tabularium.ui.look.Parts;

/// Why a finding is accepted, and by whom (Art. 5(2) GDPR: accountability). The person who accepted last is offered.
public final class AcceptForm {
    private static final double ROOM = 64;
    private final GrowingText reason = new GrowingText();
    private final TextField person = new TextField();
    private final Desk desk;
    private final VBox box;

    public AcceptForm(Desk desk) {
        this.desk = desk;
        Label why = Parts.label(desk.words().get("finding.accept.reason"), "field-label");
        Label who = Parts.label(desk.words().get("finding.accept.person"), "field-label");
        reason.setPromptText(desk.words().get("finding.accept.prompt"));
        reason.setAccessibleText(desk.words().get("finding.accept.reason"));
        reason.setMinHeight(ROOM);
        reason.getStyleClass().add("prose");
        why.setLabelFor(reason);
        who.setLabelFor(person);
        person.setAccessibleText(desk.words().get("finding.accept.person"));
        box = new VBox(10, new VBox(4, why, reason), new VBox(4, who, person));
        box.getStyleClass().add("accept-form");
        renew();
    }

    public Node node() {
        return box;
    }

    /// Asks anew.
    public void renew() {
        List<Acceptance> given = desk.editor().register().accepted();
        reason.clear();
        person.setText(given.isEmpty() ? "" : given.getLast().person());
    }

    public void focus() {
        reason.requestFocus();
    }

    public String reason() {
        return reason.getText();
    }

    public String person() {
        return person.getText();
    }

    /// Whether the reason or the person is not named yet.
    public BooleanBinding incompleteProperty() {
        return Bindings.createBooleanBinding(() -> reason().isBlank() || person().isBlank(),
                reason.textProperty(), person.textProperty());
    }
}
