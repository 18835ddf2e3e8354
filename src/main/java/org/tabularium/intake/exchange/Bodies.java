package org.tabularium.intake.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.model.Person;

/// Reads who takes part: controllers with their representatives, officers and authorities, and where anyone is.
final class Bodies {
    private static final String NAME = "dpv:hasName";
    private static final String CONTACT = "dpv:hasContact";
    private static final String REPRESENTATIVE = "eu-gdpr:Representative";

    private Bodies() {}

    /// Everything but the controllers it controls jointly with, who are parties.
    static Controller controller(Thing thing) {
        Controller controller = Controller.EMPTY.withName(thing.word(NAME)).withAddress(address(thing))
                .withContact(contact(thing)).withRegistration(thing.word("dpv:hasIdentifier"))
                .withDivision(division(thing));
        List<Thing> representatives = thing.things("dpv:hasRepresentative");
        controller = controller.withManagement(representatives.stream().filter(r -> !r.is(REPRESENTATIVE))
                .map(Bodies::person).toList());
        Optional<Organisation> representative = representatives.stream().filter(r -> r.is(REPRESENTATIVE))
                .findFirst().map(Bodies::organisation);
        Optional<Dpo> officer = thing.things("dpv:hasDataProtectionOfficer", Thing::isDescribed).stream()
                .findFirst().map(Bodies::officer);
        Optional<Organisation> authority = thing.things("dpv:hasAuthority", Thing::isDescribed).stream()
                .findFirst().map(Bodies::organisation);
        return controller.withRepresentative(answer(representative)).withDpo(answer(officer))
                .withAuthority(answer(authority));
    }

    private static <T> Answer<T> answer(Optional<T> stated) {
        return stated.map(Answer::of).orElseGet(Answer::notStated);
    }

    /// A unit without a name of its own in the file is a part of the name of the controller.
    private static String division(Thing thing) {
        return thing.things("dpv:hasOrganisationalUnit", t -> t.id().isEmpty()).stream().findFirst()
                .map(t -> t.word(NAME)).orElse("");
    }

    private static Person person(Thing thing) {
        return Person.EMPTY.withName(thing.word(NAME)).withPosition(thing.text("dct:description"))
                .withContact(contact(thing));
    }

    private static Organisation organisation(Thing thing) {
        return Organisation.EMPTY.withName(thing.word(NAME)).withAddress(address(thing))
                .withContact(contact(thing));
    }

    /// The person stands before the organisation.
    private static Dpo officer(Thing thing) {
        String name = thing.word(NAME);
        List<String> more = thing.words(NAME, t -> !t.equals(name));
        return Dpo.EMPTY.withPerson(Person.EMPTY.withName(name).withContact(contact(thing)))
                .withOrganisation(more.isEmpty() ? "" : more.getFirst()).withAddress(address(thing));
    }

    static Address address(Thing thing) {
        return address(thing.word("dpv:hasAddress"), country(thing, "dpv:hasCountry"));
    }

    /// Street, then postal code and city: as much of it as is told apart by the last comma and the first digits.
    static Address address(String whole, String country) {
        int comma = whole.lastIndexOf(", ");
        String street = comma < 0 ? "" : whole.substring(0, comma);
        String rest = comma < 0 ? whole : whole.substring(comma + 2);
        int space = rest.indexOf(' ');
        boolean coded = space > 0 && rest.substring(0, space).chars().anyMatch(Character::isDigit);
        Address address = Address.EMPTY.withCountry(country);
        if (comma < 0 && !coded) {
            return address.withStreet(rest);
        }
        return address.withStreet(street).withPostalCode(coded ? rest.substring(0, space) : "")
                .withCity(coded ? rest.substring(space + 1) : rest);
    }

    /// What is neither an address for mail nor a number is a place on the web. Second ones are left unread.
    static Contact contact(Thing thing) {
        return Contact.EMPTY.withPhone(first(thing, Bodies::isNumber)).withEmail(first(thing, Bodies::isMail))
                .withWebsite(first(thing, t -> !isNumber(t) && !isMail(t)));
    }

    private static boolean isMail(String text) {
        return text.indexOf('@') > 0;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || " +()/-.".indexOf(c) >= 0);
    }

    private static String first(Thing thing, Predicate<String> kind) {
        boolean[] taken = new boolean[1];
        return thing.words(CONTACT, t -> {
            boolean takes = !taken[0] && kind.test(t);
            taken[0] |= takes;
            return takes;
        }).stream().findFirst().orElse("");
    }

    /// The code of a country: by its term, or as it is written.
    static String country(Thing thing, String property) {
        return thing.things(property).stream().findFirst().map(Bodies::code).orElse("");
    }

    static String code(Thing country) {
        LocalText named = country.text("skos:prefLabel");
        String written = country.word("dct:identifier");
        return country.id().startsWith("loc:") ? country.id().substring("loc:".length())
                : written.isEmpty() && !named.isEmpty() ? named.texts().values().iterator().next() : written;
    }
}
