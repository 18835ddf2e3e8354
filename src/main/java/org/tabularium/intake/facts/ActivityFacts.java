package org.tabularium.intake.facts;

import java.util.List;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;

/// A processing that a text describes on its own.
///
/// @param title its heading, or the entry of a list of purposes
/// @param extent what of the text is about it
/// @param recipients those named for it in short words, providers by their name
/// @param interests the legitimate interests named for it (Art. 13(1)(d) GDPR)
public record ActivityFacts(Said<String> title, Stretch extent, List<Said<String>> purposes,
        List<Said<String>> dataCategories, List<Said<String>> people, List<Said<String>> recipients,
        List<Said<CitedBasis>> legalBases, List<Said<String>> interests,
        List<Said<RetentionFact>> retention) {
    public ActivityFacts {
        purposes = List.copyOf(purposes);
        dataCategories = List.copyOf(dataCategories);
        people = List.copyOf(people);
        recipients = List.copyOf(recipients);
        legalBases = List.copyOf(legalBases);
        interests = List.copyOf(interests);
        retention = List.copyOf(retention);
    }
}
