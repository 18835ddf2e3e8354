package org.tabularium.ui;

import java.util.List;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Activity;
import org.tabularium.model.Register;

/// Faults put into the sample register.
final class Faults {
    private Faults() {}

    /// Takes the legal grounds from the second purpose of every activity, and the exceptions of special categories.
    static void into(Editor editor) {
        editor.edit(new StepName("step.change", "activity.purposes"), Spot.NONE, Faults::faulty);
    }

    private static Register faulty(Register register) {
        return register.withActivities(register.activities().stream().map(Faults::faulty).toList());
    }

    private static Activity faulty(Activity activity) {
        return activity
                .withPurposes(activity.purposes().stream()
                        .map(p -> p.equals(activity.purposes().getFirst()) ? p : p.withGrounds(List.of()))
                        .toList())
                .withUses(activity.uses().stream().map(u -> u.withConditions(List.of())).toList());
    }
}
