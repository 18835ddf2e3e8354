package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Activity;
import org.tabularium.model.Person;

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
        return scribe.fact("state", List.of(line.paragraph()));
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
