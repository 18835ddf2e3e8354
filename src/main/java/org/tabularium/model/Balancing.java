package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// The balancing of legitimate interests (Art. 6(1)(f) GDPR).
///
/// @param necessity why nothing milder does
/// @param weighing interests of the data subjects and what they expect, weighed
/// @param result whose interests override
/// @param doneOn day of the balancing
/// @param document where it is filed
/// @param extras members of a newer format, kept as they were read
public record Balancing(LocalText necessity, LocalText weighing, Optional<Result> result,
        Optional<LocalDate> doneOn, String document, Extras extras) {

    /// Nothing stated yet.
    public static final Balancing EMPTY = new Balancing(LocalText.EMPTY, LocalText.EMPTY, Optional.empty(),
            Optional.empty(), "", Extras.NONE);

    /// Whose interests override.
    public enum Result {
        CONTROLLER, DATA_SUBJECT
    }

    public Balancing withNecessity(LocalText necessity) {
        return new Balancing(necessity, weighing, result, doneOn, document, extras);
    }

    public Balancing withWeighing(LocalText weighing) {
        return new Balancing(necessity, weighing, result, doneOn, document, extras);
    }

    public Balancing withResult(Optional<Result> result) {
        return new Balancing(necessity, weighing, result, doneOn, document, extras);
    }

    public Balancing withDoneOn(Optional<LocalDate> doneOn) {
        return new Balancing(necessity, weighing, result, doneOn, document, extras);
    }

    public Balancing withDocument(String document) {
        return new Balancing(necessity, weighing, result, doneOn, document, extras);
    }
}
