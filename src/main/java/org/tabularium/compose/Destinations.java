package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Destination;

/// What is recorded for a third country: the safeguards, whether they hold there (CJEU C-311/18), what data
/// subjects can do (Art. 46(1) GDPR) and where they can have a copy (Art. 13(1)(f) GDPR).
final class Destinations {
    private final Scribe scribe;

    Destinations(Scribe scribe) {
        this.scribe = scribe;
    }

    /// The safeguard, its fallbacks as bullets, then a paragraph for each of the rest.
    List<Block> blocks(Destination destination, Where where) {
        List<Block> blocks = new ArrayList<>(
                new Safeguards(scribe).blocks(destination.safeguards(), where.at("safeguards")));
        assessment(destination.assessment(), where.at("assessment")).ifPresent(blocks::add);
        blocks.addAll(new Remarks(scribe, "transfer", where).local("remedies", destination.remedies())
                .local("copy", destination.copy()).paragraphs());
        return blocks;
    }

    Optional<Block> assessment(Answer<Assessment> answer, Where where) {
        return switch (answer) {
            case Answer.NotStated<Assessment>() -> Optional.empty();
            case Answer.None<Assessment>(var reason, _) -> Optional
                    .of(Answers.none(scribe, "assessment.none", reason, where).paragraph());
            case Answer.Stated<Assessment>(var a) -> Optional
                    .of(scribe.say("assessment", Map.of("value", assessment(a, where))).stop().paragraph());
        };
    }

    private Line assessment(Assessment a, Where where) {
        Remarks remarks = new Remarks(scribe, "assessment", where).phrase("law", a.law())
                .phrase("practice", a.practice()).phrase("measures", a.measures()).word("result", a.result())
                .plain("reviewer", a.reviewer()).date("doneOn", a.doneOn()).date("nextOn", a.nextOn())
                .plain("document", a.document());
        return remarks.isEmpty() ? scribe.gap(where) : remarks.joined();
    }
}
