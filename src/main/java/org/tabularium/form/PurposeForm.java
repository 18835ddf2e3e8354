package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;
import static org.tabularium.form.Field.Width.TWO_THIRDS;

import java.util.List;
import java.util.function.Predicate;
import org.tabularium.model.Answer;
import org.tabularium.model.Balancing;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.SubPurpose;

/// The form of a purpose with its legal bases: why (Art. 5(1)(b), Art. 6 GDPR).
final class PurposeForm {
    private PurposeForm() {}

    /// Any number of purposes.
    static Kind.Parts<Purpose> purposes() {
        return new Kind.Parts<>(form(), p -> p.id().value(),
                taken -> Purpose.blank(Ids.letter("pur-", taken), LocalText.EMPTY), true);
    }

    private static Form<Purpose> form() {
        Form<SubPurpose> part = Form.part("sub-purpose",
                Field.of("text", new Kind.Local(), SubPurpose::text, SubPurpose::withText).bare());
        return Form.part("purpose",
                Field.of("text", new Kind.Local(), Purpose::text, Purpose::withText).bare(),
                Field.of("parts", new Kind.Parts<>(part, p -> "", taken -> SubPurpose.EMPTY), Purpose::parts,
                        Purpose::withParts).onDemand(List.of()),
                Field.of("grounds", new Kind.Parts<>(ground(), g -> "", taken -> Ground.blank("")),
                        Purpose::grounds, Purpose::withGrounds),
                Field.of("further", new Kind.Answered<>(new Kind.Local(), () -> LocalText.EMPTY),
                        Purpose::further, Purpose::withFurther).onDemand(Answer.notStated()),
                Field.of("category", new Kind.Line(), Purpose::category, Purpose::withCategory)
                        .wide(TWO_THIRDS).onDemand(""));
    }

    private static Form<Ground> ground() {
        Predicate<String> bases = id -> !id.startsWith("gdpr-9") && !id.startsWith("gdpr-49");
        return Form.part("ground",
                Field.of("basis", new Kind.Basis(bases), Ground::basis, Ground::withBasis).bare(),
                Field.of("condition", new Kind.Local(), Ground::condition, Ground::withCondition)
                        .onDemand(LocalText.EMPTY),
                Field.of("interest", new Kind.Local(), Ground::interest, Ground::withInterest)
                        .onDemand(LocalText.EMPTY),
                Field.of("balancing", new Kind.Part<>(balancing()), Ground::balancing, Ground::withBalancing)
                        .onDemand(Balancing.EMPTY),
                Field.of("law", new Kind.Local(), Ground::law, Ground::withLaw).onDemand(LocalText.EMPTY),
                Field.of("consent", new Kind.Local(), Ground::consent, Ground::withConsent)
                        .onDemand(LocalText.EMPTY),
                Field.of("proof", new Kind.Line(), Ground::proof, Ground::withProof).onDemand(""));
    }

    private static Form<Balancing> balancing() {
        return Form.part("balancing",
                Field.of("necessity", new Kind.Local(), Balancing::necessity, Balancing::withNecessity),
                Field.of("weighing", new Kind.Local(), Balancing::weighing, Balancing::withWeighing),
                Field.of("result", new Kind.Option<>(List.of(Balancing.Result.values())), Balancing::result,
                        Balancing::withResult),
                Field.of("doneOn", new Kind.Day(), Balancing::doneOn, Balancing::withDoneOn).wide(THIRD),
                Field.of("document", new Kind.Line(), Balancing::document, Balancing::withDocument)
                        .wide(HALF));
    }
}
