package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Contract;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Safeguard;

/// The form of a party: who, where, contract, safeguards.
final class PartyForm {
    static final Form<Party> FORM = new Form<>("party", List.of(
            new Form.Section<>("who", PersonFields.join(
                    Stream.of(Field.of("name", new Kind.Line(), Party::name, Party::withName)),
                    Stream.of(Field.of("product", new Kind.Line(), Party::product, Party::withProduct)
                            .onDemand("")),
                    PersonFields.within("address", new Lens<>(Party::address, Party::withAddress),
                            PersonFields.ADDRESS),
                    PersonFields.within("contact", new Lens<>(Party::contact, Party::withContact),
                            PersonFields.REACH),
                    Stream.of(Field.of("parent", new Kind.Reference<>(Vocabulary.PARTIES), Party::parent,
                            Party::withParent).onDemand(Optional.empty())))),
            new Form.Section<>("where", List.of(
                    Field.of("places", new Kind.Parts<>(place(), p -> "",
                            taken -> Place.blank(Place.Kind.PROCESSING, "")), Party::places,
                            Party::withPlaces))),
            new Form.Section<>("contract", List.of(
                    Field.of("contract",
                            new Kind.Answered<>(new Kind.Part<>(contract()), () -> Contract.EMPTY),
                            Party::contract, Party::withContract))),
            new Form.Section<>("safeguards", List.of(
                    Field.of("destinations", new Kind.Parts<>(destination(), d -> "",
                            taken -> Destination.blank("")), Party::destinations, Party::withDestinations))),
            new Form.Section<>("note", List.of(
                    Field.of("note", new Kind.Prose(), Party::note, Party::withNote).onDemand("")))));

    private PartyForm() {}

    private static Form<Place> place() {
        return Form.part("place",
                Field.of("kind", new Kind.Choice<>(List.of(Place.Kind.values())), Place::kind,
                        Place::withKind)
                        .wide(HALF),
                Field.of("country", new Kind.Country(), Place::country, Place::withCountry).wide(HALF),
                Field.of("description", new Kind.Local(), Place::description, Place::withDescription)
                        .onDemand(LocalText.EMPTY));
    }

    private static Form<Contract> contract() {
        return Form.part("contract",
                Field.of("signedOn", new Kind.Day(), Contract::signedOn, Contract::withSignedOn).wide(THIRD),
                Field.of("endsOn", new Kind.Day(), Contract::endsOn, Contract::withEndsOn).wide(THIRD),
                Field.of("document", new Kind.Line(), Contract::document, Contract::withDocument).wide(THIRD),
                Field.of("points", new Kind.Marks<>(List.of(Contract.Point.values()), Contract.Point::name),
                        Contract::points, Contract::withPoints),
                Field.of("subProcessors", new Kind.References<>(Vocabulary.PARTIES), Contract::subProcessors,
                        Contract::withSubProcessors));
    }

    private static Form<Destination> destination() {
        Form<Safeguard> one = Form.part("safeguard",
                Field.of("", SafeguardForms.SAFEGUARD, (Safeguard s) -> s, (old, changed) -> changed).bare());
        return Form.part("destination",
                Field.of("country", new Kind.Country(), Destination::country, Destination::withCountry)
                        .wide(HALF),
                Field.of("safeguards", new Kind.Parts<>(one, s -> "",
                        taken -> SafeguardForms.clauses()),
                        Destination::safeguards, Destination::withSafeguards));
    }
}
