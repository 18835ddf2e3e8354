package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.document.Span;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Purpose;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// The uses of an activity that concern the readers of a notice, and how they are called.
///
/// @param uses the uses told
record Uses(Talk talk, Activity activity, List<Use> uses) {

    static Uses of(Talk talk, Activity activity) {
        List<Id<SubjectCategory>> readers = talk.notice().subjects();
        List<Use> uses = activity.uses().stream().filter(u -> readers.isEmpty() || u.subjects().isEmpty()
                || u.subjects().stream().anyMatch(readers::contains)).toList();
        return new Uses(talk, activity, uses);
    }

    Where where(Use use) {
        return Where.of(activity.id()).at("uses").at(use.id());
    }

    /// The data of a use by their names, for sentences about them; the people if it has none.
    Line name(Use use) {
        return names(List.of(use));
    }

    /// The data of several uses, each once.
    Line names(List<Use> several) {
        Map<String, Line> names = new LinkedHashMap<>();
        several.forEach(u -> names(u).forEach(n -> names.putIfAbsent(n.text().plain(), n)));
        return Wording.join(List.copyOf(names.values()), ", ");
    }

    /// One by one.
    List<Line> names(Use use) {
        List<Line> names =
                categories(use).map(d -> talk.scribe().phrase(d.name(), Where.of(d.id()).at("name")))
                        .toList();
        return names.isEmpty() ? people(use) : names;
    }

    /// Each by their name; a gap if there are none.
    List<Line> people(Use use) {
        List<Line> people = use.subjects().stream().map(id -> Identified.find(talk.register().subjects(), id))
                .flatMap(Optional::stream)
                .map(s -> talk.scribe().phrase(s.name(), Where.of(s.id()).at("name"))).toList();
        return people.isEmpty() ? List.of(talk.scribe().gap(where(use).at("subjects"))) : people;
    }

    Stream<DataCategory> categories(Use use) {
        return use.data().stream().map(id -> Identified.find(talk.register().data(), id))
                .flatMap(Optional::stream);
    }

    /// With a dash for a colon: in a notice colons stand before purposes and between them and their legal bases.
    Line purpose(Purpose purpose) {
        Where where = Where.of(activity.id()).at("purposes").at(purpose.id()).at("text");
        Line line = new Line();
        for (Span span : talk.scribe().phrase(purpose.text(), where).text().spans()) {
            line.add(span.style() == Span.Style.GAP ? span
                    : new Span(span.text().replace(": ", "\u00A0– "), span.style(), span.origin(),
                            span.language()));
        }
        return line;
    }

    /// The purposes a use is narrowed to; empty if it serves all of them.
    Line narrowed(Use use) {
        List<Line> purposes = new ArrayList<>();
        for (Purpose purpose : activity.purposes()) {
            if (use.purposes().contains(purpose.id())) {
                purposes.add(purpose(purpose));
            }
        }
        return purposes.size() == activity.purposes().size() ? new Line() : Talk.series(purposes);
    }
}
