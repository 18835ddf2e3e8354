package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Block;
import org.tabularium.model.Balancing;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;

/// The legal grounds of each purpose (Art. 6 GDPR) with what they rest on.
final class GroundsSection {
    private final Scribe scribe;

    GroundsSection(Scribe scribe) {
        this.scribe = scribe;
    }

    /// A paragraph for the grounds of a purpose, then one for each balancing of interests.
    Block.Fact grounds(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Purpose purpose : subject.activity().purposes()) {
            Where where = subject.where().at("purposes").at(purpose.id()).at("grounds");
            values.add(to(subject, purpose, grounds(purpose, where, subject.isLettered())));
            for (int i = 0; i < purpose.grounds().size(); i++) {
                Line balancing = balancing(purpose.grounds().get(i).balancing(), where.at(i).at("balancing"));
                if (!balancing.isEmpty()) {
                    values.add(to(subject, purpose,
                            scribe.say("balancing", Map.of("value", balancing)).stop()));
                }
            }
        }
        if (values.isEmpty()) {
            values.add(scribe.gap(subject.where().at("purposes")).paragraph());
        }
        return scribe.fact("grounds", values);
    }

    private Block to(Subject subject, Purpose purpose, Line fact) {
        Where where = subject.where().at("purposes").at(purpose.id()).at("grounds");
        Line letter = Line.of(subject.letter(purpose.id()), where);
        return (subject.isLettered() ? scribe.say("to", Map.of("what", letter, "fact", fact)) : fact)
                .paragraph();
    }

    private Line grounds(Purpose purpose, Where where, boolean goesOn) {
        if (purpose.grounds().isEmpty()) {
            return scribe.gap(where);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < purpose.grounds().size(); i++) {
            Line ground = ground(purpose.grounds().get(i), where.at(i));
            lines.add(goesOn && i == 0 ? ground : ground.capital());
        }
        return Wording.join(lines, " ");
    }

    private Line ground(Ground ground, Where where) {
        Line line = scribe.basis(ground.basis(), where.at("basis")).stop();
        detail(line, "ground.law", ground.law(), where.at("law"), isObligation(ground.basis()));
        detail(line, "ground.condition", ground.condition(), where.at("condition"), false);
        detail(line, "ground.interest", ground.interest(), where.at("interest"),
                ground.basis().equals("gdpr-6-1-f"));
        detail(line, "ground.consent", ground.consent(), where.at("consent"), false);
        if (!ground.proof().isBlank()) {
            line.add(" ").add(
                    scribe.say("ground.proof",
                            Map.of("value", scribe.plain(ground.proof(), where.at("proof"))))
                            .stop());
        }
        return line;
    }

    private Line balancing(Balancing balancing, Where where) {
        return new Remarks(scribe, "balancing", where).phrase("necessity", balancing.necessity())
                .phrase("weighing", balancing.weighing()).word("result", balancing.result())
                .date("doneOn", balancing.doneOn()).plain("document", balancing.document()).joined();
    }

    /// Art. 6(3) GDPR wants the law for letters c and e, Art. 13(1)(d) the interest for letter f.
    private static boolean isObligation(String basis) {
        return basis.equals("gdpr-6-1-c") || basis.equals("gdpr-6-1-e");
    }

    private void detail(Line line, String key, LocalText text, Where where, boolean needed) {
        if (needed || !text.isEmpty()) {
            line.add(" ").add(scribe.say(key, Map.of("value", scribe.local(text, where))).stop());
        }
    }
}
