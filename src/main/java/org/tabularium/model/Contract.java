package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A processing contract (Art. 28(3) GDPR).
///
/// @param signedOn day of signature
/// @param endsOn last day of the term
/// @param document where the contract is filed
/// @param points what of Art. 28(3) it contains, in the order of the article
/// @param authorisation how further processors are authorised (Art. 28(2) GDPR)
/// @param subProcessors processors engaged by this one (Art. 28(2), (4) GDPR)
/// @param extras members of a newer format, kept as they were read
public record Contract(Optional<LocalDate> signedOn, Optional<LocalDate> endsOn, String document,
        List<Point> points, Optional<ClauseChoices.Authorisation> authorisation,
        List<Id<Party>> subProcessors, Extras extras) {

    /// Nothing stated yet.
    public static final Contract EMPTY = new Contract(Optional.empty(), Optional.empty(), "", List.of(),
            Optional.empty(), List.of(), Extras.NONE);

    public Contract {
        points = List.copyOf(points);
        subProcessors = List.copyOf(subProcessors);
    }

    /// The points of Art. 28(3) second sentence GDPR.
    public enum Point {
        A, B, C, D, E, F, G, H
    }

    public Contract withSignedOn(Optional<LocalDate> signedOn) {
        return new Contract(signedOn, endsOn, document, points, authorisation, subProcessors, extras);
    }

    public Contract withEndsOn(Optional<LocalDate> endsOn) {
        return new Contract(signedOn, endsOn, document, points, authorisation, subProcessors, extras);
    }

    public Contract withDocument(String document) {
        return new Contract(signedOn, endsOn, document, points, authorisation, subProcessors, extras);
    }

    public Contract withPoints(List<Point> points) {
        return new Contract(signedOn, endsOn, document, points, authorisation, subProcessors, extras);
    }

    public Contract withSubProcessors(List<Id<Party>> subProcessors) {
        return new Contract(signedOn, endsOn, document, points, authorisation, subProcessors, extras);
    }

    public Contract withAuthorisation(Optional<ClauseChoices.Authorisation> authorisation) {
        return new Contract(signedOn, endsOn, document, points, authorisation, subProcessors, extras);
    }
}
