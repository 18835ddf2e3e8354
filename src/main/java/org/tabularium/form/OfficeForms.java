package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Contact;
import org.tabularium.model.Dpo;
import org.tabularium.model.Organisation;
import org.tabularium.model.Person;

/// The forms of offices that a controller and the parties have alike: representative, authority, data protection
/// officer.
final class OfficeForms {
    private OfficeForms() {}

    /// A representative (Art. 27 GDPR) or an authority.
    static Kind.Answered<Organisation> organisation() {
        return new Kind.Answered<>(new Kind.Part<>(PersonFields.ORGANISATION), () -> Organisation.EMPTY);
    }

    /// A data protection officer (Art. 37 GDPR).
    static Kind.Answered<Dpo> dpo() {
        return new Kind.Answered<>(new Kind.Part<>(form()), () -> Dpo.EMPTY);
    }

    private static Form<Dpo> form() {
        Lens<Dpo, Person> person = new Lens<>(Dpo::person, Dpo::withPerson);
        Lens<Dpo, Contact> contact = person.then(new Lens<>(Person::contact, Person::withContact));
        return new Form<>("dpo", List.of(new Form.Section<>("", PersonFields.join(
                Stream.of(Field.within("person", person, PersonFields.NAME)),
                Stream.of(Field.of("appointment", new Kind.Option<>(List.of(Dpo.Appointment.values())),
                        Dpo::appointment, Dpo::withAppointment).wide(THIRD)),
                PersonFields.within("person/contact", contact, PersonFields.REACH),
                Stream.of(Field.of("organisation", new Kind.Line(), Dpo::organisation, Dpo::withOrganisation)
                        .wide(HALF).onDemand("")),
                PersonFields
                        .within("address", new Lens<>(Dpo::address, Dpo::withAddress), PersonFields.ADDRESS)
                        .map(f -> f.onDemand("")),
                Stream.of(Field.within("person", person, PersonFields.POSITION)),
                Stream.of(Field.within("person", person, PersonFields.SALUTATION)),
                Stream.of(Field.within("person", person, PersonFields.TITLE)),
                Stream.of(
                        Field.of("appointedOn", new Kind.Day(), Dpo::appointedOn, Dpo::withAppointedOn)
                                .wide(HALF).onDemand(Optional.empty()),
                        Field.of("notifiedOn", new Kind.Day(), Dpo::notifiedOn, Dpo::withNotifiedOn)
                                .wide(HALF).onDemand(Optional.empty()))))));
    }
}
