package org.tabularium.intake.facts;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.reading.CitedBasis;

/// How long something is kept (Art. 13(2)(a) GDPR).
///
/// @param text the words of the text
/// @param period where a number is stated
/// @param start the event from which the period runs or at which things are erased, in the words of the text; may be empty
/// @param indefinite whether it is said that nothing is ever erased
/// @param statutes the norms named for it
public record RetentionFact(String text, Optional<Period> period, String start, boolean indefinite,
        List<CitedBasis> statutes) {
    public RetentionFact {
        statutes = List.copyOf(statutes);
    }
}
