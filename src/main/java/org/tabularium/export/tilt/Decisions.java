package org.tabularium.export.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.compose.Scribe;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;

/// Automated decisions (Art. 13(2)(f) GDPR) and further processing for another purpose (Art. 13(3) GDPR).
final class Decisions {
    private final Scribe scribe;
    private final Required required;
    private final Said said;

    Decisions(Scribe scribe, Required required) {
        this.scribe = scribe;
        this.required = required;
        this.said = new Said(scribe);
    }

    Map<String, Object> automated(List<Activity> activities) {
        String place = "/automatedDecisionMaking";
        List<String> logic = new ArrayList<>();
        List<String> effects = new ArrayList<>();
        boolean used = false;
        if (activities.stream().anyMatch(a -> a.automated() instanceof Answer.NotStated<Automated>)) {
            required.note(place + "/inUse");
        }
        for (Activity activity : activities) {
            if (activity.automated() instanceof Answer.Stated<Automated>(var automated)) {
                used = true;
                add(logic, activity, automated.logic());
                add(effects, activity, automated.effects());
            }
        }
        if (!used) {
            return Map.of("inUse", false);
        }
        return Required.object(Map.of("inUse", true),
                Map.of("logicInvolved", required.text(String.join("; ", logic), place + "/logicInvolved")),
                Map.of("scopeAndIntendedEffects",
                        required.text(String.join("; ", effects), place + "/scopeAndIntendedEffects")));
    }

    private void add(List<String> texts, Activity activity, LocalText text) {
        if (!text.isEmpty()) {
            texts.add(said.best(activity.name()) + ": " + said.best(text));
        }
    }

    List<Object> changes(List<Activity> activities) {
        List<Object> changes = new ArrayList<>();
        for (Activity activity : activities) {
            for (Purpose purpose : activity.purposes()) {
                purpose.further().stated().ifPresent(further -> changes.add(Required.object(
                        Map.of("description", said.joined(purpose.text(), further)),
                        Map.of("affectedDataCategories", affected(activity, purpose)))));
            }
        }
        return changes;
    }

    private List<Object> affected(Activity activity, Purpose purpose) {
        return activity.uses().stream()
                .filter(u -> u.purposes().isEmpty() || u.purposes().contains(purpose.id()))
                .flatMap(u -> u.data().stream()).distinct()
                .flatMap(id -> Identified.find(scribe.register().data(), id).stream()).map(DataCategory::name)
                .map(said::best).<Object>map(n -> n).toList();
    }
}
