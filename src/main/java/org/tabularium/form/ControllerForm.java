package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.model.Person;
import org.tabularium.model.Register;

/// The form of the controller and of the facts about the record itself: the cover sheet of Art. 30(1)(a) GDPR.
final class ControllerForm {
    private static final Lens<Register, Controller> CONTROLLER = new Lens<>(Register::controller,
            Register::withController);

    static final Form<Register> FORM = new Form<>("controller", List.of(
            new Form.Section<>("who", PersonFields.join(
                    own(Stream.of(Field.of("name", new Kind.Line(), Controller::name, Controller::withName))),
                    own(PersonFields.within("address",
                            new Lens<>(Controller::address, Controller::withAddress),
                            PersonFields.ADDRESS)),
                    own(PersonFields.within("contact",
                            new Lens<>(Controller::contact, Controller::withContact),
                            PersonFields.REACH)),
                    own(Stream.of(Field.of("registration", new Kind.Line(), Controller::registration,
                            Controller::withRegistration).onDemand(""))))),
            new Form.Section<>("management", PersonFields.join(own(Stream.of(
                    Field.of("management", new Kind.Parts<>(PersonFields.PERSON_FORM, p -> "",
                            taken -> Person.EMPTY), Controller::management, Controller::withManagement))))),
            new Form.Section<>("dpo", PersonFields.join(own(Stream.of(
                    Field.of("dpo", new Kind.Answered<>(new Kind.Part<>(dpo()), () -> Dpo.EMPTY),
                            Controller::dpo,
                            Controller::withDpo))))),
            new Form.Section<>("representative", PersonFields.join(own(Stream.of(
                    Field.of("representative", organisation(), Controller::representative,
                            Controller::withRepresentative))))),
            new Form.Section<>("joint", PersonFields.join(own(Stream.of(
                    Field.of("joint",
                            new Kind.Answered<>(new Kind.References<>(Vocabulary.PARTIES), List::of),
                            Controller::joint, Controller::withJoint))))),
            new Form.Section<>("authority", PersonFields.join(own(Stream.of(
                    Field.of("authority", organisation(), Controller::authority,
                            Controller::withAuthority))))),
            new Form.Section<>("record", List.of(
                    Field.of("title", new Kind.Local(), Register::title, Register::withTitle)
                            .onDemand(LocalText.EMPTY),
                    Field.of("version", new Kind.Line(), Register::version, Register::withVersion)
                            .wide(THIRD),
                    Field.of("updatedOn", new Kind.Day(), Register::updatedOn, Register::withUpdatedOn)
                            .wide(THIRD),
                    Field.of("jurisdiction", new Kind.Country(), Register::jurisdiction,
                            Register::withJurisdiction).wide(THIRD)))));

    private ControllerForm() {}

    /// Fields of the controller, seen from the register; their paths begin at the controller.
    private static Stream<Field<Register, ?>> own(Stream<? extends Field<Controller, ?>> fields) {
        return fields.map(ControllerForm::lifted);
    }

    private static <A> Field<Register, A> lifted(Field<Controller, A> f) {
        return new Field<>(f.key(), f.kind(), CONTROLLER.then(f.lens()), f.width(), f.absent(),
                f.captioned());
    }

    private static Kind.Answered<Organisation> organisation() {
        return new Kind.Answered<>(new Kind.Part<>(PersonFields.ORGANISATION), () -> Organisation.EMPTY);
    }

    private static Form<Dpo> dpo() {
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
                Stream.of(Field.within("person", person, PersonFields.TITLE))))));
    }
}
