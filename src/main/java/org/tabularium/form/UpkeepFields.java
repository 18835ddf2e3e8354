package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;
import static org.tabularium.form.Field.Width.TWO_THIRDS;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.LocalText;
import org.tabularium.model.Observance;
import org.tabularium.model.Particulars;
import org.tabularium.model.Upkeep;
import org.tabularium.model.YesNo;

/// Whether what the sheet of an activity says is kept to, and how the sheet itself is kept.
final class UpkeepFields {
    private static final Lens<Activity, Upkeep> UPKEEP = new Lens<>(Activity::upkeep, Activity::withUpkeep);
    private static final Lens<Activity, Particulars> PARTICULARS =
            new Lens<>(Activity::particulars, Activity::withParticulars);

    static final List<Field<Activity, ?>> ALL = List.of(
            Field.of("number", new Kind.Line(), Activity::number, Activity::withNumber).wide(THIRD)
                    .onDemand(""),
            upkeep(Field.of("createdOn", new Kind.Day(), Upkeep::createdOn, Upkeep::withCreatedOn).wide(THIRD)
                    .onDemand(Optional.empty())),
            Field.of("changedOn", new Kind.Day(), Activity::changedOn, Activity::withChangedOn).wide(THIRD)
                    .onDemand(Optional.empty()),
            upkeep(Field.of("nextReview", new Kind.Day(), Upkeep::nextReview, Upkeep::withNextReview)
                    .wide(THIRD).onDemand(Optional.empty())),
            upkeep(Field.of("approvedBy", new Kind.Line(), Upkeep::approvedBy, Upkeep::withApprovedBy)
                    .wide(TWO_THIRDS).onDemand("")),
            upkeep(Field.of("approvedOn", new Kind.Day(), Upkeep::approvedOn, Upkeep::withApprovedOn)
                    .wide(THIRD).onDemand(Optional.empty())),
            Field.of("observance", new Kind.Part<>(observance()), Activity::observance,
                    Activity::withObservance).onDemand(Observance.EMPTY),
            particular(Field.of("classification", new Kind.Line(), Particulars::classification,
                    Particulars::withClassification).wide(HALF).onDemand("")),
            particular(Field.of("published", new Kind.Option<>(List.of(YesNo.values())),
                    Particulars::published, Particulars::withPublished).wide(HALF)
                    .onDemand(Optional.empty())),
            particular(Field.of("comments", new Kind.Local(), Particulars::comments,
                    Particulars::withComments).onDemand(LocalText.EMPTY)),
            Field.of("note", new Kind.Prose(), Activity::note, Activity::withNote).onDemand(""));

    private UpkeepFields() {}

    private static Form<Observance> observance() {
        return Form.part("observance",
                Field.of("limitsKept", new Kind.Option<>(List.of(YesNo.values())), Observance::limitsKept,
                        Observance::withLimitsKept),
                Field.of("reason", new Kind.Local(), Observance::reason, Observance::withReason),
                Field.of("breaches", new Kind.Answered<>(new Kind.Local(), () -> LocalText.EMPTY),
                        Observance::breaches, Observance::withBreaches).onDemand(Answer.notStated()));
    }

    private static <A> Field<Activity, A> upkeep(Field<Upkeep, A> field) {
        return Field.within("upkeep", UPKEEP, field);
    }

    private static <A> Field<Activity, A> particular(Field<Particulars, A> field) {
        return Field.within("particulars", PARTICULARS, field);
    }
}
