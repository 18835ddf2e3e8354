package org.tabularium.check.whatif;

import java.util.Locale;
import java.util.Optional;
import org.tabularium.law.Country;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

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

    /// The law as it would be.
    default Law law(Law law) {
        return this instanceof OfDecision(var decision) ? law.without(decision) : law;
    }

    /// The register as it would be: only a party that is gone changes it. What does not name that party stays the same
    /// object.
    default Register register(Register register) {
        return this instanceof OfParty(var party) ? new Departure(party).from(register) : register;
    }

    /// Reads `dpf`, `adequacy:GB`, `decision:ID` or `party:ID`; empty if it is none of these or the law knows no such decision.
    static Optional<Loss> read(String text, Law law) {
        String[] parts = text.strip().split(":", 2);
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "dpf" -> parts.length == 1 ? law.decision(FRAMEWORK).map(d -> new OfDecision(d.id()))
                    : Optional.empty();
            case "adequacy" -> parts.length == 1 ? Optional.empty()
                    : law.country(parts[1].toUpperCase(Locale.ROOT)).flatMap(Country::decision)
                            .map(OfDecision::new);
            case "decision" -> parts.length == 1 ? Optional.empty()
                    : law.decision(parts[1]).map(d -> new OfDecision(d.id()));
            case "party" -> parts.length == 2 && Id.isValid(parts[1])
                    ? Optional.of(new OfParty(new Id<>(parts[1])))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }
}
