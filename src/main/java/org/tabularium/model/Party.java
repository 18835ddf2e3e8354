package org.tabularium.model;

import java.util.List;
import java.util.Optional;

/// An organisation outside the controller, entered once: processor, joint controller, recipient, authority.
///
/// @param id never changes
/// @param name full legal name
/// @param product the name under which it is known, for example of its service
/// @param address seat
/// @param contact telephone, e-mail, website
/// @param representative its representative in the Union (Art. 27 GDPR), for the processor's record
/// @param dpo its data protection officer, for the processor's record
/// @param policy address of its privacy policy
/// @param parent the group it belongs to
/// @param nature what kind of body it is
/// @param places where it handles data besides its seat
/// @param contract processing contract; none where it is no processor
/// @param vetting whether it gives sufficient guarantees
/// @param destinations safeguards for each third country
/// @param note internal remark, never printed for an authority
/// @param extras members of a newer format, kept as they were read
public record Party(Id<Party> id, String name, String product, Address address, Contact contact, Answer<Organisation> representative, Answer<Dpo> dpo, String policy, Optional<Id<Party>> parent, Optional<Nature> nature, List<Place> places, Answer<Contract> contract, Vetting vetting, List<Destination> destinations, String note, Extras extras) implements Identified<Party> {

    public Party {
        places = List.copyOf(places);
        destinations = List.copyOf(destinations);
    }

    /// A party of this name.
    public static Party blank(Id<Party> id, String name) {
        return new Party(id, name, "", Address.EMPTY, Contact.EMPTY, Answer.notStated(), Answer.notStated(), "", Optional.empty(), Optional.empty(), List.of(), Answer.notStated(), Vetting.EMPTY, List.of(), "", Extras.NONE);
    }

    public Party withName(String name) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withProduct(String product) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withAddress(Address address) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withContact(Contact contact) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withParent(Optional<Id<Party>> parent) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withPlaces(List<Place> places) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withContract(Answer<Contract> contract) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withDestinations(List<Destination> destinations) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withNote(String note) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withNature(Optional<Nature> nature) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withRepresentative(Answer<Organisation> representative) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withDpo(Answer<Dpo> dpo) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withVetting(Vetting vetting) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    public Party withPolicy(String policy) {
        return new Party(id, name, product, address, contact, representative, dpo, policy, parent, nature, places, contract, vetting, destinations, note, extras);
    }

    /// What kind of body a party is.
    public enum Nature {
        PRIVATE, PUBLIC,
        /// A transfer to it is one to a third country, wherever it has its seat (Art. 4(26), Art. 44 GDPR).
        INTERNATIONAL_ORGANISATION
    }
}
