package org.tabularium.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tabularium.document.Block;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.DataCategory.Sensitivity;
import org.tabularium.model.Duty;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// What else is to be known about data: special protection (Art. 9 and 10 GDPR), where they come from (Art.
/// 14(2)(f) GDPR) and whether they have to be provided (Art. 13(2)(e) GDPR). Not asked by Art. 30, hence only
/// if recorded; but special categories without a condition are shown as a gap.
final class DataSection {
    private final Scribe scribe;

    DataSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Optional<Block.Fact> special(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Use use : subject.activity().uses()) {
            List<Line> categories = special(subject, use);
            if (!categories.isEmpty() || !use.conditions().isEmpty() || !use.complement().isEmpty()) {
                Line what = categories.isEmpty() ? subject.reference(scribe, use)
                        : Wording.join(categories, ", ");
                values.add(to(what, conditions(use, subject.use(use), !categories.isEmpty())));
            }
            for (Line number : nationalIds(subject, use)) {
                values.add(to(number, Line.of(scribe.say("special.national-id.norm"))));
            }
        }
        return scribe.said("special", values);
    }

    Optional<Block.Fact> collection(Subject subject) {
        return perStated("collection", subject, Use::collection);
    }

    Optional<Block.Fact> combination(Subject subject) {
        return perStated("combination", subject, Use::combination);
    }

    Optional<Block.Fact> sources(Subject subject) {
        return perUse("sources", subject, use -> !use.sources().isEmpty(), this::sources);
    }

    Optional<Block.Fact> duty(Subject subject) {
        return perUse("duty", subject, use -> !(use.duty() instanceof Answer.NotStated<Duty>), this::duty);
    }

    private List<Line> special(Subject subject, Use use) {
        List<Line> lines = new ArrayList<>();
        for (DataCategory data : categories(use)) {
            // Whoever names special categories has them, whatever the marking says.
            if (data.sensitivity() == Sensitivity.SPECIAL || !data.special().isEmpty()) {
                lines.add(special(data, subject, use));
            }
            if (data.sensitivity() == Sensitivity.CRIMINAL) {
                lines.add(scribe.say("special.criminal", named(data, subject, use)));
            }
        }
        return lines;
    }

    private Line special(DataCategory data, Subject subject, Use use) {
        Map<String, Line> named = named(data, subject, use);
        if (data.special().isEmpty()) {
            return scribe.say("special.special", named);
        }
        Where where = subject.use(use).at("data");
        Map<String, Line> values = new HashMap<>(named);
        values.put("kinds", scribe.wording().list(
                data.special().stream().map(s -> scribe.state("kind." + Keys.of(s), where)).toList()));
        return scribe.say("special.special.which", values);
    }

    /// Numbers by which the state tells persons apart (Art. 87 GDPR); no condition of Art. 9 is needed.
    private List<Line> nationalIds(Subject subject, Use use) {
        return categories(use).stream().filter(d -> d.sensitivity() == Sensitivity.NATIONAL_ID)
                .map(d -> scribe.say("special.national-id", named(d, subject, use))).toList();
    }

    private List<DataCategory> categories(Use use) {
        return use.data().stream().map(id -> Identified.find(scribe.register().data(), id))
                .flatMap(Optional::stream).toList();
    }

    private Map<String, Line> named(DataCategory data, Subject subject, Use use) {
        Where where = subject.use(use).at("data");
        return Map.of("number", Line.of(subject.number(data.id()), where), "name",
                Names.data(scribe, data.id(), where));
    }

    private Line conditions(Use use, Where where, boolean needed) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < use.conditions().size(); i++) {
            lines.add(scribe.basis(use.conditions().get(i), where.at("conditions").at(i)));
        }
        if (lines.isEmpty() && needed) {
            lines.add(scribe.say("special.open", Map.of("value", scribe.gap(where.at("conditions")))));
        }
        if (!use.complement().isEmpty()) {
            lines.add(scribe.say("special.complement",
                    Map.of("value", scribe.phrase(use.complement(), where.at("complement")))));
        }
        return Wording.join(lines, "; ");
    }

    private Line sources(Use use, Where where) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < use.sources().size(); i++) {
            Source source = use.sources().get(i);
            Line line = scribe.state("source." + Keys.of(source.kind()), where.at(i).at("kind"));
            lines.add(source.description().isEmpty() ? line
                    : line.add(": ").add(scribe.phrase(source.description(), where.at(i).at("description"))));
        }
        return lines.isEmpty() ? scribe.gap(where) : Wording.join(lines, "; ");
    }

    private Line duty(Use use, Where where) {
        return switch (use.duty()) {
            case Answer.NotStated<Duty>() -> scribe.gap(where);
            case Answer.None<Duty>(var reason, _) -> Answers.none(scribe, "duty.none", reason, where);
            case Answer.Stated<Duty>(var duty) -> {
                Line line = scribe.state("duty." + Keys.of(duty.kind()), where.at("kind")).stop();
                yield duty.consequence().isEmpty() ? line
                        : line.add(" ").add(scribe.say("duty.consequence",
                                Map.of("value", scribe.local(duty.consequence(), where.at("consequence"))))
                                .stop());
            }
        };
    }

    private Optional<Block.Fact> perUse(String key, Subject subject, Predicate<Use> recorded,
            BiFunction<Use, Where, Line> write) {
        List<Use> uses = subject.activity().uses();
        List<Block> values = new ArrayList<>();
        if (uses.stream().anyMatch(recorded)) {
            for (Use use : uses) {
                Line fact = write.apply(use, subject.use(use).at(key));
                values.add(uses.size() == 1 ? fact.capital().stop().paragraph()
                        : to(subject.reference(scribe, use), fact));
            }
        }
        return scribe.said(key, values);
    }

    /// Only the uses of which something is said.
    private Optional<Block.Fact> perStated(String key, Subject subject, Function<Use, LocalText> text) {
        List<Use> uses = subject.activity().uses();
        List<Block> values = new ArrayList<>();
        for (Use use : uses) {
            if (!text.apply(use).isEmpty()) {
                Line fact = scribe.local(text.apply(use), subject.use(use).at(key));
                values.add(uses.size() == 1 ? fact.capital().stop().paragraph()
                        : to(subject.reference(scribe, use), fact));
            }
        }
        return scribe.said(key, values);
    }

    private Block to(Line what, Line fact) {
        return scribe.say("to", Map.of("what", what, "fact", fact)).stop().paragraph();
    }
}
