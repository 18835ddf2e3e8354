package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;

import java.util.List;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Duty;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// The form of a use: whose data, which, from where, how long (Art. 30(1)(c), (f) GDPR).
final class UseForm {
    private UseForm() {}

    /// Any number of uses.
    static Kind.Parts<Use> uses() {
        return new Kind.Parts<>(form(), u -> u.id().value(), taken -> Use.blank(Ids.number("use-", taken)))
                .table(ActivityColumns.USES);
    }

    private static Form<Use> form() {
        return Form.part("use",
                Field.of("subjects", new Kind.References<>(Vocabulary.SUBJECTS), Use::subjects,
                        Use::withSubjects).wide(HALF),
                Field.of("data", new Kind.References<>(Vocabulary.DATA), Use::data, Use::withData).wide(HALF),
                Field.of("retention", new Kind.References<>(Vocabulary.RETENTION), Use::retention,
                        Use::withRetention),
                Field.of("sources", new Kind.Parts<>(source(), s -> "",
                        taken -> Source.blank(Source.Kind.SUBJECT)), Use::sources, Use::withSources)
                        .onDemand(List.of()),
                Field.of("collection", new Kind.Local(), Use::collection, Use::withCollection)
                        .onDemand(LocalText.EMPTY),
                Field.of("combination", new Kind.Local(), Use::combination, Use::withCombination)
                        .onDemand(LocalText.EMPTY),
                Field.of("conditions",
                        new Kind.Bases(id -> id.startsWith("gdpr-9") || id.startsWith("gdpr-10")),
                        Use::conditions, Use::withConditions).onDemand(List.of()),
                Field.of("complement", new Kind.Local(), Use::complement, Use::withComplement)
                        .onDemand(LocalText.EMPTY),
                Field.of("duty", new Kind.Answered<>(new Kind.Part<>(duty()),
                        () -> Duty.blank(Duty.Kind.CONTRACTUAL)), Use::duty, Use::withDuty)
                        .onDemand(Answer.notStated()),
                Field.of("purposes", new Kind.Siblings<Purpose>("purposes", Id::new), Use::purposes,
                        Use::withPurposes).onDemand(List.of()),
                Field.of("recipients", new Kind.Siblings<Disclosure>("disclosures", Id::new), Use::recipients,
                        Use::withRecipients).onDemand(List.of()));
    }

    private static Form<Source> source() {
        return Form.part("source",
                Field.of("kind", new Kind.Choice<>(List.of(Source.Kind.values())), Source::kind,
                        Source::withKind).bare(),
                Field.of("description", new Kind.Local(), Source::description, Source::withDescription)
                        .onDemand(LocalText.EMPTY));
    }

    private static Form<Duty> duty() {
        return Form.part("duty",
                Field.of("kind", new Kind.Choice<>(List.of(Duty.Kind.values())), Duty::kind, Duty::withKind),
                Field.of("consequence", new Kind.Local(), Duty::consequence, Duty::withConsequence));
    }
}
