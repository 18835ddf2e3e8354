package org.tabularium.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Which activities: all, those selected in the list of activities, or those ticked here.
///
/// All of them hold at first, also where some were ticked the last time: what is left out of a record is left out
/// knowingly.
final class ActivitiesPane {
    private final Segments<Which> which;
    private final ActivityChecks checks;
    private final Label count = Parts.label("", "muted");
    private final VBox box;
    private final List<Id<Activity>> marked;
    private final int all;
    private final Words words;

    private enum Which {
        ALL, MARKED, TICKED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param marked those selected in the list
    /// @param before those ticked the last time
    /// @param done told that the user has ticked all that is wanted
    ActivitiesPane(Register register, List<Id<Activity>> marked, List<Id<Activity>> before, Words words,
            Runnable changed, Runnable done) {
        this.marked = List.copyOf(marked);
        this.words = words;
        all = register.activities().size();
        List<Which> offered = new ArrayList<>(List.of(Which.ALL, Which.TICKED));
        if (!marked.isEmpty()) {
            offered.add(1, Which.MARKED);
        }
        which = new Segments<>(offered, w -> words.get("export.only." + w.key(),
                w == Which.MARKED ? marked.size() : all), w -> "only-" + w.key(), changed);
        checks = new ActivityChecks(register, before.isEmpty() ? marked : before, words, changed, done);
        count.setWrapText(true);
        box = new VBox(8, which.node(), checks.node(), count);
    }

    Node node() {
        return box;
    }

    /// The activities taken; all if empty.
    List<Id<Activity>> only() {
        return switch (which.chosen()) {
            case ALL -> List.of();
            case MARKED -> marked;
            case TICKED -> checks.ticked();
        };
    }

    /// Those ticked, to be remembered also where all are taken.
    List<Id<Activity>> ticked() {
        return checks.ticked();
    }

    /// Whether none is ticked where some are to be.
    boolean isNothing() {
        return which.chosen() == Which.TICKED && checks.ticked().isEmpty();
    }

    void show() {
        boolean ticking = which.chosen() == Which.TICKED;
        checks.node().setVisible(ticking);
        checks.node().setManaged(ticking);
        count.setVisible(ticking);
        count.setManaged(ticking);
        count.setText(words.get("export.only.count", checks.ticked().size(), all));
    }
}
