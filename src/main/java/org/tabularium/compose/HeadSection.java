package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Activity;
import org.tabularium.model.Person;
import org.tabularium.model.Upkeep;

/// What an activity is called, who answers for it (Art. 30(1)(a) GDPR) and since when it runs.
final class HeadSection {
    private final Scribe scribe;

    HeadSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Text title(Subject subject) {
        Line name = scribe.local(subject.activity().name(), subject.where().at("name"));
        String number = Names.number(scribe, subject.activity());
        return (number.isBlank() ? name : Line.of(number, subject.where().at("number")).add(" ").add(name))
                .text();
    }

    /// The controllers of the group that carry the activity out, if they are named (Art. 30(1)(a) GDPR).
    Optional<Block.Fact> undertakings(Subject subject) {
        Where where = subject.where().at("undertakings");
        List<Line> names = subject.activity().undertakings().stream()
                .map(id -> Names.undertaking(scribe, id, where)).toList();
        return scribe.said("undertakings",
                names.isEmpty() ? List.of() : List.of(Wording.join(names, "; ").paragraph()));
    }

    Block.Fact department(Subject subject) {
        Activity activity = subject.activity();
        List<Block> values = new ArrayList<>();
        values.add(Names.department(scribe, activity.department(), subject.where().at("department"))
                .paragraph());
        Line owner = activity.owner().equals(Person.EMPTY) ? scribe.gap(subject.where().at("owner"))
                : new Contacts(scribe).person(activity.owner(), subject.where().at("owner"));
        values.add(scribe.say("department.owner", Map.of("person", owner)).paragraph());
        return scribe.fact("department", values);
    }

    Block.Fact state(Subject subject) {
        Activity activity = subject.activity();
        Where where = subject.where();
        Line line = status(activity);
        line.add("; ")
                .add(dated("introduced", scribe.date(activity.introducedOn(), where.at("introducedOn"))));
        line.add("; ").add(dated("changed", scribe.date(activity.changedOn(), where.at("changedOn"))));
        if (activity.endedOn().isPresent() || activity.status() == Activity.Status.ENDED) {
            line.add("; ").add(dated("ended", scribe.date(activity.endedOn(), where.at("endedOn"))));
        }
        activity.replacedBy().ifPresent(by -> line.add("; ").add(scribe.say("state.replaced",
                Map.of("activity", Names.activity(scribe, by, where.at("replacedBy"))))));
        List<Block> values = new ArrayList<>(List.of(line.paragraph()));
        Line upkeep = upkeep(activity.upkeep(), where.at("upkeep"));
        if (!upkeep.isEmpty()) {
            values.add(upkeep.capital().paragraph());
        }
        return scribe.fact("state", values);
    }

    /// How the sheet is kept: when it was made, who released it, when it is looked at again.
    private Line upkeep(Upkeep upkeep, Where where) {
        Remarks remarks = new Remarks(scribe, "upkeep", where).date("createdOn", upkeep.createdOn());
        Line release = release(upkeep, where);
        if (!release.isEmpty()) {
            remarks.say("approved", release);
        }
        return remarks.date("nextReview", upkeep.nextReview()).joined();
    }

    /// Who released the sheet, and when; empty if that is open.
    Line release(Upkeep upkeep, Where where) {
        List<Line> parts = new ArrayList<>();
        if (!upkeep.approvedBy().isBlank()) {
            parts.add(scribe.plain(upkeep.approvedBy(), where.at("approvedBy")));
        }
        upkeep.approvedOn()
                .ifPresent(day -> parts.add(scribe.date(Optional.of(day), where.at("approvedOn"))));
        return Wording.join(parts, ", ");
    }

    Optional<Block.Fact> description(Subject subject) {
        List<Block> values =
                scribe.paragraphs(subject.activity().description(), subject.where().at("description"));
        return values.isEmpty() ? Optional.empty() : Optional.of(scribe.fact("description", values));
    }

    Line status(Activity activity) {
        return scribe.state("status." + Keys.of(activity.status()), Where.of(activity.id()).at("status"))
                .capital();
    }

    private Line dated(String key, Line date) {
        return scribe.say("state." + key, Map.of("date", date));
    }
}
