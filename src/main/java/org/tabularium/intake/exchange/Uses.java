package org.tabularium.intake.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Duty;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// Reads which data about whom are processed, from where, on what condition and how long.
final class Uses {
    private final Names names;
    private final Lists lists;
    private final Norms norms;

    Uses(Names names, Lists lists, Norms norms) {
        this.names = names;
        this.lists = lists;
        this.norms = norms;
    }

    /// A process within an activity.
    ///
    /// @param activity id of that
    /// @param purposes of the activity, by the things they were read from
    /// @param recipients likewise
    Use use(Thing thing, String activity, Function<Thing, Optional<Id<Purpose>>> purposes,
            Function<Thing, Optional<Id<Disclosure>>> recipients) {
        List<Thing> conditions = thing.things("dpv:hasLegalBasis", norms::isBasis);
        Use use = whole(thing, names.id(thing, "use", activity))
                .withConditions(conditions.stream().map(norms::basis).filter(b -> !b.isEmpty()).toList())
                .withComplement(conditions.stream().map(c -> c.text("dpv:hasJustification"))
                        .filter(t -> !t.isEmpty()).findFirst().orElse(LocalText.EMPTY))
                .withPurposes(thing.things("dpv:hasPurpose", t -> purposes.apply(t).isPresent()).stream()
                        .flatMap(t -> purposes.apply(t).stream()).toList())
                .withRecipients(
                        thing.things("dpv:hasRecipient", t -> recipients.apply(t).isPresent()).stream()
                                .flatMap(t -> recipients.apply(t).stream()).toList());
        List<LocalText> described = new ArrayList<>(thing.texts("dct:description"));
        return use.withCollection(described.isEmpty() ? LocalText.EMPTY : described.removeFirst())
                .withCombination(described.isEmpty() ? LocalText.EMPTY : described.removeFirst());
    }

    /// What a process or an activity as a whole says of people and data.
    Use whole(Thing thing, Id<Use> id) {
        List<Thing> categories = thing.things("dpv:hasPersonalData");
        List<Source> sources = new ArrayList<>(sources(thing));
        categories.forEach(c -> sources.addAll(sources(c)));
        Optional<Answer<Duty>> duty = duty(thing);
        for (Thing category : categories) {
            duty = duty.isPresent() ? duty : duty(category);
        }
        return Use.blank(id)
                .withSubjects(
                        thing.things("dpv:hasDataSubject").stream().map(lists::subject).distinct().toList())
                .withData(categories.stream().map(lists::data).distinct().toList())
                .withRetention(thing.things("dpv:hasStorageCondition").stream().map(lists::rule).distinct()
                        .toList())
                .withSources(sources.stream().distinct().toList())
                .withDuty(duty.orElseGet(Answer::notStated));
    }

    private static List<Source> sources(Thing thing) {
        return thing.things("dpv:hasDataSource").stream().map(s -> {
            List<Thing> broader = s.things("skos:broader", b -> kind(b.id()).isPresent());
            String term = broader.isEmpty() ? s.id() : broader.getFirst().id();
            return Source.blank(kind(term).orElse(Source.Kind.INTERNAL))
                    .withDescription(s.text("skos:prefLabel"));
        }).toList();
    }

    private static Optional<Source.Kind> kind(String term) {
        return switch (term) {
            case "dpv:DataSubjectDataSource" -> Optional.of(Source.Kind.SUBJECT);
            case "dpv:ThirdPartyDataSource" -> Optional.of(Source.Kind.THIRD_PARTY);
            case "dpv:PublicDataSource" -> Optional.of(Source.Kind.PUBLIC);
            default -> Optional.empty();
        };
    }

    /// That data are required, not on what ground: that they are needed for a contract is taken for it.
    private static Optional<Answer<Duty>> duty(Thing thing) {
        for (Thing term : thing.things("dpv:hasNecessity",
                t -> t.id().equals("dpv:Optional") || t.id().equals("dpv:Required"))) {
            return Optional.of(term.id().equals("dpv:Optional") ? new Answer.None<>(LocalText.EMPTY)
                    : Answer.of(Duty.blank(Duty.Kind.NEEDED_FOR_CONTRACT)
                            .withConsequence(thing.label("dpv:hasConsequence"))));
        }
        return Optional.empty();
    }
}
