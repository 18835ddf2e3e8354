package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Answer;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Vetting;

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
                    offices())),
            new Form.Section<>("where", List.of(
                    Field.of("places", new Kind.Parts<>(place(), p -> "",
                            taken -> Place.blank(Place.Kind.PROCESSING, "")), Party::places,
                            Party::withPlaces))),
            new Form.Section<>("contract", List.of(
                    Field.of("contract", ContractForm.contract(), Party::contract, Party::withContract),
                    Field.of("vetting", ContractForm.vetting(), Party::vetting, Party::withVetting)
                            .onDemand(Vetting.EMPTY))),
            new Form.Section<>("safeguards", List.of(Field.of("destinations", DestinationForm.destinations(),
                    Party::destinations, Party::withDestinations))),
            new Form.Section<>("note", List.of(
                    Field.of("note", new Kind.Prose(), Party::note, Party::withNote).onDemand("")))));

    private PartyForm() {}

    private static Stream<Field<Party, ?>> offices() {
        return Stream.of(
                Field.of("nature", new Kind.Option<>(List.of(Party.Nature.values())), Party::nature,
                        Party::withNature).wide(HALF).onDemand(Optional.empty()),
                Field.of("policy", new Kind.Line(), Party::policy, Party::withPolicy).wide(HALF).onDemand(""),
                Field.of("parent", new Kind.Reference<>(Vocabulary.PARTIES), Party::parent, Party::withParent)
                        .onDemand(Optional.empty()),
                Field.of("representative", OfficeForms.organisation(), Party::representative,
                        Party::withRepresentative).onDemand(Answer.notStated()),
                Field.of("dpo", OfficeForms.dpo(), Party::dpo, Party::withDpo).onDemand(Answer.notStated()));
    }

    private static Form<Place> place() {
        return Form.part("place",
                Field.of("kind", new Kind.Choice<>(List.of(Place.Kind.values())), Place::kind,
                        Place::withKind).wide(HALF),
                Field.of("country", new Kind.Country(), Place::country, Place::withCountry).wide(HALF),
                Field.of("description", new Kind.Local(), Place::description, Place::withDescription)
                        .onDemand(LocalText.EMPTY));
    }
}
