package org.tabularium.compose;

import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Mandate;

/// One entry of a record: an activity of the controller's (Art. 30(1) GDPR) or a mandate of the processor's
/// (Art. 30(2) GDPR).
public final class Entry {
    private final Subject subject;
    private final Optional<Mandate> mandate;

    private Entry(Subject subject, Optional<Mandate> mandate) {
        this.subject = subject;
        this.mandate = mandate;
    }

    public static Entry of(Activity activity) {
        return new Entry(Subject.of(activity), Optional.empty());
    }

    /// What a mandate has in common with an activity is said as of an activity.
    public static Entry of(Mandate mandate) {
        Activity activity = MandateWriter.subject(mandate).activity().withIntroducedOn(mandate.startedOn())
                .withChangedOn(mandate.changedOn()).withEndedOn(mandate.endedOn());
        return new Entry(Subject.of(activity), Optional.of(mandate));
    }

    /// The id of the activity or mandate.
    public String id() {
        return subject.activity().id().value();
    }

    Subject subject() {
        return subject;
    }

    Optional<Mandate> mandate() {
        return mandate;
    }
}
