package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// Says how long data are kept, or by what that is decided (Art. 13(2)(a), Art. 14(2)(a) GDPR).
final class RetentionWords {
    private final Talk talk;
    private final Uses uses;

    RetentionWords(Talk talk, Uses uses) {
        this.talk = talk;
        this.uses = uses;
    }

    /// Uses with the same time limits stand together.
    List<Saying> retention() {
        Map<List<Id<RetentionRule>>, List<Use>> alike = new LinkedHashMap<>();
        uses.uses().forEach(u -> alike.computeIfAbsent(u.retention(), _ -> new ArrayList<>()).add(u));
        Map<String, Line> items = new LinkedHashMap<>();
        boolean one = talk.isBrief() && alike.size() == 1;
        alike.forEach(
                (rules, same) -> limits(rules, same, one)
                        .forEach(l -> items.putIfAbsent(l.text().plain(), l)));
        return items.isEmpty() ? List.of()
                : List.of(new Saying(talk.say("retention.lead"), List.copyOf(items.values())));
    }

    /// The lengths of time alone, each once, for a summary.
    Line brief() {
        Map<String, Line> once = new LinkedHashMap<>();
        for (Use use : uses.uses()) {
            for (Id<RetentionRule> id : use.retention()) {
                Identified.find(talk.register().retention(), id).map(this::brief)
                        .ifPresent(l -> once.putIfAbsent(l.text().plain(), l));
            }
            if (use.retention().isEmpty()) {
                Line gap = talk.scribe().gap(uses.where(use).at("retention"));
                once.putIfAbsent(gap.text().plain(), gap);
            }
        }
        return Wording.join(List.copyOf(once.values()), "; ");
    }

    private Line brief(RetentionRule rule) {
        Where where = Where.of(rule.id());
        return rule.period().map(p -> Line.of(talk.scribe().wording().period(p), where.at("period")))
                .orElseGet(() -> talk.state("retention.criteria.brief", where.at("criteria")));
    }

    private List<Line> limits(List<Id<RetentionRule>> rules, List<Use> same, boolean one) {
        Line data = uses.names(same);
        if (rules.isEmpty()) {
            return List.of(talk.say("retention.open", Map.of("data", data, "gap",
                    talk.scribe().gap(uses.where(same.getFirst()).at("retention")))));
        }
        List<Line> limits = new ArrayList<>();
        for (Id<RetentionRule> id : rules) {
            Optional<RetentionRule> rule = Identified.find(talk.register().retention(), id);
            Line limit = rule.map(this::limit)
                    .orElseGet(() -> talk.scribe().unknown(id.value(),
                            uses.where(same.getFirst()).at("retention")));
            // Several limits for the same data are told apart by their names.
            Line what = rules.size() > 1 ? rule.filter(r -> !r.name().isEmpty())
                    .map(r -> talk.scribe().phrase(r.name(), Where.of(r.id()).at("name"))).orElse(data)
                    : data;
            limits.add(one && rules.size() == 1 ? limit
                    : talk.say("retention.item", Map.of("data", what, "limit", limit)));
        }
        return limits;
    }

    private Line limit(RetentionRule rule) {
        Where where = Where.of(rule.id());
        List<Line> parts = new ArrayList<>();
        rule.period().ifPresent(
                p -> parts.add(start(Line.of(talk.scribe().wording().period(p), where.at("period")),
                        rule, where)));
        if (!rule.criteria().isEmpty()) {
            parts.add(talk.scribe().phrase(rule.criteria(), where.at("criteria")));
        }
        if (parts.isEmpty()) {
            parts.add(start(talk.scribe().gap(where.at("period")), rule, where));
        }
        Line line = Wording.join(parts, ", ");
        Line full = rule.statute().isEmpty() ? line
                : talk.say("retention.statute", Map.of("limit", line, "statute",
                        talk.scribe().phrase(rule.statute(), where.at("statute"))));
        return rule.fate().map(f -> ended(full, talk.state("fate." + Keys.of(f), where.at("fate"))))
                .orElse(full);
    }

    /// What happens then, in a sentence of its own after several sentences.
    private static Line ended(Line limit, Line fate) {
        return limit.text().plain().contains(". ") ? limit.stop().add(" ").add(fate.capital())
                : limit.add(", ").add(fate);
    }

    /// "10 years from the end …", whether or not the record says "from" itself.
    private Line start(Line period, RetentionRule rule, Where where) {
        if (rule.start().isEmpty()) {
            return period;
        }
        Line start = talk.scribe().phrase(rule.start(), where.at("start"));
        String first = start.text().plain().split("\\s", 2)[0];
        boolean joins = List.of(talk.scribe().say("retention.prepositions").split(" ")).contains(first);
        return talk.say(joins ? "retention.after" : "retention.from",
                Map.of("period", period, "start", start));
    }
}
