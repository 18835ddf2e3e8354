package org.tabularium.compose;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.model.Activity;
import org.tabularium.model.LocalText;
import org.tabularium.model.Particulars;
import org.tabularium.model.Person;

/// What an entry is called, who answers for it, and how it is kept.
final class HeadFields {
    private final Scribe scribe;

    HeadFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        HeadSection head = new HeadSection(scribe);
        ParticularsSection particulars = new ParticularsSection(scribe);
        map.line("activity.number", "number", this::number);
        map.line("activity.name", "name", (s, w) -> scribe.local(s.activity().name(), w));
        map.fact("activity.description", "description", head::description);
        text(map, "activity.businessFunction", "particulars/function", p -> p.function());
        map.line("activity.department", "department",
                (s, w) -> s.activity().department().isEmpty() ? new Line()
                        : Names.department(scribe, s.activity().department(), w));
        map.line("activity.owner", "owner", (s, w) -> s.activity().owner().equals(Person.EMPTY) ? new Line()
                : new Contacts(scribe).person(s.activity().owner(), w));
        map.line("activity.owner#name", "owner/name", (s, w) -> s.activity().owner().name().isBlank()
                ? new Line()
                : scribe.plain(s.activity().owner().name(), w));
        map.line("activity.status", "status", (s, _) -> head.status(s.activity()));
        date(map, "activity.startDate", "introducedOn", Activity::introducedOn);
        date(map, "activity.endDate", "endedOn", Activity::endedOn);
        date(map, "activity.createdOn", "upkeep/createdOn", a -> a.upkeep().createdOn());
        date(map, "activity.updatedOn", "changedOn", Activity::changedOn);
        date(map, "activity.nextReview", "upkeep/nextReview", a -> a.upkeep().nextReview());
        map.line("activity.replacedBy", "replacedBy", (s, w) -> s.activity().replacedBy()
                .map(by -> Names.activity(scribe, by, w)).orElseGet(Line::new));
        map.line("activity.importance", "particulars/importance", (s, w) -> s.activity().particulars()
                .importance().map(i -> scribe.state("particulars.importance." + Keys.of(i), w))
                .orElseGet(Line::new));
        map.line("activity.operations", "particulars/operations", (s, w) -> Wording.join(s.activity()
                .particulars().operations().stream().map(o -> scribe.state("operation." + Keys.of(o), w))
                .toList(), ", "));
        map.line("activity.classification", "particulars/classification", (s, w) -> s.activity()
                .particulars().classification().isBlank() ? new Line()
                        : scribe.plain(s.activity().particulars().classification(), w));
        map.line("activity.publishedInPublicRegister", "particulars/published", (s, w) -> s.activity()
                .particulars().published().map(p -> scribe.state("particulars.published." + Keys.of(p), w))
                .orElseGet(Line::new));
        text(map, "activity.comments", "particulars/comments", p -> p.comments());
        map.fact("activity.references", "references", new ProtectionSection(scribe)::references);
        map.fact("retention.policyFollowed", "observance/limitsKept", particulars::observance);
        map.fact("breach.occurred", "observance/breaches", particulars::breaches);
        map.line("notice.link", "information/notice",
                (s, w) -> local(s.activity().information().notice(), w));
        map.line("notice.method", "information/method",
                (s, w) -> local(s.activity().information().method(), w));
    }

    private Line number(Subject subject, Where where) {
        String number = Names.number(scribe, subject.activity());
        if (number.isBlank()) {
            int place = scribe.register().mandates().stream().map(m -> m.id().value()).toList()
                    .indexOf(subject.activity().id().value());
            return place < 0 ? new Line() : Line.of(Integer.toString(place + 1), where);
        }
        return Line.of(number, where);
    }

    private void text(FieldMap map, String name, String at, Function<Particulars, LocalText> text) {
        map.line(name, at, (s, w) -> local(text.apply(s.activity().particulars()), w));
    }

    private Line local(LocalText text, Where where) {
        return text.isEmpty() ? new Line() : scribe.local(text, where);
    }

    private void date(FieldMap map, String name, String at, Function<Activity, Optional<LocalDate>> day) {
        map.line(name, at, (s, w) -> {
            Optional<LocalDate> stated = day.apply(s.activity());
            return stated.isEmpty() ? new Line() : scribe.date(stated, w);
        });
        map.day(name, s -> day.apply(s.activity()));
    }
}
