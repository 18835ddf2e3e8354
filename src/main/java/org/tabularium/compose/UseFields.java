package org.tabularium.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.tabularium.document.Block;
import org.tabularium.model.DataCategory;
import org.tabularium.model.DataCategory.Sensitivity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Source;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// Data subjects and data (Art. 30(1)(c) GDPR), one fact at a time. Categories of data bear their numbers.
final class UseFields {
    private final Scribe scribe;

    UseFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        DataSection data = new DataSection(scribe);
        PeopleSection people = new PeopleSection(scribe);
        map.entry("dataSubjectCategory.name", "uses", s -> perSubject(s, (_, _) -> new Line(), true));
        map.entry("dataSubjectCategory.name#described", "uses", s -> perSubject(s,
                (c, w) -> c.description().isEmpty() ? new Line() : scribe.phrase(c.description(), w),
                true));
        map.entry("dataSubjectCategory.detail", "uses", s -> perSubject(s,
                (c, w) -> c.description().isEmpty() ? new Line() : scribe.phrase(c.description(), w),
                false));
        map.entry("dataSubjectCategory.vulnerable", "uses", s -> perSubject(s, (c, w) -> c.vulnerable()
                .map(v -> scribe.state("people.vulnerable." + Keys.of(v), w)).orElseGet(Line::new), false));
        map.entry("dataSubjectCategory.estimatedCount", "uses", s -> perSubject(s,
                (c, w) -> people.count(c.count(), w).orElseGet(Line::new), false));
        map.entry("dataCategory.name", "uses", s -> perData(s, (_, _) -> new Line(), true));
        map.entry("dataCategory.name#described", "uses", s -> perData(s,
                (d, w) -> d.description().isEmpty() ? new Line() : scribe.phrase(d.description(), w), true));
        map.entry("dataCategory.name#whole", "uses", s -> s.activity().uses().isEmpty() ? List.of()
                : people.people(s).values());
        map.line("dataCategory.number", "uses", (s, w) -> Wording.join(s.numbers().values().stream()
                .map(n -> Line.of(Integer.toString(n), w)).toList(), ", "));
        map.entry("dataCategory.description", "uses", s -> perData(s,
                (d, w) -> d.description().isEmpty() ? new Line() : scribe.phrase(d.description(), w), false));
        map.entry("dataCategory.sensitivity", "uses", this::sensitivity);
        map.entry("dataCategory.specialType", "uses", s -> perData(s, (d, w) -> kinds(scribe, d, w), false));
        map.fact("dataCategory.source", "uses", data::sources);
        map.entry("dataCategory.sourcePublic", "uses", this::sourcePublic);
        map.fact("dataCategory.collectionMethod", "uses", data::collection);
        map.fact("dataCategory.obligation", "uses", data::duty);
        map.fact("dataCategory.combination", "uses", data::combination);
        map.entry("legalBasis.article9", "uses", s -> conditions(s, Sensitivity.SPECIAL,
                (_, id) -> !id.startsWith("gdpr-10")));
        map.entry("legalBasis.article10", "uses", s -> conditions(s, Sensitivity.CRIMINAL,
                (u, id) -> id.startsWith("gdpr-10") || has(u, Sensitivity.CRIMINAL)));
        map.entry("legalBasis.ukSchedule1", "uses", s -> perUse(s, (u, w) -> u.complement().isEmpty()
                ? new Line()
                : scribe.phrase(u.complement(), w.at("complement"))));
    }

    /// Which data are special, criminal or national numbers (Art. 9, 10, 87 GDPR); a sentence if none are.
    private List<Block> sensitivity(Subject subject) {
        List<Block> values = perData(subject, (d, w) -> sensitivity(scribe, d, w), false);
        return !values.isEmpty() || subject.numbers().isEmpty() ? values
                : List.of(scribe.state("layout.sensitivity.none", subject.where().at("uses")).paragraph());
    }

    /// "special category (data concerning health)"; empty for ordinary data.
    static Line sensitivity(Scribe scribe, DataCategory data, Where where) {
        if (data.sensitivity() == Sensitivity.ORDINARY && data.special().isEmpty()) {
            return new Line();
        }
        // Whoever names special categories has them, whatever the marking says.
        Sensitivity sensitivity =
                data.sensitivity() == Sensitivity.ORDINARY ? Sensitivity.SPECIAL : data.sensitivity();
        Line kind = scribe.state("layout.sensitivity." + Keys.of(sensitivity), where);
        Line kinds = kinds(scribe, data, where);
        return kinds.isEmpty() ? kind : kind.add(" (").add(kinds).add(")");
    }

    private static Line kinds(Scribe scribe, DataCategory data, Where where) {
        return scribe.wording().list(data.special().stream()
                .map(k -> scribe.state("kind." + Keys.of(k), where)).toList());
    }

    private List<Block> sourcePublic(Subject subject) {
        return perUse(subject, (u, w) -> u.sources().isEmpty() ? new Line()
                : scribe.state("layout." + (u.sources().stream().map(Source::kind)
                        .anyMatch(k -> k == Source.Kind.PUBLIC) ? "yes" : "no"), w.at("sources")));
    }

    /// Conditions of the uses; a gap for one that needs a condition and has none.
    private List<Block> conditions(Subject subject, Sensitivity needing, BiPredicate<Use, String> wanted) {
        return perUse(subject, (use, where) -> {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < use.conditions().size(); i++) {
                if (wanted.test(use, use.conditions().get(i))) {
                    lines.add(scribe.basis(use.conditions().get(i), where.at("conditions").at(i)));
                }
            }
            return !lines.isEmpty() ? Wording.join(lines, "; ")
                    : has(use, needing) ? scribe.gap(where.at("conditions")) : new Line();
        });
    }

    private boolean has(Use use, Sensitivity wanted) {
        return use.data().stream().flatMap(id -> Identified.find(scribe.register().data(), id).stream())
                .anyMatch(d -> d.sensitivity() == wanted
                        || (wanted == Sensitivity.SPECIAL && !d.special().isEmpty()));
    }

    private List<Block> perUse(Subject subject, BiFunction<Use, Where, Line> write) {
        List<Block> values = new ArrayList<>();
        for (Use use : subject.activity().uses()) {
            Line fact = write.apply(use, subject.use(use));
            if (!fact.isEmpty()) {
                values.add((subject.activity().uses().size() == 1 ? fact.capital()
                        : scribe.say("to", Map.of("what", subject.reference(scribe, use), "fact", fact)))
                        .paragraph());
            }
        }
        return values;
    }

    /// @param bare whether a category of which nothing more is said is named all the same
    private List<Block> perSubject(Subject subject, BiFunction<SubjectCategory, Where, Line> detail,
            boolean bare) {
        List<Block> values = new ArrayList<>();
        Set<Id<SubjectCategory>> seen = new LinkedHashSet<>();
        for (Use use : subject.activity().uses()) {
            Where where = subject.use(use).at("subjects");
            for (Id<SubjectCategory> id : use.subjects()) {
                if (seen.add(id)) {
                    Line more = Identified.find(scribe.register().subjects(), id)
                            .map(c -> detail.apply(c, where)).orElseGet(Line::new);
                    add(values, Names.subject(scribe, id, where), more, bare);
                }
            }
        }
        return values;
    }

    private List<Block> perData(Subject subject, BiFunction<DataCategory, Where, Line> detail, boolean bare) {
        List<Block> values = new ArrayList<>();
        Set<Id<DataCategory>> seen = new LinkedHashSet<>();
        for (Use use : subject.activity().uses()) {
            Where where = subject.use(use).at("data");
            for (Id<DataCategory> id : use.data()) {
                if (seen.add(id)) {
                    Line more = Identified.find(scribe.register().data(), id)
                            .map(c -> detail.apply(c, where)).orElseGet(Line::new);
                    add(values, data(scribe, subject, id, where), more, bare);
                }
            }
        }
        return values;
    }

    /// "1) Contact data".
    static Line data(Scribe scribe, Subject subject, Id<DataCategory> id, Where where) {
        return Line.of(subject.number(id) + ")\u00a0", where).add(Names.data(scribe, id, where));
    }

    private void add(List<Block> values, Line name, Line more, boolean bare) {
        if (!more.isEmpty()) {
            values.add(scribe.say("layout.of", Map.of("what", name, "value", more)).paragraph());
        } else if (bare) {
            values.add(name.paragraph());
        }
    }
}
