package org.tabularium.check.whatif;

import java.time.LocalDate;
import java.util.Optional;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Destination;
import org.tabularium.model.Safeguard;

/// How the assessment stands that a safeguard asks for (CJEU C-311/18; Clause 14 of the standard contractual clauses).
///
/// @param state how far it has come
/// @param doneOn the day on which it was carried out
public record Assessed(State state, Optional<LocalDate> doneOn) {

    /// How far an assessment has come.
    public enum State {
        /// The safeguard asks for none, or the record says why there is none.
        NOT_NEEDED,
        /// Nothing is recorded.
        MISSING,
        /// There is one, without a result yet.
        WITHOUT_RESULT,
        /// Protection there is essentially equivalent, by itself or with further measures.
        DONE,
        /// Protection there is not equivalent: the safeguard does not carry the transfer.
        NEGATIVE
    }

    /// How it stands with a transfer that would rest on a safeguard.
    static Assessed of(TransferRow row, Safeguard safeguard) {
        Answer<Assessment> answer =
                row.transfer().destination().map(Destination::assessment).orElse(Answer.notStated());
        return switch (answer) {
            case Answer.Stated<Assessment>(var assessment) -> new Assessed(state(assessment), assessment.doneOn());
            case Answer.NotStated<Assessment>() when Safeguarding.needsAssessment(safeguard) -> of(State.MISSING);
            case Answer.NotStated<Assessment>(),Answer.None<Assessment> _ -> of(State.NOT_NEEDED);
        };
    }

    static Assessed of(State state) {
        return new Assessed(state, Optional.empty());
    }

    private static State state(Assessment assessment) {
        return assessment.result().map(result -> switch (result) {
            case EQUIVALENT, EQUIVALENT_WITH_MEASURES -> State.DONE;
            case NOT_EQUIVALENT -> State.NEGATIVE;
        }).orElse(State.WITHOUT_RESULT);
    }
}
