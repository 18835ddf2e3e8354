package org.tabularium.intake.offices;

import java.util.Optional;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;

/// Puts together what several places tell of the same.
final class Merge {
    private Merge() {}

    /// The first, with what it lacks from the other; an address is taken as a whole.
    static ContactFacts of(ContactFacts one, ContactFacts other) {
        boolean lacks = one.city().isEmpty();
        boolean same = !lacks && same(one.city(), other.city());
        return new ContactFacts(first(one.name(), other.name()), first(one.person(), other.person()),
                lacks ? other.street() : one.street(), lacks ? other.postalCode() : one.postalCode(),
                lacks ? other.city() : one.city(),
                lacks || same ? first(one.country(), other.country()) : one.country(),
                first(one.email(), other.email()),
                first(one.phone(), other.phone()), first(one.website(), other.website()));
    }

    private static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }

    static boolean same(Optional<Said<String>> one, Optional<Said<String>> other) {
        return one.isPresent() && other.isPresent()
                && one.get().value().equalsIgnoreCase(other.get().value());
    }

    static ContactFacts withName(ContactFacts who, Optional<Said<String>> name) {
        return new ContactFacts(name, who.person(), who.street(), who.postalCode(), who.city(), who.country(),
                who.email(),
                who.phone(), who.website());
    }

    static ContactFacts withPerson(ContactFacts who, Optional<Said<String>> person) {
        return new ContactFacts(who.name(), person, who.street(), who.postalCode(), who.city(), who.country(),
                who.email(),
                who.phone(), who.website());
    }

    static ContactFacts withMail(ContactFacts who, Optional<Said<String>> email) {
        return new ContactFacts(who.name(), who.person(), who.street(), who.postalCode(), who.city(),
                who.country(),
                email,
                who.phone(), who.website());
    }

    static ContactFacts withPhone(ContactFacts who, Optional<Said<String>> phone) {
        return new ContactFacts(who.name(), who.person(), who.street(), who.postalCode(), who.city(),
                who.country(),
                who.email(), phone, who.website());
    }
}
