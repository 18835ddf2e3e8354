package org.tabularium.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// Which data of which activities each time limit governs (Art. 5(1)(e), Art. 30(1)(f) GDPR).
///
/// @param governed the uses by the time limit they name, in the order of the record
/// @param unused time limits that no use names
/// @param ungoverned uses of data for which no time limit is named
public record RetentionPlan(Map<Id<RetentionRule>, List<Governed>> governed, List<RetentionRule> unused,
        List<Governed> ungoverned) {

    /// Data as one activity uses them.
    public record Governed(Activity activity, Use use) {

        /// Where the time limits of these data are named, below the activity.
        public String field() {
            return "uses/" + use.id().value() + "/retention";
        }
    }

    public static RetentionPlan of(Register register) {
        Map<Id<RetentionRule>, List<Governed>> governed = new HashMap<>();
        List<Governed> ungoverned = new ArrayList<>();
        for (Activity activity : register.activities()) {
            for (Use use : activity.uses()) {
                Governed one = new Governed(activity, use);
                use.retention().stream().distinct()
                        .forEach(id -> governed.computeIfAbsent(id, i -> new ArrayList<>()).add(one));
                if (use.retention().isEmpty()) {
                    ungoverned.add(one);
                }
            }
        }
        return new RetentionPlan(Map.copyOf(governed),
                register.retention().stream().filter(r -> !governed.containsKey(r.id())).toList(),
                List.copyOf(ungoverned));
    }

    /// The uses that a time limit governs.
    public List<Governed> of(RetentionRule rule) {
        return List.copyOf(governed.getOrDefault(rule.id(), List.of()));
    }
}
