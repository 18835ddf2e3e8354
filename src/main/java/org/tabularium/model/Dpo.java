package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// The data protection officer (Art. 37 to 39 GDPR).
///
/// @param person the officer; the name may be left out where only the office is named
/// @param appointment staff member or service contract (Art. 37(6) GDPR)
/// @param organisation company of an external officer
/// @param address postal address
/// @param appointedOn day of the designation (Art. 37 GDPR)
/// @param notifiedOn day on which the authority was told (Art. 37(7) GDPR)
/// @param extras members of a newer format, kept as they were read
public record Dpo(Person person, Optional<Appointment> appointment, String organisation, Address address,
        Optional<LocalDate> appointedOn, Optional<LocalDate> notifiedOn, Extras extras) {

    /// Nothing stated yet.
    public static final Dpo EMPTY = new Dpo(Person.EMPTY, Optional.empty(), "", Address.EMPTY,
            Optional.empty(), Optional.empty(), Extras.NONE);

    /// How the officer is engaged (Art. 37(6) GDPR).
    public enum Appointment {
        INTERNAL, EXTERNAL
    }

    public Dpo withPerson(Person person) {
        return new Dpo(person, appointment, organisation, address, appointedOn, notifiedOn, extras);
    }

    public Dpo withAppointment(Optional<Appointment> appointment) {
        return new Dpo(person, appointment, organisation, address, appointedOn, notifiedOn, extras);
    }

    public Dpo withOrganisation(String organisation) {
        return new Dpo(person, appointment, organisation, address, appointedOn, notifiedOn, extras);
    }

    public Dpo withAddress(Address address) {
        return new Dpo(person, appointment, organisation, address, appointedOn, notifiedOn, extras);
    }

    public Dpo withAppointedOn(Optional<LocalDate> appointedOn) {
        return new Dpo(person, appointment, organisation, address, appointedOn, notifiedOn, extras);
    }

    public Dpo withNotifiedOn(Optional<LocalDate> notifiedOn) {
        return new Dpo(person, appointment, organisation, address, appointedOn, notifiedOn, extras);
    }
}
