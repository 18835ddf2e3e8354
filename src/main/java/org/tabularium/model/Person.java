package org.tabularium.model;

/// A natural person in an office: management, data protection officer, contact of a department.
///
/// @param salutation form of address, for example "Frau"
/// @param title academic or other title
/// @param name first and last name
/// @param position office held, for example "managing director"
/// @param contact telephone, e-mail, website
/// @param extras members of a newer format, kept as they were read
public record Person(String salutation, String title, String name, LocalText position, Contact contact,
        Extras extras) {

    /// Nothing stated yet.
    public static final Person EMPTY = new Person("", "", "", LocalText.EMPTY, Contact.EMPTY, Extras.NONE);

    public Person withSalutation(String salutation) {
        return new Person(salutation, title, name, position, contact, extras);
    }

    public Person withTitle(String title) {
        return new Person(salutation, title, name, position, contact, extras);
    }

    public Person withName(String name) {
        return new Person(salutation, title, name, position, contact, extras);
    }

    public Person withPosition(LocalText position) {
        return new Person(salutation, title, name, position, contact, extras);
    }

    public Person withContact(Contact contact) {
        return new Person(salutation, title, name, position, contact, extras);
    }
}
