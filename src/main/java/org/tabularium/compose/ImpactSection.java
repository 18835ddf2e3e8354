package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Dpia;
import org.tabularium.model.LocalText;
import org.tabularium.model.Risk;
import org.tabularium.model.Screening;

/// What the activity means for the persons concerned: automated decisions (Art. 22 GDPR), risk, screening and
/// impact assessment (Art. 35, 36 GDPR). Not asked by Art. 30, hence only if recorded.
final class ImpactSection {
    private final Scribe scribe;

    ImpactSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Optional<Block.Fact> automated(Subject subject) {
        Where where = subject.where().at("automated");
        return scribe.said("automated", switch (subject.activity().automated()) {
            case Answer.NotStated<Automated>() -> List.of();
            case Answer.None<Automated>(var reason, _) -> List
                    .of(Answers.none(scribe, "automated.none", reason, where).paragraph());
            case Answer.Stated<Automated>(var a) -> automated(a, where);
        });
    }

    private List<Block> automated(Automated a, Where where) {
        List<Block> values = new Remarks(scribe, "automated", where).word("kind", a.kind())
                .local("logic", a.logic()).local("effects", a.effects()).local("safeguards", a.safeguards())
                .paragraphs();
        return values.isEmpty() ? List.of(scribe.gap(where).paragraph()) : values;
    }

    Optional<Block.Fact> risk(Subject subject) {
        Risk risk = subject.activity().impact().risk();
        Line line = new Remarks(scribe, "risk", subject.where().at("impact/risk"))
                .word("inherent", risk.inherent()).phrase("mitigation", risk.mitigation())
                .word("residual", risk.residual()).joined();
        return scribe.said("risk", line.isEmpty() ? List.of() : List.of(line.capital().paragraph()));
    }

    Optional<Block.Fact> screening(Subject subject) {
        Screening s = subject.activity().impact().screening();
        Where where = subject.where().at("impact/screening");
        List<Block> values = new ArrayList<>();
        indicators(values, "screening.criteria", s.criteria(), where.at("criteria"));
        indicators(values, "screening.entries", s.entries(), where.at("entries"));
        values.addAll(new Remarks(scribe, "screening", where).word("result", s.result())
                .local("reason", s.reason()).date("doneOn", s.doneOn()).paragraphs());
        return scribe.said("screening", values);
    }

    private void indicators(List<Block> values, String key, List<String> ids, Where where) {
        if (!ids.isEmpty()) {
            values.add(Line.of(scribe.say(key)).paragraph());
            List<Text> items = IntStream.range(0, ids.size())
                    .mapToObj(i -> scribe.indicator(ids.get(i), where).capital().text()).toList();
            values.add(new Block.Bullets(items));
        }
    }

    Optional<Block.Fact> dpia(Subject subject) {
        Dpia dpia = subject.activity().impact().dpia();
        Where where = subject.where().at("impact/dpia");
        List<Block> values = new ArrayList<>();
        Line progress = new Remarks(scribe, "dpia", where).word("progress", dpia.progress())
                .date("doneOn", dpia.doneOn()).joined();
        if (!progress.isEmpty()) {
            values.add(progress.capital().paragraph());
        }
        values.addAll(new Remarks(scribe, "dpia", where).local("outcome", dpia.outcome())
                .plain("document", dpia.document()).paragraphs());
        consultation(dpia.consultation(), where.at("consultation")).ifPresent(values::add);
        return scribe.said("dpia", values);
    }

    private Optional<Block> consultation(Answer<LocalText> answer, Where where) {
        return switch (answer) {
            case Answer.NotStated<LocalText>() -> Optional.empty();
            case Answer.None<LocalText>(var reason, _) -> Optional
                    .of(Answers.none(scribe, "dpia.consultation.none", reason, where).paragraph());
            case Answer.Stated<LocalText>(var text) -> Optional.of(scribe
                    .say("dpia.consultation", Map.of("value", scribe.local(text, where))).paragraph());
        };
    }
}
