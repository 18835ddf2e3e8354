package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;
import static org.tabularium.form.Field.Width.TWO_THIRDS;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.model.Address;
import org.tabularium.model.Contact;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.model.Person;

/// Fields that several forms share: addresses, contacts, people and bodies.
final class PersonFields {
    private static final Lens<Person, Contact> CONTACT = new Lens<>(Person::contact, Person::withContact);

    static final Field<Person, String> NAME =
            Field.of("name", new Kind.Line(), Person::name, Person::withName)
                    .wide(TWO_THIRDS);
    static final Field<Person, String> SALUTATION =
            Field.of("salutation", new Kind.Line(), Person::salutation,
                    Person::withSalutation).wide(THIRD).onDemand("");
    static final Field<Person, String> TITLE = Field.of("title", new Kind.Line(), Person::title,
            Person::withTitle).wide(THIRD).onDemand("");
    static final Field<Person, LocalText> POSITION = Field.of("position", new Kind.Local(), Person::position,
            Person::withPosition).onDemand(LocalText.EMPTY);
    static final Field<Person, String> EMAIL = Field.within("contact", CONTACT,
            Field.of("email", new Kind.Line(), Contact::email, Contact::withEmail).wide(HALF));
    static final Field<Person, String> PHONE = Field.within("contact", CONTACT,
            Field.of("phone", new Kind.Line(), Contact::phone, Contact::withPhone).wide(HALF));

    private static final Field<Person, String> WEBSITE = Field.within("contact", CONTACT,
            Field.of("website", new Kind.Line(), Contact::website, Contact::withWebsite).wide(HALF));

    static final List<Field<Address, String>> ADDRESS = List.of(
            Field.of("street", new Kind.Line(), Address::street, Address::withStreet),
            Field.of("postalCode", new Kind.Line(), Address::postalCode, Address::withPostalCode).wide(THIRD),
            Field.of("city", new Kind.Line(), Address::city, Address::withCity).wide(TWO_THIRDS),
            Field.of("country", new Kind.Country(), Address::country, Address::withCountry));

    static final List<Field<Contact, String>> REACH = List.of(
            Field.of("phone", new Kind.Line(), Contact::phone, Contact::withPhone).wide(HALF),
            Field.of("email", new Kind.Line(), Contact::email, Contact::withEmail).wide(HALF),
            Field.of("website", new Kind.Line(), Contact::website, Contact::withWebsite).onDemand(""));

    static final List<Field<Person, ?>> PERSON = List.of(
            SALUTATION, TITLE, NAME, POSITION,
            PHONE.onDemand(""), EMAIL.onDemand(""), WEBSITE.onDemand(""));

    /// A contact person: the name first, all else on demand.
    static final Form<Person> CONTACT_PERSON = new Form<>("person", List.of(new Form.Section<>("", List.of(
            NAME, EMAIL.wide(TWO_THIRDS).onDemand(""), PHONE.onDemand(""), POSITION, SALUTATION, TITLE,
            WEBSITE.onDemand("")))));

    static final Form<Person> PERSON_FORM = new Form<>("person", List.of(new Form.Section<>("", PERSON)));

    static final Form<Organisation> ORGANISATION = new Form<>("organisation", List.of(new Form.Section<>("",
            join(Stream.of(Field.of("name", new Kind.Line(), Organisation::name, Organisation::withName)),
                    within("address", new Lens<>(Organisation::address, Organisation::withAddress), ADDRESS),
                    within("contact", new Lens<>(Organisation::contact, Organisation::withContact),
                            REACH)))));

    private PersonFields() {}

    static <E, P, A> Stream<Field<E, A>> within(String prefix, Lens<E, P> part, List<Field<P, A>> fields) {
        return fields.stream().map(f -> Field.within(prefix, part, f));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array goes no further than the stream
    static <E> List<Field<E, ?>> join(Stream<? extends Field<E, ?>>... parts) {
        return Stream.of(parts).<Field<E, ?>>flatMap(s -> s).toList();
    }
}
