package org.tabularium.ui.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.tabularium.check.Severity;
import org.tabularium.ui.form.Flag;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Mark;
import org.tabularium.ui.look.Parts;

/// What a pane shows of the findings in its form: the sentences in it, how many there are, and which sections they are
/// in.
public final class PaneFlags {
    private final Button count = new Button();
    private final FormView<?> form;
    private final Desk desk;
    private final Dealing dealing;
    private List<Flag> flags = List.of();

    public PaneFlags(FormView<?> form, Desk desk) {
        this.form = form;
        this.desk = desk;
        dealing = new Dealing(desk);
        count.getStyleClass().addAll("flag-count", "follow");
        Parts.explain(count, new Tooltip(desk.words().get("finding.first")));
        count.setOnAction(e -> flags.stream().map(f -> f.finding().where().field())
                .filter(field -> !field.isEmpty()).findFirst().ifPresent(form::focus));
        count.setMinWidth(Button.USE_PREF_SIZE);
        put(false);
    }

    /// How many findings there are; leads to the first.
    public Button count() {
        return count;
    }

    /// Shows what was found in an entity.
    ///
    /// @param links those to the sections of the form, in their order; may be none
    public void show(String place, String entity, List<Button> links) {
        List<Flag> found = dealing.flags(place, entity);
        if (found.isEmpty() && flags.isEmpty()) {
            return;
        }
        flags = found;
        form.flag(found, dealing, !desk.editor().state().readOnly());
        Optional<Severity> worst = Outcome.worst(desk.checks().outcome().of(place, entity));
        count.setText(Integer.toString(found.size()));
        count.setGraphic(worst.map(SeverityMark::of).orElse(null));
        count.setAccessibleText(desk.words().get("finding.count", found.size()));
        put(worst.isPresent());
        List<Optional<Severity>> weights = form.weights();
        for (int i = 0; i < links.size(); i++) {
            dot(links.get(i), weights.get(i));
        }
    }

    private void dot(Button link, Optional<Severity> weight) {
        link.setGraphic(weight.map(w -> Mark.DISC.node("dot-" + w.name().toLowerCase(Locale.ROOT)))
                .orElse(null));
        link.setAccessibleText(
                weight.map(w -> link.getText() + ", " + desk.checks().wording().severity(w)).orElse(null));
    }

    private void put(boolean wanted) {
        count.setVisible(wanted);
        count.setManaged(wanted);
    }
}
