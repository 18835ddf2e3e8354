package org.tabularium.model;

/// A postal address.
///
/// @param street street and number, or post box
/// @param postalCode postal code as written in the country
/// @param city city
/// @param country ISO 3166-1 alpha-2 code in capitals; empty if not stated
/// @param extras members of a newer format, kept as they were read
public record Address(String street, String postalCode, String city, String country, Extras extras) {

    /// Nothing stated yet.
    public static final Address EMPTY = new Address("", "", "", "", Extras.NONE);

    /// Whether it says nothing; unknown members of a file alone say nothing.
    public boolean isEmpty() {
        return street.isEmpty() && postalCode.isEmpty() && city.isEmpty() && country.isEmpty();
    }

    public Address withStreet(String street) {
        return new Address(street, postalCode, city, country, extras);
    }

    public Address withPostalCode(String postalCode) {
        return new Address(street, postalCode, city, country, extras);
    }

    public Address withCity(String city) {
        return new Address(street, postalCode, city, country, extras);
    }

    public Address withCountry(String country) {
        return new Address(street, postalCode, city, country, extras);
    }
}
