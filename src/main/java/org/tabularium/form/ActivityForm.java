package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;
import static org.tabularium.form.Field.Width.TWO_THIRDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Duty;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// The form of a processing activity: what, why, whose data, who receives it, where to, how protected.
final class ActivityForm {
    private static final Lens<Activity, Person> OWNER = new Lens<>(Activity::owner, Activity::withOwner);

    static final Form<Activity> FORM = new Form<>("activity", List.of(
            new Form.Section<>("what", List.of(
                    Field.of("name", new Kind.Local(), Activity::name, Activity::withName),
                    Field.of("department", new Kind.Reference<>(Vocabulary.DEPARTMENTS), Activity::department,
                            Activity::withDepartment).wide(THIRD),
                    Field.of("status", new Kind.Choice<>(List.of(Activity.Status.values())), Activity::status,
                            Activity::withStatus).wide(THIRD),
                    Field.of("introducedOn", new Kind.Day(), Activity::introducedOn,
                            Activity::withIntroducedOn)
                            .wide(THIRD),
                    Field.of("description", new Kind.Local(), Activity::description,
                            Activity::withDescription)
                            .onDemand(LocalText.EMPTY),
                    owner(PersonFields.NAME),
                    owner(PersonFields.EMAIL),
                    owner(PersonFields.PHONE),
                    Field.within("owner", OWNER, PersonFields.POSITION),
                    Field.of("number", new Kind.Line(), Activity::number, Activity::withNumber).wide(THIRD)
                            .onDemand(""),
                    Field.of("changedOn", new Kind.Day(), Activity::changedOn, Activity::withChangedOn)
                            .wide(THIRD)
                            .onDemand(Optional.empty()),
                    Field.of("endedOn", new Kind.Day(), Activity::endedOn, Activity::withEndedOn).wide(THIRD)
                            .onDemand(Optional.empty()))),
            new Form.Section<>("why", List.of(
                    Field.of("purposes", new Kind.Parts<>(purpose(), p -> p.id().value(),
                            taken -> Purpose.blank(letter("pur-", taken), LocalText.EMPTY), true),
                            Activity::purposes,
                            Activity::withPurposes))),
            new Form.Section<>("whose", List.of(
                    Field.of("uses", new Kind.Parts<>(use(), u -> u.id().value(),
                            taken -> Use.blank(number("use-", taken))), Activity::uses, Activity::withUses))),
            new Form.Section<>("who", List.of(
                    Field.of("disclosures", new Kind.Answered<>(
                            new Kind.Parts<>(disclosure(), d -> d.id().value(),
                                    taken -> Disclosure.blank(number("dis-", taken),
                                            new Recipient.Named(Optional.empty()))),
                            List::of), Activity::disclosures, Activity::withDisclosures))),
            new Form.Section<>("where", List.of(
                    Field.of("transfers", new Kind.Answered<>(new Kind.Local(), () -> LocalText.EMPTY),
                            Activity::transfers, Activity::withTransfers))),
            new Form.Section<>("safe", List.of(
                    Field.of("measures", new Kind.References<>(Vocabulary.MEASURES), Activity::measures,
                            Activity::withMeasures),
                    Field.of("protection", new Kind.Local(), Activity::protection, Activity::withProtection)
                            .onDemand(LocalText.EMPTY),
                    Field.of("references", new Kind.Local(), Activity::references, Activity::withReferences)
                            .onDemand(LocalText.EMPTY),
                    Field.of("note", new Kind.Prose(), Activity::note, Activity::withNote).onDemand("")))));

    private ActivityForm() {}

    private static Field<Activity, String> owner(Field<Person, String> field) {
        return Field.within("owner", OWNER, field).wide(HALF)
                .onDemand("");
    }

    private static Form<Purpose> purpose() {
        Predicate<String> bases = id -> !id.startsWith("gdpr-9") && !id.startsWith("gdpr-49");
        Form<Ground> ground = Form.part("ground",
                Field.of("basis", new Kind.Basis(bases), Ground::basis, Ground::withBasis).bare(),
                Field.of("interest", new Kind.Local(), Ground::interest, Ground::withInterest)
                        .onDemand(LocalText.EMPTY),
                Field.of("law", new Kind.Local(), Ground::law, Ground::withLaw).onDemand(LocalText.EMPTY),
                Field.of("consent", new Kind.Local(), Ground::consent, Ground::withConsent)
                        .onDemand(LocalText.EMPTY));
        return Form.part("purpose",
                Field.of("text", new Kind.Local(), Purpose::text, Purpose::withText).bare(),
                Field.of("grounds", new Kind.Parts<>(ground, g -> "", taken -> Ground.blank("")),
                        Purpose::grounds,
                        Purpose::withGrounds));
    }

