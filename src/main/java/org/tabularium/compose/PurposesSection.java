package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Answer;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;

/// Purposes (Art. 30(1)(b) GDPR) with their parts, and whether data are processed further for them (Art. 6(4)
/// GDPR).
final class PurposesSection {
    private final Scribe scribe;

    PurposesSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Block.Fact purposes(Subject subject) {
        List<Block> values = new ArrayList<>();
        for (Purpose purpose : subject.activity().purposes()) {
            Where where = subject.where().at("purposes").at(purpose.id());
            Line letter = subject.isLettered()
                    ? Line.of(subject.letter(purpose.id()) + ") ", where.at("text"))
                    : new Line();
            values.add(letter.add(scribe.local(purpose.text(), where.at("text"))).paragraph());
            details(purpose, where, values);
        }
        if (values.isEmpty()) {
            values.add(scribe.gap(subject.where().at("purposes")).paragraph());
        }
        return scribe.fact("purposes", values);
    }

    private void details(Purpose purpose, Where where, List<Block> values) {
        List<Text> parts = new ArrayList<>();
        for (int i = 0; i < purpose.parts().size(); i++) {
            LocalText part = purpose.parts().get(i).text();
            if (!part.isEmpty()) {
                parts.add(scribe.local(part, where.at("parts").at(i).at("text")).text());
            }
        }
        if (!parts.isEmpty()) {
            values.add(new Block.Bullets(parts));
        }
        values.addAll(
                new Remarks(scribe, "purposes", where).plain("category", purpose.category()).paragraphs());
        further(purpose.further(), where.at("further")).ifPresent(values::add);
    }

    private Optional<Block> further(Answer<LocalText> answer, Where where) {
        return switch (answer) {
            case Answer.NotStated<LocalText>() -> Optional.empty();
            case Answer.None<LocalText>(var reason, _) -> Optional
                    .of(Answers.none(scribe, "purposes.further.none", reason, where).paragraph());
            case Answer.Stated<LocalText>(var text) -> Optional
                    .of(scribe.say("purposes.further", Map.of("value", scribe.local(text, where)))
                            .paragraph());
        };
    }
}
