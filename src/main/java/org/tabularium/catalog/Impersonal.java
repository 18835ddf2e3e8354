package org.tabularium.catalog;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Dpia;
import org.tabularium.model.Identified;
import org.tabularium.model.JointControl;
import org.tabularium.model.Observance;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Upkeep;
import org.tabularium.model.Vetting;

/// Takes out of an entity what is true only of the organisation it was written for: people, days, contracts,
/// assessments, remarks. What was checked there has not been checked here.
final class Impersonal {
    private Impersonal() {}

    static Activity activity(Activity activity) {
        return activity.withNumber("").withOwner(Person.EMPTY).withUndertakings(List.of())
                .withStatus(Activity.Status.DRAFT).withIntroducedOn(Optional.empty())
                .withChangedOn(Optional.empty()).withEndedOn(Optional.empty())
                .withReplacedBy(Optional.empty()).withUpkeep(Upkeep.EMPTY)
                .withImpact(activity.impact().withDpia(Dpia.EMPTY)
                        .withScreening(activity.impact().screening().withDoneOn(Optional.empty())))
                .withObservance(Observance.EMPTY).withNote("");
    }

    static Identified<?> entity(Identified<?> entity) {
        return switch (entity) {
            case Party party -> party.withContract(Answer.notStated()).withVetting(Vetting.EMPTY);
            case JointControl joint -> joint.withSignedOn(Optional.empty()).withDocument("");
            default -> entity;
        };
    }
}
