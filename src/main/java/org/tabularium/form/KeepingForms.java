package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Review;

/// The forms of what stands beside activities: joint controls, systems, reviews.
final class KeepingForms {
    static final Form<JointControl> JOINT = new Form<>("joint", List.of(
            new Form.Section<>("what", List.of(
                    Field.of("name", new Kind.Local(), JointControl::name, JointControl::withName),
                    Field.of("parties", new Kind.References<>(Vocabulary.PARTIES), JointControl::parties,
                            JointControl::withParties))),
            new Form.Section<>("arrangement", List.of(
                    Field.of("signedOn", new Kind.Day(), JointControl::signedOn, JointControl::withSignedOn)
                            .wide(HALF),
                    Field.of("document", new Kind.Line(), JointControl::document, JointControl::withDocument)
                            .wide(HALF),
                    Field.of("duties", new Kind.Local(), JointControl::duties, JointControl::withDuties))),
            new Form.Section<>("told", List.of(
                    Field.of("essence", new Kind.Local(), JointControl::essence, JointControl::withEssence),
                    Field.of("contact", new Kind.Local(), JointControl::contact, JointControl::withContact),
                    Field.of("note", new Kind.Prose(), JointControl::note, JointControl::withNote)
                            .onDemand("")))));

    static final Form<ItSystem> SYSTEM = new Form<>("system", List.of(
            new Form.Section<>("what", List.of(
                    Field.of("name", new Kind.Local(), ItSystem::name, ItSystem::withName),
                    Field.of("kind", new Kind.Option<>(List.of(ItSystem.Kind.values())), ItSystem::kind,
                            ItSystem::withKind),
                    Field.of("description", new Kind.Local(), ItSystem::description,
                            ItSystem::withDescription),
                    Field.of("department", new Kind.Reference<>(Vocabulary.DEPARTMENTS), ItSystem::department,
                            ItSystem::withDepartment))),
            new Form.Section<>("where", List.of(
                    Field.of("provider", new Kind.Reference<>(Vocabulary.PARTIES), ItSystem::provider,
                            ItSystem::withProvider),
                    Field.of("location", new Kind.Local(), ItSystem::location, ItSystem::withLocation))),
            new Form.Section<>("safe", List.of(
                    Field.of("measures", new Kind.References<>(Vocabulary.MEASURES), ItSystem::measures,
                            ItSystem::withMeasures),
                    Field.of("note", new Kind.Prose(), ItSystem::note, ItSystem::withNote).onDemand("")))));

    static final Form<Review> REVIEW = new Form<>("review", List.of(
            new Form.Section<>("what", List.of(
                    Field.of("name", new Kind.Local(), Review::name, Review::withName),
                    Field.of("activities", new Kind.References<>(Vocabulary.ACTIVITIES), Review::activities,
                            Review::withActivities))),
            new Form.Section<>("held", List.of(
                    Field.of("dueOn", new Kind.Day(), Review::dueOn, Review::withDueOn).wide(THIRD),
                    Field.of("doneOn", new Kind.Day(), Review::doneOn, Review::withDoneOn).wide(THIRD),
                    Field.of("reviewer", new Kind.Line(), Review::reviewer, Review::withReviewer).wide(THIRD),
                    Field.of("result", new Kind.Local(), Review::result, Review::withResult),
                    Field.of("note", new Kind.Prose(), Review::note, Review::withNote).onDemand("")))));

    private KeepingForms() {}
}
