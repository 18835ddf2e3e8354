package org.tabularium.law;

import org.tabularium.model.LocalText;

/// What a transfer without an adequacy decision may rest on (Art. 46 to 49 GDPR).
///
/// @param id for example `gdpr-46-2-c` or `gdpr-49-1-a`
/// @param citation the article as cited in each language
/// @param title what it is; in German as within a sentence
/// @param authorisation whether a supervisory authority has to authorise or approve it
/// @param limits what it does not carry; may be empty
/// @param validity when it is law
/// @param source where it was read
/// @param status how well the fact is founded
public record Instrument(String id, LocalText citation, LocalText title, boolean authorisation,
        LocalText limits,
        Validity validity, String source, Status status) implements Fact {

    /// Whether it is a derogation for specific situations, which carries no regular transfer (Art. 49 GDPR).
    public boolean isDerogation() {
        return id.startsWith("gdpr-49-");
    }
}
