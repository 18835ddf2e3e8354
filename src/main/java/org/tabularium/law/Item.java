package org.tabularium.law;

import org.tabularium.model.LocalText;

/// Something that a notice or the record has to contain (Art. 13, 14 and 30 GDPR).
///
/// @param article for example `13-1-c`; also its id
/// @param duty when it is owed
/// @param title what it is, in a few words
/// @param citation the article as cited in each language
/// @param validity when it is law
/// @param source where it was read
/// @param status how well the fact is founded
public record Item(String article, Duty duty, LocalText title, LocalText citation, Validity validity, String source,
        Status status) implements Fact {

    @Override
    public String id() {
        return article;
    }

    /// When an item is owed.
    public enum Duty {
        ALWAYS,
        /// Only where there is such a thing, for example a representative or a transfer.
        WHERE_APPLICABLE,
        /// "Where possible" (Art. 30(1)(f), (g) and (2)(d) GDPR).
        WHERE_POSSIBLE
    }
}
