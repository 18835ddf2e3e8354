package org.tabularium.intake.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.SafeguardReader;

/// Everything that was read from a policy.
///
/// @param prose the text itself, into which all places point
/// @param lastUpdated the day the text gives for itself
/// @param make by whom or with what it was made, such as `eRecht24`; absent where it cannot be told
/// @param controller who is responsible
/// @param emailAliases further printed addresses of the controller
/// @param representatives those who act for the controller, by name
/// @param dpo the data protection officer
/// @param authority the supervisory authority named
/// @param sections all sections in their order
/// @param activities one for each processing described on its own
/// @param basesGeneral legal bases named outside of all activities
/// @param safeguardsGeneral safeguards named without a provider
/// @param retentionGeneral periods and criteria for no single activity
/// @param items which items of Art. 13 and 14 GDPR the text tells; every item has an entry
/// @param outdated superseded law as of the day of the law data
public record PolicyFacts(Prose prose, Optional<Said<LocalDate>> lastUpdated, Optional<Said<String>> make,
        ContactFacts controller, List<Said<String>> emailAliases, List<Said<String>> representatives,
        Optional<ContactFacts> dpo, Optional<ContactFacts> authority, List<SectionFacts> sections,
        List<ActivityFacts> activities, List<Said<CitedBasis>> basesGeneral, List<ProviderFacts> providers,
        List<Said<SafeguardReader.Kind>> safeguardsGeneral, List<Said<RetentionFact>> retentionGeneral,
        Map<Item, Answered> items, List<OutdatedFact> outdated) {
    public PolicyFacts {
        emailAliases = List.copyOf(emailAliases);
        representatives = List.copyOf(representatives);
        sections = List.copyOf(sections);
        activities = List.copyOf(activities);
        basesGeneral = List.copyOf(basesGeneral);
        providers = List.copyOf(providers);
        safeguardsGeneral = List.copyOf(safeguardsGeneral);
        retentionGeneral = List.copyOf(retentionGeneral);
        items = Map.copyOf(items);
        outdated = List.copyOf(outdated);
    }
}
