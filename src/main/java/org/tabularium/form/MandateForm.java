package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Person;
import org.tabularium.model.Processing;

/// The form of processing on behalf of others, in the order of Art. 30(2) GDPR.
final class MandateForm {
    static final Form<Mandate> FORM = new Form<>("mandate", List.of(
            new Form.Section<>("what", what()),
            new Form.Section<>("processing", List.of(
                    Field.of("processing", new Kind.Parts<>(processing(), p -> p.id().value(),
                            taken -> Processing.blank(Ids.letter("pro-", taken), LocalText.EMPTY), true),
                            Mandate::processing, Mandate::withProcessing),
                    Field.of("subjects", new Kind.References<>(Vocabulary.SUBJECTS), Mandate::subjects,
                            Mandate::withSubjects).wide(HALF),
                    Field.of("data", new Kind.References<>(Vocabulary.DATA), Mandate::data, Mandate::withData)
                            .wide(HALF))),
            new Form.Section<>("contract", List.of(
                    Field.of("contract", ContractForm.contract(), Mandate::contract, Mandate::withContract))),
            new Form.Section<>("who", List.of(
                    Field.of("disclosures", DisclosureForm.disclosures(), Mandate::disclosures,
                            Mandate::withDisclosures))),
            new Form.Section<>("where", List.of(
                    Field.of("transfers", new Kind.Answered<>(new Kind.Local(), () -> LocalText.EMPTY),
                            Mandate::transfers, Mandate::withTransfers))),
            new Form.Section<>("safe", safe())));

    private MandateForm() {}

    private static List<Field<Mandate, ?>> what() {
        return List.of(
                Field.of("name", new Kind.Local(), Mandate::name, Mandate::withName),
                Field.of("clients", new Kind.References<>(Vocabulary.PARTIES), Mandate::clients,
                        Mandate::withClients),
                Field.of("department", new Kind.Reference<>(Vocabulary.DEPARTMENTS), Mandate::department,
                        Mandate::withDepartment).wide(THIRD),
                Field.of("status", new Kind.Choice<>(List.of(Activity.Status.values())), Mandate::status,
                        Mandate::withStatus).wide(THIRD),
                Field.of("startedOn", new Kind.Day(), Mandate::startedOn, Mandate::withStartedOn).wide(THIRD),
                Field.of("owner", new Kind.Part<>(PersonFields.CONTACT_PERSON), Mandate::owner,
                        Mandate::withOwner).onDemand(Person.EMPTY),
                Field.of("number", new Kind.Line(), Mandate::number, Mandate::withNumber).wide(THIRD)
                        .onDemand(""),
                Field.of("changedOn", new Kind.Day(), Mandate::changedOn, Mandate::withChangedOn).wide(THIRD)
                        .onDemand(Optional.empty()),
                Field.of("endedOn", new Kind.Day(), Mandate::endedOn, Mandate::withEndedOn).wide(THIRD)
                        .onDemand(Optional.empty()));
    }

    private static Form<Processing> processing() {
        return Form.part("processing",
                Field.of("text", new Kind.Local(), Processing::text, Processing::withText).bare());
    }

    private static List<Field<Mandate, ?>> safe() {
        return List.of(
                Field.of("measures", new Kind.References<>(Vocabulary.MEASURES), Mandate::measures,
                        Mandate::withMeasures),
                Field.of("systems", new Kind.References<>(Vocabulary.SYSTEMS), Mandate::systems,
                        Mandate::withSystems).onDemand(List.of()),
                Field.of("protection", new Kind.Local(), Mandate::protection, Mandate::withProtection)
                        .onDemand(LocalText.EMPTY),
                Field.of("references", new Kind.Local(), Mandate::references, Mandate::withReferences)
                        .onDemand(LocalText.EMPTY),
                Field.of("note", new Kind.Prose(), Mandate::note, Mandate::withNote).onDemand(""));
    }
}
