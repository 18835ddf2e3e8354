package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.tabularium.document.Origin;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Forms;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.look.Parts;

/// The controller and the facts about the record, beside the cover sheet.
final class ControllerPlace implements Place {
    private static final String KEY = "controller";
    private static final List<String> OF_THE_RECORD =
            List.of("title", "version", "updatedOn", "jurisdiction", "createdOn", "regime", "signOff",
                    "changes",
                    "policies");
    private final SplitPane split = Parts.split();
    private final FormPane<Register> pane;
    private final PreviewPane preview;
    private final Desk desk;
    private final Known known;

    ControllerPlace(Desk desk) {
        this.desk = desk;
        known = new Controlled(desk);
        FormView<Register> form =
                new FormView<>(Forms.CONTROLLER, desk.host(), (r, field) -> List.of(), this::change);
        preview = new PreviewPane(desk, origin -> form.focus(origin.field()),
                () -> show(desk.editor().state()));
        pane = new FormPane<>(form, desk, Optional.empty(), this::focused);
        split.getItems().addAll(pane.node(), preview.node());
        split.setDividerPositions(0.55);
        split.getStyleClass().add("place");
    }

    /// What is known of the controller.
    record Controlled(Desk desk) implements Known {
        @Override
        public String key() {
            return KEY;
        }

        @Override
        public String icon() {
            return "fth-file-text";
        }

        @Override
        public String title(String entity) {
            return desk.words().get("place.controller");
        }
    }

    @Override
    public Known known() {
        return known;
    }

    @Override
    public Node node() {
        return split;
    }

    @Override
    public void show(Editor.State state) {
        Register register = state.register();
        pane.title(desk.words().get("place.controller"), "");
        pane.form().show(register, false);
        pane.flag(KEY, KEY);
        if (state.readOnly()) {
            pane.lock();
        }
        Language language = preview.language();
        preview.show(() -> new PreviewPane.Sheet(desk.composer().cover(register, language),
                Running.of(desk.composer().running(register, language))));
    }

    @Override
    public void found(Outcome outcome) {
        pane.flag(KEY, KEY);
    }

    @Override
    public Spot here() {
        return new Spot(KEY, KEY, "");
    }

    @Override
    public void reveal(Spot spot) {
        pane.form().focus(spot.field());
    }

    @Override
    public List<Runnable> panes() {
        return List.of(() -> pane.form().focus(""));
    }

    private void change(FormView.Change<Register> change) {
        Spot spot = new Spot(KEY, KEY, change.path());
        StepName name = new StepName(change.verb(), change.label());
        if (change.typing()) {
            desk.editor().type(name, spot, r -> merged(change.beside().apply(r), change.entity()));
        } else {
            desk.editor().edit(name, spot, r -> merged(change.beside().apply(r), change.entity()));
        }
    }

    /// The form edits the controller and the facts of the record; what was made beside it, such as a new party, stays.
    private static Register merged(Register current, Register edited) {
        return current.withController(edited.controller()).withTitle(edited.title())
                .withVersion(edited.version())
                .withUpdatedOn(edited.updatedOn()).withJurisdiction(edited.jurisdiction())
                .withCreatedOn(edited.createdOn()).withRegime(edited.regime()).withSignOff(edited.signOff())
                .withChanges(edited.changes()).withPolicies(edited.policies());
    }

    private void focused(Optional<String> path) {
        desk.editor().seal();
        path.ifPresent(field -> desk.ways().visited(new Spot(KEY, KEY, field)));
        path.ifPresent(
                field -> preview.focus(new Origin(ofTheRecord(field) ? "register" : KEY, field)));
    }

    private static boolean ofTheRecord(String field) {
        return OF_THE_RECORD.contains(field.split("/", 2)[0]);
    }
}
