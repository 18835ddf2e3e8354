package org.tabularium.model;

import java.util.Optional;

/// The data protection officer (Art. 37 to 39 GDPR).
///
/// @param person the officer; the name may be left out where only the office is named
/// @param appointment staff member or service contract (Art. 37(6) GDPR)
/// @param organisation company of an external officer
/// @param address postal address
/// @param extras members of a newer format, kept as they were read
public record Dpo(Person person, Optional<Appointment> appointment, String organisation, Address address,
        Extras extras) {

    /// Nothing stated yet.
    public static final Dpo EMPTY = new Dpo(Person.EMPTY, Optional.empty(), "", Address.EMPTY, Extras.NONE);

    /// How the officer is engaged (Art. 37(6) GDPR).
    public enum Appointment {
        INTERNAL, EXTERNAL
    }

    public Dpo withPerson(Person person) {
        return new Dpo(person, appointment, organisation, address, extras);
    }

    public Dpo withAppointment(Optional<Appointment> appointment) {
        return new Dpo(person, appointment, organisation, address, extras);
    }

    public Dpo withOrganisation(String organisation) {
        return new Dpo(person, appointment, organisation, address, extras);
    }

    public Dpo withAddress(Address address) {
        return new Dpo(person, appointment, organisation, address, extras);
    }
}
