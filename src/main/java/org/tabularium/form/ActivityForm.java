package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Information;
import org.tabularium.model.LocalText;
import org.tabularium.model.Particulars;
import org.tabularium.model.Person;

/// The form of a processing activity: what, why, whose data, who receives it, where to, how protected, at what
/// risk, told where, kept how.
final class ActivityForm {
    private static final Lens<Activity, Particulars> PARTICULARS =
            new Lens<>(Activity::particulars, Activity::withParticulars);
    private static final Lens<Activity, Information> INFORMATION =
            new Lens<>(Activity::information, Activity::withInformation);

    static final Form<Activity> FORM = new Form<>("activity", List.of(
            new Form.Section<>("what", what()),
            new Form.Section<>("why", List.of(Field.of("purposes", PurposeForm.purposes(), Activity::purposes,
                    Activity::withPurposes))),
            new Form.Section<>("whose",
                    List.of(Field.of("uses", UseForm.uses(), Activity::uses, Activity::withUses))),
            new Form.Section<>("who", List.of(Field.of("disclosures", DisclosureForm.disclosures(),
                    Activity::disclosures, Activity::withDisclosures))),
            new Form.Section<>("where", List.of(
                    Field.of("transfers", new Kind.Answered<>(new Kind.Local(), () -> LocalText.EMPTY),
                            Activity::transfers, Activity::withTransfers))),
            new Form.Section<>("safe", safe()),
            new Form.Section<>("risk", ImpactFields.ALL),
            new Form.Section<>("told", List.of(
                    Field.within("information", INFORMATION, Field.of("method", new Kind.Local(),
                            Information::method, Information::withMethod).onDemand(LocalText.EMPTY)),
                    Field.within("information", INFORMATION, Field.of("notice", new Kind.Local(),
                            Information::notice, Information::withNotice).onDemand(LocalText.EMPTY)),
                    Field.within("information", INFORMATION, Field.of("matter",
                            new Kind.Option<>(List.of(Information.Matter.values())), Information::matter,
                            Information::withMatter).onDemand(Optional.empty())))),
            new Form.Section<>("kept", UpkeepFields.ALL)));

    private ActivityForm() {}

    private static List<Field<Activity, ?>> what() {
        return List.of(
                Field.of("name", new Kind.Local(), Activity::name, Activity::withName),
                Field.of("department", new Kind.Reference<>(Vocabulary.DEPARTMENTS), Activity::department,
                        Activity::withDepartment).wide(THIRD),
                Field.of("status", new Kind.Choice<>(List.of(Activity.Status.values())), Activity::status,
                        Activity::withStatus).wide(THIRD),
                Field.of("introducedOn", new Kind.Day(), Activity::introducedOn, Activity::withIntroducedOn)
                        .wide(THIRD),
                Field.of("description", new Kind.Local(), Activity::description, Activity::withDescription)
                        .onDemand(LocalText.EMPTY),
                Field.of("owner", new Kind.Part<>(PersonFields.CONTACT_PERSON), Activity::owner,
                        Activity::withOwner).onDemand(Person.EMPTY),
                particular(Field.of("function", new Kind.Local(), Particulars::function,
                        Particulars::withFunction).onDemand(LocalText.EMPTY)),
                particular(Field.of("operations", Kind.Marks.of(Particulars.Operation.values()),
                        Particulars::operations, Particulars::withOperations).onDemand(List.of())),
                particular(Field.of("importance", new Kind.Option<>(List.of(Particulars.Importance.values())),
                        Particulars::importance, Particulars::withImportance).wide(HALF)
                        .onDemand(Optional.empty())),
                Field.of("undertakings", new Kind.References<>(Vocabulary.UNDERTAKINGS),
                        Activity::undertakings, Activity::withUndertakings).onDemand(List.of()),
                Field.of("joint", new Kind.References<>(Vocabulary.JOINT), Activity::joint,
                        Activity::withJoint).onDemand(List.of()),
                Field.of("endedOn", new Kind.Day(), Activity::endedOn, Activity::withEndedOn).wide(THIRD)
                        .onDemand(Optional.empty()),
                Field.of("replacedBy", new Kind.Reference<>(Vocabulary.ACTIVITIES), Activity::replacedBy,
                        Activity::withReplacedBy).onDemand(Optional.empty()));
    }

    private static List<Field<Activity, ?>> safe() {
        return List.of(
                Field.of("measures", new Kind.References<>(Vocabulary.MEASURES), Activity::measures,
                        Activity::withMeasures),
                Field.of("systems", new Kind.References<>(Vocabulary.SYSTEMS), Activity::systems,
                        Activity::withSystems).onDemand(List.of()),
                Field.of("protection", new Kind.Local(), Activity::protection, Activity::withProtection)
                        .onDemand(LocalText.EMPTY),
                Field.of("references", new Kind.Local(), Activity::references, Activity::withReferences)
                        .onDemand(LocalText.EMPTY));
    }

    private static <A> Field<Activity, A> particular(Field<Particulars, A> field) {
        return Field.within("particulars", PARTICULARS, field);
    }
}
