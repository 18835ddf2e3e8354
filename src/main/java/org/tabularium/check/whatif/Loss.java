package org.tabularium.check.whatif;

import java.util.Locale;
import java.util.Optional;
import org.tabularium.law.Country;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Party;

/// What is taken away in thought.
public sealed interface Loss {
    /// Id of the decision on the EU-U.S. Data Privacy Framework.
    String FRAMEWORK = "adequacy-us-dpf";

    /// A decision of the Commission (Art. 45 GDPR), as if it were annulled or had expired.
    ///
    /// @param decision its id in the law data
    record OfDecision(String decision) implements Loss {}

    /// A party, as if nothing went to it any more.
    record OfParty(Id<Party> party) implements Loss {}

    /// Reads `dpf`, `adequacy:GB` or `party:ID`; empty if it is none of these or the law knows no such decision.
    static Optional<Loss> read(String text, Law law) {
        String[] parts = text.strip().split(":", 2);
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "dpf" -> parts.length == 1 ? law.decision(FRAMEWORK).map(d -> new OfDecision(d.id()))
                    : Optional.empty();
            case "adequacy" -> parts.length == 1 ? Optional.empty()
                    : law.country(parts[1].toUpperCase(Locale.ROOT)).flatMap(Country::decision)
                            .map(OfDecision::new);
            case "party" -> parts.length == 2 && Id.isValid(parts[1])
                    ? Optional.of(new OfParty(new Id<>(parts[1])))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }
}
