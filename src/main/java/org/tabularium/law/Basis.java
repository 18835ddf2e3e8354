package org.tabularium.law;

import org.tabularium.model.LocalText;

/// A norm that allows or orders processing: a legal basis, a condition, a derogation, a duty to retain.
///
/// @param id for example `gdpr-6-1-f` or `ao-147`
/// @param kind what it is good for
/// @param citation the norm as cited in each language, for example "Art. 6(1)(f) GDPR"
/// @param title the norm in a few words, for example "legitimate interests"; in German as within a sentence
/// @param validity when it is law
/// @param source where the text was read or is published
/// @param status how well the fact is founded
public record Basis(String id, Kind kind, LocalText citation, LocalText title, Validity validity,
        String source, Status status)
        implements Fact {

    /// What a norm is good for.
    public enum Kind {
        /// Lawfulness of processing (Art. 6(1) GDPR).
        ARTICLE_6,
        /// Condition for special categories (Art. 9(2) GDPR).
        ARTICLE_9,
        /// Criminal convictions and offences (Art. 10 GDPR).
        ARTICLE_10,
        /// Derogation for a transfer (Art. 49(1) GDPR).
        ARTICLE_49,
        /// National norm, beside the Regulation.
        NATIONAL
    }
}
