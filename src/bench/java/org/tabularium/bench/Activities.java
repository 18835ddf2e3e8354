package org.tabularium.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Impact;
import org.tabularium.model.Information;
import org.tabularium.model.LocalText;
import org.tabularium.model.Person;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Screening;
import org.tabularium.model.Source;
import org.tabularium.model.Upkeep;
import org.tabularium.model.Use;
import org.tabularium.model.Extras;

/// Writes activities of 250 to 300 words, counted in both languages together, that refer to the lists of a register.
final class Activities {
    private static final List<String> BASES =
            List.of("gdpr-6-1-a", "gdpr-6-1-b", "gdpr-6-1-c", "gdpr-6-1-f", "bdsg-26-1", "hgb-257");
    private static final List<String> PEOPLE = List.of("Jörg Ahlbäumer", "Änne Rößler", "Zoë Łaski",
            "Ülkü Özdemir", "Björn Eßer", "Katharina Hübsch");
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private final Words words;
    private final Register lists;

    Activities(Words words, Register lists) {
        this.words = words;
        this.lists = lists;
    }

    Activity activity(int number) {
        LocalText name = Words.joined(Words.joined(words.one("deeds"), " ", words.one("objects")), " ",
                Words.text("(Bereich " + number + ")", "(unit " + number + ")"));
        List<Purpose> purposes = purposes();
        return Activity.blank(new Id<>("act-" + number), name, words.one(List.of(Activity.Status.values())))
                .withDescription(words.one("descriptions"))
                .withDepartment(Optional.of(words.one(lists.departments()).id()))
                .withOwner(Person.EMPTY.withName(words.one(PEOPLE)))
                .withIntroducedOn(day(0)).withChangedOn(day(1000))
                .withUpkeep(Upkeep.EMPTY.withCreatedOn(day(0)).withNextReview(day(2000)))
                .withPurposes(purposes).withUses(uses(purposes))
                .withDisclosures(Answer.of(disclosures()))
                .withSystems(ids(words.some(lists.systems(), 1, 2)))
                .withMeasures(ids(words.some(lists.measures(), 4, 8)))
                .withProtection(words.one("protections"))
                .withImpact(Impact.EMPTY.withScreening(Screening.EMPTY.withReason(words.one("screenings"))
                        .withResult(Optional.of(Screening.Result.NOT_REQUIRED))))
                .withInformation(Information.EMPTY.withMethod(words.one("information")))
                .withReferences(words.one("references"));
    }

    private List<Purpose> purposes() {
        List<LocalText> texts = words.some(words.all("purposes"), 2, 3);
        return IntStream.range(0, texts.size()).mapToObj(i -> Purpose
                .blank(new Id<>("pur-" + (i + 1)), texts.get(i)).withGrounds(grounds())).toList();
    }

    private List<Ground> grounds() {
        return words.some(BASES, 1, 2).stream().map(Ground::blank)
                .map(g -> g.basis().equals("gdpr-6-1-f") ? g.withInterest(words.one("interests")) : g)
                .toList();
    }

    private List<Use> uses(List<Purpose> purposes) {
        return IntStream.rangeClosed(1, words.count(2, 3))
                .mapToObj(i -> Use.blank(new Id<>("use-" + i))
                        .withSubjects(ids(words.some(lists.subjects(), 1, 2)))
                        .withData(ids(words.some(lists.data(), 1, 3)))
                        .withSources(List.of(Source.blank(words.one(List.of(Source.Kind.values())))))
                        .withRetention(List.of(words.one(lists.retention()).id()))
                        .withPurposes(i == 1 ? List.of() : List.of(words.one(purposes).id())))
                .toList();
    }

    private List<Disclosure> disclosures() {
        List<Recipient> named = words.some(lists.parties(), 1, 3).stream()
                .<Recipient>map(p -> new Recipient.Named(Optional.of(p.id()), Extras.NONE)).toList();
        List<Recipient> recipients = Identified.with(Identified.with(named,
                new Recipient.Category(words.one("recipients"), "DE", Extras.NONE)),
                new Recipient.Internal(words.one("functions"), Extras.NONE));
        return IntStream.range(0, recipients.size())
                .mapToObj(i -> disclosure(new Id<>("dis-" + (i + 1)), recipients.get(i))).toList();
    }

    private Disclosure disclosure(Id<Disclosure> id, Recipient recipient) {
        Disclosure.Capacity capacity =
                recipient instanceof Recipient.Named ? Disclosure.Capacity.PROCESSOR
                        : Disclosure.Capacity.CONTROLLER;
        return Disclosure.blank(id, recipient).withCapacity(Optional.of(capacity))
                .withReason(words.one("reasons"));
    }

    private Optional<LocalDate> day(int after) {
        return Optional.of(BEGINNING.plusDays(after + words.count(0, 900)));
    }

    private static <T extends Identified<T>> List<Id<T>> ids(List<T> entities) {
        return entities.stream().map(Identified::id).toList();
    }
}
