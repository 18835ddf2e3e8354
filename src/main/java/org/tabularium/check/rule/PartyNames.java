package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.Whole;
import org.tabularium.model.Address;
import org.tabularium.model.Party;

/// One company, one name: whoever reads a notice must be able to tell who receives the data (Art. 13(1)(e) GDPR).
final class PartyNames {
    private static final Pattern STREET = Pattern.compile("(stra(ß|ss)e|str\\.?)(?= |$)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    private PartyNames() {}

    static List<Rule> all() {
        return List.of(Rule.warning(Family.CONSISTENCY, "party-under-two-names").whole(PartyNames::likely));
    }

    /// Of two companies in one house the name of one ends with that of the other, legal form included; a form added at
    /// the end would be another company. Told at the later one.
    private static List<Flaw> likely(Whole whole) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, List<Party>> houses = new HashMap<>();
        for (Party party : whole.register().parties()) {
            if (party.address().street().isBlank() || party.address().city().isBlank()) {
                continue;
            }
            List<Party> house = houses.computeIfAbsent(house(party.address()), _ -> new ArrayList<>());
            house.stream().filter(before -> isLonger(before, party) || isLonger(party, before)).findFirst()
                    .ifPresent(before -> flaws.add(Flaw
                            .in(Scope.PARTY.where(party, "name"), new Said.Plain(party.name()),
                                    new Said.Plain(before.name()))
                            .mendedBy(Mending.party(party, p -> p.withName(before.name())))));
            house.add(party);
        }
        return flaws;
    }

    private static boolean isLonger(Party one, Party other) {
        return plain(one.name()).endsWith(" " + plain(other.name()));
    }

    private static String house(Address address) {
        String street = STREET.matcher(plain(address.street())).replaceAll("str");
        return address.country() + " " + plain(address.city()) + " " + street;
    }

    private static String plain(String text) {
        return BETWEEN.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
