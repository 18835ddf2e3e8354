package org.tabularium.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// What activities are looked for by.
///
/// @param gaps what is not said of what Art. 30(1) GDPR asks for
/// @param parties to whom data are disclosed
/// @param countries where the recipients are and work, or take the data
/// @param special whether there are special categories of data (Art. 9 GDPR)
record ActivityFacts(Set<Gaps.Gap> gaps, Set<Id<Party>> parties, Set<String> countries, boolean special) {

    /// @param known the parties of the register by their ids
    /// @param sensitive the special categories of data in the register
    static ActivityFacts of(Register register, Activity activity, Law law, Map<Id<Party>, Party> known,
            Set<Id<DataCategory>> sensitive) {
        Set<Id<Party>> parties = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (Disclosure disclosure : activity.disclosures().stated().orElse(List.of())) {
            switch (disclosure.recipient()) {
                case Recipient.Named named -> named.party().ifPresent(id -> {
                    parties.add(id);
                    Optional.ofNullable(known.get(id)).ifPresent(p -> reach(p, countries));
                });
                case Recipient.Category category -> countries.add(category.country());
                case Recipient.Internal _ -> {
                    // data that stay inside reach no other country
                }
            }
            disclosure.destinations().stream().map(Destination::country).forEach(countries::add);
        }
        countries.remove("");
        boolean special =
                activity.uses().stream().anyMatch(u -> u.data().stream().anyMatch(sensitive::contains)
                        || u.conditions().stream().anyMatch(c -> c.startsWith("gdpr-9-")));
        return new ActivityFacts(
                Gaps.of(register, activity, countries.stream().anyMatch(law::isOutsideEea)), parties,
                countries,
                special);
    }

    private static void reach(Party party, Set<String> countries) {
        countries.add(party.address().country());
        party.places().stream().map(Place::country).forEach(countries::add);
        party.destinations().stream().map(Destination::country).forEach(countries::add);
    }

    /// Whether a category of data is special (Art. 9(1) GDPR).
    static boolean isSpecial(DataCategory category) {
        return category.sensitivity() == DataCategory.Sensitivity.SPECIAL || !category.special().isEmpty();
    }
}
