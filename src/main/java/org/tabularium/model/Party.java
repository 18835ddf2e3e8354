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
/// @param parent the group it belongs to
/// @param places where it handles data besides its seat
/// @param contract processing contract; none where it is no processor
/// @param destinations safeguards for each third country
/// @param note internal remark, never printed for an authority
/// @param extras members of a newer format, kept as they were read
public record Party(Id<Party> id, String name, String product, Address address, Contact contact,
        Optional<Id<Party>> parent, List<Place> places, Answer<Contract> contract,
        List<Destination> destinations, String note, Extras extras) implements Identified<Party> {

    public Party {
        places = List.copyOf(places);
        destinations = List.copyOf(destinations);
    }

    /// A party of this name.
    public static Party blank(Id<Party> id, String name) {
        return new Party(id, name, "", Address.EMPTY, Contact.EMPTY, Optional.empty(), List.of(),
                Answer.notStated(), List.of(), "", Extras.NONE);
    }

    public Party withName(String name) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }

    public Party withProduct(String product) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }

    public Party withAddress(Address address) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }

    public Party withContact(Contact contact) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }

    public Party withParent(Optional<Id<Party>> parent) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }

    public Party withPlaces(List<Place> places) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }

    public Party withContract(Answer<Contract> contract) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }

    public Party withDestinations(List<Destination> destinations) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }

    public Party withNote(String note) {
        return new Party(id, name, product, address, contact, parent, places, contract, destinations, note,
                extras);
    }
}
