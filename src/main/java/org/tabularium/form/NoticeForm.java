package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;

/// The form of a privacy notice: for whom, in which manner, of what, where it differs from the standard text, where it
/// is published.
///
/// The mark of the standard text that a passage took the place of is kept by the program and has no field.
final class NoticeForm {
    static final Form<Notice> FORM = new Form<>("notice", List.of(
            new Form.Section<>("whom", whom()),
            new Form.Section<>("how", how()),
            new Form.Section<>("what", what()),
            new Form.Section<>("own", List.of(
                    Field.of("passages", new Kind.Parts<>(passage(), p -> "",
                            taken -> Passage.blank(Passage.Part.INTRODUCTION)), Notice::passages,
                            Notice::withPassages))),
            new Form.Section<>("published", published())));

    private NoticeForm() {}

    private static List<Field<Notice, ?>> whom() {
        return List.of(
                Field.of("name", new Kind.Local(), Notice::name, Notice::withName),
                Field.of("audience", new Kind.Option<>(List.of(Notice.Audience.values())), Notice::audience,
                        Notice::withAudience).wide(HALF),
                Field.of("channel", new Kind.Option<>(List.of(Notice.Channel.values())), Notice::channel,
                        Notice::withChannel).wide(HALF),
                Field.of("scope", new Kind.Local(), Notice::scope, Notice::withScope)
                        .onDemand(LocalText.EMPTY),
                Field.of("subjects", new Kind.References<>(Vocabulary.SUBJECTS), Notice::subjects,
                        Notice::withSubjects).onDemand(List.of()));
    }

    private static List<Field<Notice, ?>> how() {
        return List.of(
                Field.of("style", new Kind.Choice<>(List.of(Notice.Style.values())), Notice::style,
                        Notice::withStyle),
                Field.of("salutation", new Kind.Choice<>(List.of(Notice.Salutation.values())),
                        Notice::salutation, Notice::withSalutation).wide(HALF),
                Field.of("speaker", new Kind.Choice<>(List.of(Notice.Speaker.values())), Notice::speaker,
                        Notice::withSpeaker).wide(HALF),
                Field.of("recipients", new Kind.Choice<>(List.of(Notice.Detail.values())), Notice::recipients,
                        Notice::withRecipients).wide(HALF),
                // The sentences are there in these languages.
                Field.of("languages",
                        new Kind.Marks<>(List.of(Language.GERMAN, Language.ENGLISH), Language::tag),
                        Notice::languages, Notice::withLanguages).onDemand(List.of()));
    }

    private static List<Field<Notice, ?>> what() {
        return List.of(
                Field.of("activities", new Kind.References<>(Vocabulary.ACTIVITIES), Notice::activities,
                        Notice::withActivities),
                Field.of("measures", new Kind.References<>(Vocabulary.MEASURES), Notice::measures,
                        Notice::withMeasures).onDemand(List.of()),
                Field.of("minimumAge", new Kind.Whole(), Notice::minimumAge, Notice::withMinimumAge)
                        .wide(HALF).onDemand(Optional.empty()));
    }

    private static List<Field<Notice, ?>> published() {
        return List.of(
                Field.of("version", new Kind.Line(), Notice::version, Notice::withVersion).wide(HALF),
                Field.of("date", new Kind.Day(), Notice::date, Notice::withDate).wide(HALF),
                Field.of("published", new Kind.Line(), Notice::published, Notice::withPublished),
                Field.of("note", new Kind.Prose(), Notice::note, Notice::withNote).onDemand(""));
    }

    private static Form<Passage> passage() {
        return Form.part("passage",
                Field.of("part", new Kind.Choice<>(List.of(Passage.Part.values())), Passage::part,
                        Passage::withPart).wide(HALF),
                Field.of("way", new Kind.Choice<>(List.of(Passage.Way.values())), Passage::way,
                        Passage::withWay).wide(HALF),
                Field.of("activity", new Kind.Reference<>(Vocabulary.ACTIVITIES), Passage::activity,
                        Passage::withActivity),
                Field.of("text", new Kind.Local(), Passage::text, Passage::withText));
    }
}
