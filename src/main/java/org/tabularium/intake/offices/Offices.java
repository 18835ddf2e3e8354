package org.tabularium.intake.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;

/// Who stands behind a policy.
///
/// @param controller who is responsible (Art. 13(1)(a) GDPR); [ContactFacts#NONE] where the text names nobody
/// @param emailAliases further printed e-mail addresses of the controller
/// @param representatives those who act for the controller, by name
/// @param dpo the data protection officer (Art. 13(1)(b) GDPR); absent where none is named or the text says there is
/// none
/// @param authority the supervisory authority named
/// @param lastUpdated the day the text gives for itself
/// @param make by whom or with what the text was made
public record Offices(ContactFacts controller, List<Said<String>> emailAliases,
        List<Said<String>> representatives,
        Optional<ContactFacts> dpo, Optional<ContactFacts> authority, Optional<Said<LocalDate>> lastUpdated,
        Optional<Said<String>> make) {
    public Offices {
        emailAliases = List.copyOf(emailAliases);
        representatives = List.copyOf(representatives);
    }
}
