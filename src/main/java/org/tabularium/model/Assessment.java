package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// The assessment of a transfer (Clause 14 of the standard contractual clauses; CJEU C-311/18; EDPB Recommendations 01/2020).
///
/// @param law risk that follows from the law of the country
/// @param practice risk that follows from practice there
/// @param measures supplementary measures
/// @param result whether protection is essentially equivalent
/// @param reviewer who assessed it
/// @param doneOn day of the assessment
/// @param nextOn day of the next one
/// @param document where it is filed
/// @param extras members of a newer format, kept as they were read
public record Assessment(LocalText law, LocalText practice, LocalText measures, Optional<Result> result,
        String reviewer, Optional<LocalDate> doneOn, Optional<LocalDate> nextOn, String document,
        Extras extras) {

    /// Nothing stated yet.
    public static final Assessment EMPTY = new Assessment(LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY,
            Optional.empty(), "", Optional.empty(), Optional.empty(), "", Extras.NONE);

    /// Whether protection is essentially equivalent.
    public enum Result {
        EQUIVALENT, EQUIVALENT_WITH_MEASURES, NOT_EQUIVALENT
    }

    public Assessment withLaw(LocalText law) {
        return new Assessment(law, practice, measures, result, reviewer, doneOn, nextOn, document, extras);
    }

    public Assessment withPractice(LocalText practice) {
        return new Assessment(law, practice, measures, result, reviewer, doneOn, nextOn, document, extras);
    }

    public Assessment withMeasures(LocalText measures) {
        return new Assessment(law, practice, measures, result, reviewer, doneOn, nextOn, document, extras);
    }

    public Assessment withResult(Optional<Result> result) {
        return new Assessment(law, practice, measures, result, reviewer, doneOn, nextOn, document, extras);
    }

    public Assessment withReviewer(String reviewer) {
        return new Assessment(law, practice, measures, result, reviewer, doneOn, nextOn, document, extras);
    }

    public Assessment withDoneOn(Optional<LocalDate> doneOn) {
        return new Assessment(law, practice, measures, result, reviewer, doneOn, nextOn, document, extras);
    }

    public Assessment withNextOn(Optional<LocalDate> nextOn) {
        return new Assessment(law, practice, measures, result, reviewer, doneOn, nextOn, document, extras);
    }

    public Assessment withDocument(String document) {
        return new Assessment(law, practice, measures, result, reviewer, doneOn, nextOn, document, extras);
    }
}
