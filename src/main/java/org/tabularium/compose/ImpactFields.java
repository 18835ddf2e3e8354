package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Dpia;
import org.tabularium.model.LocalText;
import org.tabularium.model.Risk;
import org.tabularium.model.Screening;

/// Automated decisions (Art. 22 GDPR), risk, screening and impact assessment (Art. 35, 36 GDPR), one fact at a
/// time.
final class ImpactFields {
    private final Scribe scribe;

    ImpactFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        ImpactSection impact = new ImpactSection(scribe);
        map.fact("adm.exists", "automated", impact::automated);
        map.line("adm.logic", "automated/logic", (s, w) -> s.activity().automated().stated()
                .map(Automated::logic).filter(l -> !l.isEmpty()).map(l -> scribe.local(l, w))
                .orElseGet(Line::new));
        map.line("risk.level", "impact/risk/inherent", (s, w) -> s.activity().impact().risk().inherent()
                .map(r -> scribe.state("risk.inherent." + Keys.of(r), w)).orElseGet(Line::new));
        map.line("risk.mitigation", "impact/risk", (s, w) -> mitigation(s.activity().impact().risk(), w));
        map.line("dpia.required", "impact/screening/result", (s, w) -> s.activity().impact().screening()
                .result().map(r -> scribe.state("screening.result." + Keys.of(r), w)).orElseGet(Line::new));
        map.entry("dpia.reason", "impact/screening", s -> reason(s.activity().impact().screening(),
                s.where().at("impact/screening")));
        map.line("dpia.status", "impact/dpia", (s, w) -> {
            Dpia dpia = s.activity().impact().dpia();
            return new Remarks(scribe, "dpia", w).word("progress", dpia.progress())
                    .date("doneOn", dpia.doneOn()).phrase("outcome", dpia.outcome()).joined();
        });
        map.line("dpia.link", "impact/dpia/document", (s, w) -> {
            String document = s.activity().impact().dpia().document();
            return document.isBlank() ? new Line() : scribe.plain(document, w);
        });
        map.line("dpia.priorConsultation", "impact/dpia/consultation", this::consultation);
    }

    private Line mitigation(Risk risk, Where where) {
        return new Remarks(scribe, "risk", where).phrase("mitigation", risk.mitigation())
                .word("residual", risk.residual()).joined();
    }

    /// The reason given, and what speaks for an assessment (Art. 35(3), (4) GDPR).
    private List<Block> reason(Screening screening, Where where) {
        List<Block> values = new ArrayList<>(scribe.paragraphs(screening.reason(), where.at("reason")));
        List<Line> indicators = new ArrayList<>();
        screening.criteria().forEach(id -> indicators.add(scribe.indicator(id, where.at("criteria"))));
        screening.entries().forEach(id -> indicators.add(scribe.indicator(id, where.at("entries"))));
        values.addAll(FieldMap.one(Wording.join(indicators, "; ").capital()));
        return values;
    }

    private Line consultation(Subject subject, Where where) {
        return switch (subject.activity().impact().dpia().consultation()) {
            case Answer.NotStated<LocalText>() -> new Line();
            case Answer.None<LocalText>(var reason, _) -> Answers.none(scribe, "dpia.consultation.none",
                    reason, where);
            case Answer.Stated<LocalText>(var text) -> scribe.local(text, where);
        };
    }
}
