package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tabularium.document.Block;
import org.tabularium.law.Right;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;

/// Purposes (Art. 30(1)(b) GDPR) and what they rest on (Art. 6 GDPR), one fact at a time.
final class PurposeFields {
    private final Scribe scribe;

    PurposeFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        map.entry("purpose.name", "purposes", this::purposes);
        map.entry("purpose.name#whole", "purposes",
                s -> new PurposesSection(scribe).purposes(s).values());
        map.entry("purpose.sub", "purposes", s -> perPurpose(s, this::parts));
        map.entry("purpose.category", "purposes", s -> perPurpose(s,
                (p, w) -> p.category().isBlank() ? new Line()
                        : scribe.plain(p.category(), w.at("category"))));
        map.entry("purpose.isFurther", "purposes", s -> perPurpose(s, this::further));
        map.entry("legalBasis.article6#whole", "purposes",
                s -> new GroundsSection(scribe).grounds(s).values());
        map.entry("legalBasis.article6", "purposes", this::bases);
        grounds(map, "legalBasis.law", (g, w) -> local(g.law(), w.at("law")));
        grounds(map, "legitimateInterest.description", (g, w) -> local(g.interest(), w.at("interest")));
        grounds(map, "legitimateInterest.lia", (g, w) -> plain(g.balancing().document(),
                w.at("balancing/document")));
        grounds(map, "consent.recordLink", (g, w) -> plain(g.proof(), w.at("proof")));
        grounds(map, "consent.method", (g, w) -> local(g.consent(), w.at("consent")));
        map.line("rights.available", "purposes", (s, w) -> rights(s.activity(), w));
    }

    private List<Block> purposes(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Purpose purpose : subject.activity().purposes()) {
            Where where = subject.where().at("purposes").at(purpose.id()).at("text");
            Line letter = subject.isLettered() ? Line.of(subject.letter(purpose.id()) + ") ", where)
                    : new Line();
            values.add(letter.add(scribe.local(purpose.text(), where)).paragraph());
        }
        return values;
    }

    private Line parts(Purpose purpose, Where where) {
        List<Line> parts = new ArrayList<>();
        for (int i = 0; i < purpose.parts().size(); i++) {
            LocalText part = purpose.parts().get(i).text();
            if (!part.isEmpty()) {
                parts.add(scribe.phrase(part, where.at("parts").at(i).at("text")));
            }
        }
        return Wording.join(parts, "; ");
    }

    private Line further(Purpose purpose, Where where) {
        Where here = where.at("further");
        return switch (purpose.further()) {
            case Answer.NotStated<LocalText>() -> new Line();
            case Answer.None<LocalText>(var reason, _) -> Answers.none(scribe, "purposes.further.none",
                    reason, here);
            case Answer.Stated<LocalText>(var text) -> scribe.local(text, here);
        };
    }

    private List<Block> bases(Subject subject) {
        return perPurpose(subject, (p, w) -> {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < p.grounds().size(); i++) {
                lines.add(scribe.basis(p.grounds().get(i).basis(), w.at("grounds").at(i).at("basis")));
            }
            return lines.isEmpty() ? scribe.gap(w.at("grounds")) : Wording.join(lines, "; ");
        });
    }

    private void grounds(FieldMap map, String name, BiFunction<Ground, Where, Line> detail) {
        map.entry(name, "purposes", s -> perPurpose(s, (p, w) -> {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < p.grounds().size(); i++) {
                Line line = detail.apply(p.grounds().get(i), w.at("grounds").at(i));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
            return Wording.join(lines, "; ");
        }));
    }

    /// A paragraph for each purpose of which something is said, with its letter if it has one.
    private List<Block> perPurpose(Subject subject, BiFunction<Purpose, Where, Line> write) {
        List<Block> values = new ArrayList<>();
        for (Purpose purpose : subject.activity().purposes()) {
            Where where = subject.where().at("purposes").at(purpose.id());
            Line fact = write.apply(purpose, where);
            if (!fact.isEmpty()) {
                Line letter = Line.of(subject.letter(purpose.id()), where);
                values.add((subject.isLettered() ? scribe.say("to", Map.of("what", letter, "fact", fact))
                        : fact.capital()).paragraph());
            }
        }
        return values;
    }

    /// The rights that follow from the legal bases (Art. 13(2)(b) to (d) GDPR).
    private Line rights(Activity activity, Where where) {
        return Wording.join(Right.of(activity).stream()
                .map(r -> scribe.state("layout.right." + Keys.of(r), where)).toList(), "; ");
    }

    private Line local(LocalText text, Where where) {
        return text.isEmpty() ? new Line() : scribe.local(text, where);
    }

    private Line plain(String text, Where where) {
        return text.isBlank() ? new Line() : scribe.plain(text, where);
    }
}
