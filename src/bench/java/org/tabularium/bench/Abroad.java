package org.tabularium.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.law.Country;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// The same register, each of whose activities gives data to three of 200 parties in 60 third countries.
final class Abroad {
    private static final int PARTIES = 200;
    private static final int COUNTRIES = 60;
    private static final int RECIPIENTS = 3;

    private Abroad() {}

    static Register of(Register register, Law law) {
        List<Country> third = law.countries().stream().filter(Country::isThird).toList();
        List<Country> countries = IntStream.range(0, COUNTRIES)
                .mapToObj(i -> third.get(i * third.size() / COUNTRIES)).toList();
        List<Party> parties = IntStream.range(0, PARTIES)
                .mapToObj(i -> party(i, countries.get(i % COUNTRIES).code())).toList();
        List<Activity> activities = register.activities();
        return register.withParties(parties).withActivities(IntStream.range(0, activities.size())
                .mapToObj(i -> activities.get(i).withDisclosures(Answer.of(disclosures(i, parties))))
                .toList());
    }

    private static List<Disclosure> disclosures(int activity, List<Party> parties) {
        return IntStream.range(0, RECIPIENTS).mapToObj(i -> Disclosure.blank(new Id<>("dis-" + (i + 1)),
                new Recipient.Named(Optional.of(parties.get((activity * RECIPIENTS + i) % PARTIES).id()),
                        Extras.NONE)))
                .toList();
    }

    /// Every third has no safeguard, every second of the others clauses.
    private static Party party(int number, String country) {
        Safeguard safeguard = number % 2 == 0
                ? new Safeguard.Scc("scc-2021-914", List.of(2), Optional.empty(), ClauseChoices.EMPTY, "",
                        Extras.NONE)
                : new Safeguard.Derogation("gdpr-49-1-b", Words.text("Vertrag", "Contract"), Extras.NONE);
        return Party.blank(new Id<>("far-" + number), "Recipient " + number)
                .withAddress(Address.EMPTY.withCountry(country))
                .withDestinations(number % 3 == 0 ? List.of()
                        : List.of(Destination.blank(country).withSafeguards(List.of(safeguard))));
    }
}
