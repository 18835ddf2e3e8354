package org.tabularium.model;

/// Ways to reach somebody.
///
/// @param phone telephone number as printed
/// @param email e-mail address
/// @param website address of the website
/// @param extras members of a newer format, kept as they were read
public record Contact(String phone, String email, String website, Extras extras) {

    /// Nothing stated yet.
    public static final Contact EMPTY = new Contact("", "", "", Extras.NONE);

    public Contact withPhone(String phone) {
        return new Contact(phone, email, website, extras);
    }

    public Contact withEmail(String email) {
        return new Contact(phone, email, website, extras);
    }

    public Contact withWebsite(String website) {
        return new Contact(phone, email, website, extras);
    }
}
