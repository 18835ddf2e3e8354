package org.tabularium.model;

/// A body outside the record's own parties: an Art. 27 GDPR representative or a supervisory authority.
///
/// @param name name of the body
/// @param address postal address
/// @param contact telephone, e-mail, website
/// @param extras members of a newer format, kept as they were read
public record Organisation(String name, Address address, Contact contact, Extras extras) {

    /// Nothing stated yet.
    public static final Organisation EMPTY = new Organisation("", Address.EMPTY, Contact.EMPTY, Extras.NONE);

    public Organisation withName(String name) {
        return new Organisation(name, address, contact, extras);
    }

    public Organisation withAddress(Address address) {
        return new Organisation(name, address, contact, extras);
    }

    public Organisation withContact(Contact contact) {
        return new Organisation(name, address, contact, extras);
    }
}
