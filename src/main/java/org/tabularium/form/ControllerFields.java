package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Controller;
import org.tabularium.model.Person;
import org.tabularium.model.YesNo;

/// What is said of a controller (Art. 30(1)(a) GDPR): of the one whose record it is, and of others in its group.
final class ControllerFields {
    private static final List<Form.Section<Controller>> SECTIONS = List.of(
            new Form.Section<>("who", PersonFields.join(
                    Stream.of(Field.of("name", new Kind.Line(), Controller::name, Controller::withName)),
                    PersonFields.within("address",
                            new Lens<>(Controller::address, Controller::withAddress), PersonFields.ADDRESS),
                    PersonFields.within("contact",
                            new Lens<>(Controller::contact, Controller::withContact), PersonFields.REACH),
                    Stream.of(
                            Field.of("registration", new Kind.Line(), Controller::registration,
                                    Controller::withRegistration).onDemand(""),
                            Field.of("division", new Kind.Line(), Controller::division,
                                    Controller::withDivision).onDemand(""),
                            Field.of("mainEstablishment", new Kind.Option<>(List.of(YesNo.values())),
                                    Controller::mainEstablishment, Controller::withMainEstablishment)
                                    .wide(HALF).onDemand(Optional.empty())))),
            new Form.Section<>("management", List.of(
                    Field.of("management", new Kind.Parts<>(PersonFields.PERSON_FORM, p -> "",
                            taken -> Person.EMPTY), Controller::management, Controller::withManagement))),
            new Form.Section<>("dpo", List.of(
                    Field.of("dpo", OfficeForms.dpo(), Controller::dpo, Controller::withDpo))),
            new Form.Section<>("representative", List.of(
                    Field.of("representative", OfficeForms.organisation(), Controller::representative,
                            Controller::withRepresentative))),
            new Form.Section<>("joint", List.of(
                    Field.of("joint",
                            new Kind.Answered<>(new Kind.References<>(Vocabulary.PARTIES), List::of),
                            Controller::joint, Controller::withJoint))),
            new Form.Section<>("authority", List.of(
                    Field.of("authority", OfficeForms.organisation(), Controller::authority,
                            Controller::withAuthority))));

    private ControllerFields() {}

    /// The questions about a controller, each field as it is seen from the whole.
    static <E> Stream<Form.Section<E>> seen(Seen<E> from) {
        return SECTIONS.stream().map(section -> new Form.Section<>(section.key(),
                section.fields().stream().<Field<E, ?>>map(from::of).toList()));
    }

    /// Makes a field of a controller one of the whole that holds it.
    interface Seen<E> {
        <A> Field<E, A> of(Field<Controller, A> field);
    }
}
