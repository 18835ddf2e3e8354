package org.tabularium.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// Categories of data subjects and of personal data (Art. 30(1)(c) GDPR), numbered for the other sections.
final class PeopleSection {
    private final Scribe scribe;

    PeopleSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Block.Fact people(Subject subject) {
        List<Block> values = new ArrayList<>();
        Set<Id<?>> described = new LinkedHashSet<>();
        for (Use use : subject.activity().uses()) {
            Line people = subjects(use, subject.use(use).at("subjects"), described);
            Line data = data(subject, use, described);
            Line line = scribe.say("people.line", Map.of("people", people, "data", data)).stop();
            values.add(limits(line, subject, use).paragraph());
        }
        if (values.isEmpty()) {
            values.add(scribe.gap(subject.where().at("uses")).paragraph());
        }
        return scribe.fact("people", values);
    }

    private Line subjects(Use use, Where where, Set<Id<?>> described) {
        List<Line> lines = new ArrayList<>();
        for (Id<SubjectCategory> id : use.subjects()) {
            LocalText description = Identified.find(scribe.register().subjects(), id)
                    .map(SubjectCategory::description).orElse(LocalText.EMPTY);
            Line name = Names.subject(scribe, id, where).styled(Span.Style.STRONG);
            lines.add(described(name, id, description, where, described));
        }
        return lines.isEmpty() ? scribe.gap(where) : scribe.wording().list(lines);
    }

    private Line data(Subject subject, Use use, Set<Id<?>> described) {
        Where where = subject.use(use).at("data");
        List<Line> lines = new ArrayList<>();
        for (Id<DataCategory> id : use.data()) {
            LocalText description = Identified.find(scribe.register().data(), id)
                    .map(DataCategory::description).orElse(LocalText.EMPTY);
            Line name = Line.of(subject.number(id) + ")\u00a0", where).add(Names.data(scribe, id, where));
            lines.add(described(name, id, description, where, described));
        }
        return lines.isEmpty() ? scribe.gap(where) : Wording.join(lines, "; ");
    }

    /// A category is described where it is named first.
    private Line described(Line name, Id<?> id, LocalText description, Where where, Set<Id<?>> described) {
        boolean first = described.add(id);
        return !first || description.isEmpty() ? name
                : name.add(" (").add(scribe.phrase(description, where)).add(")");
    }

    private Line limits(Line line, Subject subject, Use use) {
        if (!use.purposes().isEmpty()) {
            line.add(" ")
                    .add(scribe.say("people.purposes", Map.of("purposes", subject.purposes(scribe, use))));
        }
        if (!use.recipients().isEmpty()) {
            Where where = subject.use(use).at("recipients");
            List<Line> names = use.recipients().stream().map(id -> subject.activity().disclosures().stated()
                    .flatMap(all -> Identified.find(all, id))
                    .map(d -> Names.recipient(scribe, d, where.pin()))
                    .orElseGet(() -> scribe.unknown(id.value(), where))).toList();
            line.add(" ").add(scribe
                    .say("people.recipients",
                            Map.of("recipients", Wording.join(names, scribe.say("list.names"))))
                    .stop());
        }
        return line;
    }
}
