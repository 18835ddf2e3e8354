package org.tabularium.check.rule;

import java.util.stream.Stream;
import org.tabularium.model.Address;
import org.tabularium.model.Contact;
import org.tabularium.model.Dpo;
import org.tabularium.model.Organisation;

/// Whether somebody can be reached by what is said ("contact details", Art. 30(1)(a) GDPR).
final class Reach {
    private Reach() {}

    static boolean none(Address address, Contact contact) {
        return Stream.of(address.street(), address.city(), contact.phone(), contact.email(),
                contact.website()).allMatch(String::isBlank);
    }

    static boolean none(Dpo dpo) {
        return none(dpo.address(), dpo.person().contact());
    }

    static boolean none(Organisation organisation) {
        return organisation.name().isBlank() || none(organisation.address(), organisation.contact());
    }
}
