package org.tabularium.model;

import java.util.List;
import java.util.Optional;

/// The controller whose record this is, with what Art. 30(1)(a) GDPR asks for.
///
/// @param name full legal name
/// @param address postal address
/// @param contact telephone, e-mail, website
/// @param registration commercial register or enterprise number
/// @param division division or business unit
/// @param mainEstablishment whether this is the main establishment (Art. 4(16) GDPR)
/// @param management legal representatives
/// @param representative representative in the Union (Art. 27 GDPR)
/// @param dpo data protection officer
/// @param joint joint controllers for the whole record (Art. 26 GDPR)
/// @param authority competent supervisory authority
/// @param extras members of a newer format, kept as they were read
public record Controller(String name, Address address, Contact contact, String registration, String division,
        Optional<YesNo> mainEstablishment, List<Person> management, Answer<Organisation> representative,
        Answer<Dpo> dpo, Answer<List<Id<Party>>> joint, Answer<Organisation> authority, Extras extras) {

    /// Nothing stated yet.
    public static final Controller EMPTY = new Controller("", Address.EMPTY, Contact.EMPTY, "", "",
            Optional.empty(), List.of(), Answer.notStated(), Answer.notStated(), Answer.notStated(),
            Answer.notStated(), Extras.NONE);

    public Controller {
        management = List.copyOf(management);
    }

    public Controller withName(String name) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withAddress(Address address) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withContact(Contact contact) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withRegistration(String registration) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withManagement(List<Person> management) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withRepresentative(Answer<Organisation> representative) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withDpo(Answer<Dpo> dpo) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withJoint(Answer<List<Id<Party>>> joint) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withAuthority(Answer<Organisation> authority) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withDivision(String division) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }

    public Controller withMainEstablishment(Optional<YesNo> mainEstablishment) {
        return new Controller(name, address, contact, registration, division, mainEstablishment, management,
                representative, dpo, joint, authority, extras);
    }
}
