package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Block;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;

/// Purposes (Art. 30(1)(b) GDPR) and the legal grounds of each (Art. 6 GDPR).
final class PurposesSection {
    private final Scribe scribe;

    PurposesSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Block.Fact purposes(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Purpose purpose : subject.activity().purposes()) {
            Where where = where(subject, purpose).at("text");
            Line letter =
                    subject.isLettered() ? Line.of(subject.letter(purpose.id()) + ") ", where) : new Line();
            values.add(letter.add(scribe.local(purpose.text(), where)).paragraph());
        }
        if (values.isEmpty()) {
            values.add(scribe.gap(subject.where().at("purposes")).paragraph());
        }
        return scribe.fact("purposes", values);
    }

    Block.Fact grounds(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Purpose purpose : subject.activity().purposes()) {
            Line grounds = grounds(purpose, where(subject, purpose).at("grounds"), subject.isLettered());
            Line letter = Line.of(subject.letter(purpose.id()), where(subject, purpose).at("grounds"));
            values.add((subject.isLettered() ? scribe.say("to", Map.of("what", letter, "fact", grounds))
                    : grounds)
                    .paragraph());
        }
        if (values.isEmpty()) {
            values.add(scribe.gap(subject.where().at("purposes")).paragraph());
        }
        return scribe.fact("grounds", values);
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
        detail(line, "ground.interest", ground.interest(), where.at("interest"),
                ground.basis().equals("gdpr-6-1-f"));
        detail(line, "ground.consent", ground.consent(), where.at("consent"), false);
        return line;
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

    private static Where where(Subject subject, Purpose purpose) {
        return subject.where().at("purposes").at(purpose.id());
    }
}
