package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Destination;
import org.tabularium.model.LocalText;
import org.tabularium.model.Safeguard;

/// The form of a third country with its safeguards and the assessment of the transfer (Chapter V GDPR).
final class DestinationForm {
    private DestinationForm() {}

    /// Any number of third countries.
    static Kind.Parts<Destination> destinations() {
        return new Kind.Parts<>(form(), d -> "", taken -> Destination.blank(""));
    }

    private static Form<Destination> form() {
        Form<Safeguard> one = Form.part("safeguard",
                Field.of("", SafeguardForms.SAFEGUARD, (Safeguard s) -> s, (old, changed) -> changed).bare());
        return Form.part("destination",
                Field.of("country", new Kind.Country(), Destination::country, Destination::withCountry)
                        .wide(HALF),
                Field.of("safeguards",
                        new Kind.Parts<>(one, s -> "", taken -> SafeguardForms.clauses()),
                        Destination::safeguards, Destination::withSafeguards),
                Field.of("assessment",
                        new Kind.Answered<>(new Kind.Part<>(assessment()), () -> Assessment.EMPTY),
                        Destination::assessment, Destination::withAssessment).onDemand(Answer.notStated()),
                Field.of("remedies", new Kind.Local(), Destination::remedies, Destination::withRemedies)
                        .onDemand(LocalText.EMPTY),
                Field.of("copy", new Kind.Local(), Destination::copy, Destination::withCopy)
                        .onDemand(LocalText.EMPTY));
    }

    private static Form<Assessment> assessment() {
        return Form.part("assessment",
                Field.of("law", new Kind.Local(), Assessment::law, Assessment::withLaw),
                Field.of("practice", new Kind.Local(), Assessment::practice, Assessment::withPractice),
                Field.of("measures", new Kind.Local(), Assessment::measures, Assessment::withMeasures)
                        .onDemand(LocalText.EMPTY),
                Field.of("result", new Kind.Option<>(List.of(Assessment.Result.values())), Assessment::result,
                        Assessment::withResult),
                Field.of("doneOn", new Kind.Day(), Assessment::doneOn, Assessment::withDoneOn).wide(THIRD),
                Field.of("nextOn", new Kind.Day(), Assessment::nextOn, Assessment::withNextOn).wide(THIRD),
                Field.of("reviewer", new Kind.Line(), Assessment::reviewer, Assessment::withReviewer)
                        .wide(THIRD),
                Field.of("document", new Kind.Line(), Assessment::document, Assessment::withDocument)
                        .onDemand(""));
    }
}
