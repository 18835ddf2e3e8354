package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tabularium.document.Block;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// Time limits for erasure (Art. 30(1)(f) GDPR): whole, and one fact at a time.
final class RetentionFields {
    private final Scribe scribe;

    RetentionFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        ErasureSection erasure = new ErasureSection(scribe);
        map.entry("retention.period", "uses", s -> erasure.erasure(s).values());
        map.entry("retention.period#short", "uses", s -> limits(s, erasure));
        rules(map, "retention.trigger", (r, w) -> local(r.start(), w.at("start")));
        rules(map, "retention.criteria", (r, w) -> local(r.criteria(), w.at("criteria")));
        rules(map, "retention.legalReference", (r, w) -> local(r.statute(), w.at("statute")));
        rules(map, "retention.finalFate", (r, w) -> r.fate()
                .map(f -> scribe.state("fate." + Keys.of(f), w.at("fate"))).orElseGet(Line::new));
    }

    /// "1, 2: 6 months from receipt of the rejection", a gap where a use has no rule.
    private List<Block> limits(Subject subject, ErasureSection erasure) {
        List<Block> values = new ArrayList<>();
        for (Use use : subject.activity().uses()) {
            Where where = subject.use(use).at("retention");
            List<Line> lines = use.retention().stream()
                    .map(id -> Identified.find(scribe.register().retention(), id)
                            .map(r -> erasure.limitAlone(r, where.pin()))
                            .orElseGet(() -> scribe.unknown(id.value(), where)))
                    .toList();
            values.add(scribe.say("layout.of", Map.of("what", subject.reference(scribe, use), "value",
                    lines.isEmpty() ? scribe.gap(where) : Wording.join(lines, "; "))).paragraph());
        }
        return values;
    }

    private Line local(LocalText text, Where where) {
        return text.isEmpty() ? new Line() : scribe.phrase(text, where);
    }

    private void rules(FieldMap map, String name, BiFunction<RetentionRule, Where, Line> detail) {
        map.entry(name, "uses", s -> perUse(s, detail));
    }

    private List<Block> perUse(Subject subject, BiFunction<RetentionRule, Where, Line> detail) {
        List<Block> values = new ArrayList<>();
        for (Use use : subject.activity().uses()) {
            Where where = subject.use(use).at("retention").pin();
            List<Line> lines = new ArrayList<>();
            for (Id<RetentionRule> id : use.retention()) {
                Identified.find(scribe.register().retention(), id).map(r -> detail.apply(r, where))
                        .filter(l -> !l.isEmpty()).ifPresent(lines::add);
            }
            if (!lines.isEmpty()) {
                values.add(scribe.say("to", Map.of("what", subject.reference(scribe, use), "fact",
                        Wording.join(lines, "; "))).paragraph());
            }
        }
        return values;
    }
}
