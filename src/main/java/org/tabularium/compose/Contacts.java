package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.model.Address;
import org.tabularium.model.Contact;
import org.tabularium.model.Dpo;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Person;

/// Writes who somebody is and how to reach them (Art. 30(1)(a) GDPR).
public final class Contacts {
    private final Scribe scribe;

    public Contacts(Scribe scribe) {
        this.scribe = scribe;
    }

    /// Name, address and contact, a paragraph each.
    public List<Block> organisation(Organisation body, Where where) {
        return whole(scribe.plain(body.name(), where.at("name")), body.address(), body.contact(), where);
    }

    /// Name, address and contact of a party, a paragraph each.
    public List<Block> party(Party party, Where where) {
        return whole(scribe.plain(party.name(), where.at("name")), party.address(), party.contact(), where);
    }

    public List<Block> whole(Line name, Address address, Contact contact, Where where) {
        List<Block> blocks = new ArrayList<>(List.of(name.paragraph(),
                address(address, where.at("address")).paragraph()));
        Line reach = contact(contact, where.at("contact"));
        boolean labelled = !contact.phone().isBlank() || !contact.email().isBlank();
        Line line = reach.isEmpty() ? say("email", scribe.gap(where.at("contact/email"))) : reach;
        blocks.add((reach.isEmpty() || labelled ? line.capital() : line).paragraph());
        return blocks;
    }

    /// Street, postal code and city, country; a gap for the whole if nothing is recorded.
    public Line address(Address address, Where where) {
        if (address.street().isEmpty() && address.city().isEmpty() && address.postalCode().isEmpty()
                && address.country().isEmpty()) {
            return say("address", scribe.gap(where));
        }
        Line city = scribe.addresses().city(address.country(),
                part(address.postalCode(), where.at("postalCode")), part(address.city(), where.at("city")));
        return joined(", ", part(address.street(), where.at("street")), city,
                scribe.country(address.country(), where.at("country")));
    }

    /// Telephone, e-mail, website; empty if nothing is recorded.
    public Line contact(Contact contact, Where where) {
        return joined(", ", labelled("phone", contact.phone(), where.at("phone")),
                labelled("email", contact.email(), where.at("email")),
                part(contact.website(), where.at("website")));
    }

    /// Name, office and contact; a gap if nothing is recorded.
    public Line person(Person person, Where where) {
        Line name = joined(" ", part(person.salutation(), where.at("salutation")),
                part(person.title(), where.at("title")), part(person.name(), where.at("name")));
        Line position = person.position().isEmpty() ? new Line()
                : scribe.phrase(person.position(), where.at("position"));
        Line whole = joined(", ", name, position, contact(person.contact(), where.at("contact")));
        return whole.isEmpty() ? scribe.gap(where.at("name")) : whole;
    }

    /// What is stated of a body, in one line, for where its details are not asked for.
    public Line brief(Organisation body, Where where) {
        return joined(", ", part(body.name(), where.at("name")), stated(body.address(), where.at("address")),
                contact(body.contact(), where.at("contact")));
    }

    /// What is stated of an officer, in one line.
    public Line brief(Dpo dpo, Where where) {
        Line person = dpo.person().equals(Person.EMPTY) ? new Line()
                : person(dpo.person(), where.at("person"));
        Line appointment = dpo.appointment()
                .map(a -> scribe.state("appointment." + Keys.of(a), where.at("appointment")))
                .orElseGet(Line::new);
        Line line = joined(", ", person, part(dpo.organisation(), where.at("organisation")),
                stated(dpo.address(), where.at("address")), appointment);
        Line days = new Remarks(scribe, "cover.dpo", where).date("appointedOn", dpo.appointedOn())
                .date("notifiedOn", dpo.notifiedOn()).joined();
        return joined("; ", line, days);
    }

    private Line stated(Address address, Where where) {
        return address.isEmpty() ? new Line() : address(address, where);
    }

    private Line labelled(String key, String text, Where where) {
        return text.isBlank() ? new Line() : say(key, part(text, where));
    }

    private Line say(String key, Line value) {
        return scribe.say("contact." + key, Map.of("value", value));
    }

    private Line part(String text, Where where) {
        return text.isBlank() ? new Line() : scribe.plain(text, where);
    }

    private static Line joined(String between, Line... parts) {
        return Wording.join(Stream.of(parts).filter(p -> !p.isEmpty()).toList(), between);
    }
}
