package org.tabularium.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Headcount;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Purpose;
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
            Line name = Names.subject(scribe, id, where).styled(Span.Style.STRONG);
            lines.add(described(name, id, Identified.find(scribe.register().subjects(), id)
                    .map(s -> details(s, where)).orElse(List.of()), described));
        }
        return lines.isEmpty() ? scribe.gap(where) : scribe.wording().list(lines);
    }

    private Line data(Subject subject, Use use, Set<Id<?>> described) {
        Where where = subject.use(use).at("data");
        List<Line> lines = new ArrayList<>();
        for (Id<DataCategory> id : use.data()) {
            List<Line> details = Identified.find(scribe.register().data(), id)
                    .map(DataCategory::description).filter(text -> !text.isEmpty())
                    .map(text -> List.of(scribe.phrase(text, where))).orElse(List.of());
            Line name = Line.of(subject.number(id) + ")\u00a0", where).add(Names.data(scribe, id, where));
            lines.add(described(name, id, details, described));
        }
        return lines.isEmpty() ? scribe.gap(where) : Wording.join(lines, "; ");
    }

    /// A category is described where it is named first.
    private static Line described(Line name, Id<?> id, List<Line> details, Set<Id<?>> described) {
        boolean first = described.add(id);
        return !first || details.isEmpty() ? name
                : name.add(" (").add(Wording.join(details, "; ")).add(")");
    }

    /// Who belongs to the category, how many they are, and whether they need particular protection.
    private List<Line> details(SubjectCategory subject, Where where) {
        List<Line> lines = new ArrayList<>();
        if (!subject.description().isEmpty()) {
            lines.add(scribe.phrase(subject.description(), where));
        }
        count(subject.count(), where)
                .ifPresent(n -> lines.add(scribe.say("people.count", Map.of("value", n))));
        subject.vulnerable().ifPresent(
                answer -> lines.add(scribe.state("people.vulnerable." + Keys.of(answer), where)));
        return lines;
    }

    Optional<Line> count(Headcount count, Where where) {
        Optional<Line> least = count.least().map(n -> Line.of(scribe.wording().number(n), where));
        Optional<Line> most = count.most().map(n -> Line.of(scribe.wording().number(n), where));
        if (least.isPresent() && most.isPresent()) {
            return count.least().equals(count.most()) ? least
                    : Optional.of(scribe.say("list.range", Map.of("first", least.get(), "last", most.get())));
        }
        return least.map(n -> scribe.say("people.count.least", Map.of("value", n)))
                .or(() -> most.map(n -> scribe.say("people.count.most", Map.of("value", n))));
    }

    private Line limits(Line line, Subject subject, Use use) {
        // Where there is one purpose alone, nothing is left out by naming it.
        boolean whole = !subject.isLettered()
                && subject.activity().purposes().stream().map(Purpose::id).toList().equals(use.purposes());
        if (!use.purposes().isEmpty() && !whole) {
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