    private static Form<Use> use() {
        Form<Source> source = Form.part("source",
                Field.of("kind", new Kind.Choice<>(List.of(Source.Kind.values())), Source::kind,
                        Source::withKind),
                Field.of("description", new Kind.Local(), Source::description, Source::withDescription)
                        .onDemand(LocalText.EMPTY));
        Form<Duty> duty = Form.part("duty",
                Field.of("kind", new Kind.Choice<>(List.of(Duty.Kind.values())), Duty::kind, Duty::withKind),
                Field.of("consequence", new Kind.Local(), Duty::consequence, Duty::withConsequence));
        return Form.part("use",
                Field.of("subjects", new Kind.References<>(Vocabulary.SUBJECTS), Use::subjects,
                        Use::withSubjects)
                        .wide(HALF),
                Field.of("data", new Kind.References<>(Vocabulary.DATA), Use::data, Use::withData).wide(HALF),
                Field.of("retention", new Kind.References<>(Vocabulary.RETENTION), Use::retention,
                        Use::withRetention),
                Field.of("sources", new Kind.Parts<>(source, s -> "",
                        taken -> Source.blank(Source.Kind.SUBJECT)), Use::sources, Use::withSources)
                        .onDemand(List.of()),
                Field.of("conditions",
                        new Kind.Bases(id -> id.startsWith("gdpr-9") || id.startsWith("gdpr-10")),
                        Use::conditions, Use::withConditions).onDemand(List.of()),
                Field.of("duty", new Kind.Answered<>(new Kind.Part<>(duty),
                        () -> Duty.blank(Duty.Kind.CONTRACTUAL)), Use::duty, Use::withDuty)
                        .onDemand(Answer.notStated()),
                Field.of("purposes", new Kind.Siblings<Purpose>("purposes", Id::new), Use::purposes,
                        Use::withPurposes).onDemand(List.of()),
                Field.of("recipients", new Kind.Siblings<Disclosure>("disclosures", Id::new), Use::recipients,
                        Use::withRecipients).onDemand(List.of()));
    }

    private static Form<Disclosure> disclosure() {
        Kind<Recipient> recipient = new Kind.OneOf<>(List.of(
                new Kind.Variant<>("named", Recipient.Named.class, Form.part("named",
                        Field.of("party", new Kind.Reference<>(Vocabulary.PARTIES), Recipient.Named::party,
                                Recipient.Named::withParty)
                                .bare()),
                        () -> new Recipient.Named(Optional.empty())),
                new Kind.Variant<>("category", Recipient.Category.class, Form.part("category",
                        Field.of("name", new Kind.Local(), Recipient.Category::name,
                                Recipient.Category::withName)
                                .bare(),
                        Field.of("country", new Kind.Country(), Recipient.Category::country,
                                Recipient.Category::withCountry)
                                .wide(TWO_THIRDS).onDemand("")),
                        () -> new Recipient.Category(LocalText.EMPTY, "")),
                new Kind.Variant<>("internal", Recipient.Internal.class, Form.part("internal",
                        Field.of("function", new Kind.Local(), Recipient.Internal::function,
                                Recipient.Internal::withFunction)
                                .bare()),
                        () -> new Recipient.Internal(LocalText.EMPTY))));
        return Form.part("disclosure",
                Field.of("recipient", recipient, Disclosure::recipient, Disclosure::withRecipient).bare(),
                Field.of("capacity", new Kind.Option<>(List.of(Disclosure.Capacity.values())),
                        Disclosure::capacity,
                        Disclosure::withCapacity).wide(HALF),
                Field.of("reason", new Kind.Local(), Disclosure::reason, Disclosure::withReason)
                        .onDemand(LocalText.EMPTY));
    }

    private static <E> Id<E> letter(String prefix, Predicate<String> taken) {
        for (char c = 'a'; c <= 'z'; c++) {
            if (!taken.test(prefix + c)) {
                return new Id<>(prefix + c);
            }
        }
        return number(prefix, taken);
    }

    private static <E> Id<E> number(String prefix, Predicate<String> taken) {
        int n = 1;
        while (taken.test(prefix + n)) {
            n++;
        }
        return new Id<>(prefix + n);
    }
}
