package org.tabularium.intake.facts;

import java.util.Optional;

/// Somebody with an address: the controller (Art. 13(1)(a) GDPR), its data protection officer (Art. 13(1)(b)), an
/// authority.
///
/// @param name of the company, the office or the person
/// @param person somebody named beside it
/// @param country as printed
public record ContactFacts(Optional<Said<String>> name, Optional<Said<String>> person,
        Optional<Said<String>> street, Optional<Said<String>> postalCode, Optional<Said<String>> city,
        Optional<Said<String>> country, Optional<Said<String>> email, Optional<Said<String>> phone,
        Optional<Said<String>> website) {
    public static final ContactFacts NONE =
            new ContactFacts(Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty());

    /// Whether nothing at all is known.
    public boolean isNone() {
        return equals(NONE);
    }
}
