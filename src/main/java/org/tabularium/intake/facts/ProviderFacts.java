package org.tabularium.intake.facts;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.SafeguardReader;

/// A named company or service that receives data (Art. 13(1)(e) GDPR).
///
/// @param name of the service or company, as printed
/// @param aliases other printed names of the same
/// @param legalEntity the company behind it, where printed
/// @param address its address, where printed
/// @param country ISO 3166-1 code of its seat, from a printed address or sentence only
/// @param transferCountry ISO 3166-1 code of the third country to which data are said to go
/// @param capacity what it is said to be
/// @param contract where a processing agreement is stated (Art. 28(3) GDPR)
/// @param safeguards what transfers to it are said to rest on
/// @param catalog id of the service in the catalog; empty where it is not there
/// @param extent what of the text is about it
public record ProviderFacts(Said<String> name, List<Said<String>> aliases, Optional<Said<String>> legalEntity,
        Optional<Said<String>> address, Optional<Said<String>> country,
        Optional<Said<String>> transferCountry,
        Capacity capacity, Optional<Stretch> contract, List<Said<SafeguardReader.Kind>> safeguards,
        String catalog,
        Stretch extent) {
    public ProviderFacts {
        aliases = List.copyOf(aliases);
        safeguards = List.copyOf(safeguards);
    }

    /// What a text says a recipient is.
    public enum Capacity {
        PROCESSOR, JOINT_CONTROLLER, CONTROLLER, UNKNOWN
    }
}
