package org.tabularium.intake.reading;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/// How long a text says that something is kept (Art. 30(1)(f), Art. 13(2)(a) GDPR).
///
/// @param period how long, the longest of a range; of no length where something is erased at once; absent where only an
///         event is named, which then stands in `start`
/// @param indefinite whether the text says that nothing is ever erased
/// @param start the event from which the period runs or, without one, up to which things are kept; in the words of the
///         text, may be empty
/// @param statutes the norms named beside it
public record Keeping(Optional<Period> period, boolean indefinite, String start, List<CitedBasis> statutes) {
    public Keeping {
        statutes = List.copyOf(statutes);
    }
}
