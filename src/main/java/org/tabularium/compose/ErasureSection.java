package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Block;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// Time limits for erasure of the different categories of data (Art. 30(1)(f) GDPR).
final class ErasureSection {
    private final Scribe scribe;

    ErasureSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Block.Fact erasure(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Use use : subject.activity().uses()) {
            Where where = subject.use(use).at("retention");
            List<Line> rules = use.retention().stream().map(id -> rule(id, where).stop()).toList();
            Line what = subject.reference(scribe, use);
            if (rules.size() > 1) {
                values.add(scribe.say("to.list", Map.of("what", what)).paragraph());
                values.add(new Block.Bullets(rules.stream().map(Line::text).toList()));
            } else {
                Line rule = rules.isEmpty() ? scribe.gap(where).stop() : rules.getFirst();
                values.add(scribe.say("to", Map.of("what", what, "fact", rule)).paragraph());
            }
        }
        if (values.isEmpty()) {
            values.add(scribe.gap(subject.where().at("uses")).paragraph());
        }
        return scribe.fact("erasure", values);
    }

    /// A rule with all it says, for example "8 years from the end of the year, § 147 AO (vouchers); then
    /// erasure".
    Line rule(RetentionRule rule, Where where) {
        List<Line> parts = new ArrayList<>(limit(rule, where));
        if (!rule.statute().isEmpty()) {
            parts.add(scribe.phrase(rule.statute(), where.at("statute")));
        }
        Line line = Wording.join(parts, ", ");
        Line whole = rule.name().isEmpty() ? line : named(line, scribe.phrase(rule.name(), where.at("name")));
        return rule.fate().map(f -> whole.add("; ").add(scribe.state("fate." + Keys.of(f), where.at("fate"))))
                .orElse(whole);
    }

    /// A limit with the name of its rule in brackets, unless one says what the other says.
    private static Line named(Line limit, Line name) {
        String said = limit.text().plain().strip();
        String called = name.text().plain().strip();
        if (said.startsWith(called)) {
            return limit;
        }
        return called.startsWith(said) ? name : limit.add(" (").add(name).add(")");
    }

    private Line rule(Id<RetentionRule> id, Where where) {
        return Identified.find(scribe.register().retention(), id).map(rule -> rule(rule, where.pin()))
                .orElseGet(() -> scribe.unknown(id.value(), where));
    }

    /// The limit of a rule alone, for example "8 years from the end of the year".
    Line limitAlone(RetentionRule rule, Where where) {
        return Wording.join(limit(rule, where), ", ");
    }

    private List<Line> limit(RetentionRule rule, Where where) {
        List<Line> parts = new ArrayList<>();
        rule.period()
                .ifPresent(p -> parts.add(start(Line.of(scribe.wording().period(p), where.at("period")), rule,
                        where)));
        if (!rule.criteria().isEmpty()) {
            parts.add(scribe.phrase(rule.criteria(), where.at("criteria")));
        }
        if (parts.isEmpty()) {
            parts.add(start(scribe.gap(where.at("period")), rule, where));
        }
        return parts;
    }

    /// "10 years from the end …", whether or not the record says "from" itself.
    private Line start(Line period, RetentionRule rule, Where where) {
        if (rule.start().isEmpty()) {
            return period;
        }
        Line start = scribe.phrase(rule.start(), where.at("start"));
        String first = start.text().plain().split("\\s", 2)[0];
        boolean joins = List.of(scribe.say("erasure.prepositions").split(" ")).contains(first);
        return joins ? period.add(" ").add(start)
                : scribe.say("erasure.start", Map.of("period", period, "start", start));
    }
}
