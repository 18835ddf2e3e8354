package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.model.Answer;
import org.tabularium.model.Information;
import org.tabularium.model.LocalText;
import org.tabularium.model.Observance;
import org.tabularium.model.Particulars;

/// What official forms ask beyond Art. 30 GDPR: details of the activity, how data subjects are told of it, how
/// time limits are kept, and breaches. Only what is recorded is printed.
final class ParticularsSection {
    private final Scribe scribe;

    ParticularsSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Optional<Block.Fact> particulars(Subject subject) {
        Particulars p = subject.activity().particulars();
        Where where = subject.where().at("particulars");
        Remarks remarks = new Remarks(scribe, "particulars", where).local("function", p.function())
                .word("importance", p.importance());
        if (!p.operations().isEmpty()) {
            remarks.say("operations", Wording.join(p.operations().stream()
                    .map(o -> scribe.state("operation." + Keys.of(o), where.at("operations"))).toList(),
                    ", "));
        }
        return scribe.said("particulars", remarks.plain("classification", p.classification())
                .word("published", p.published()).local("comments", p.comments()).paragraphs());
    }

    /// How and when data subjects are told (Art. 12 to 14 GDPR).
    Optional<Block.Fact> information(Subject subject) {
        Information information = subject.activity().information();
        return scribe.said("information",
                new Remarks(scribe, "information", subject.where().at("information"))
                        .local("method", information.method()).local("notice", information.notice())
                        .word("matter", information.matter()).paragraphs());
    }

    /// Whether data are erased as the time limits say (Art. 5(1)(e) GDPR).
    Optional<Block.Fact> observance(Subject subject) {
        Observance observance = subject.activity().observance();
        Where where = subject.where().at("observance");
        List<Line> lines = new ArrayList<>();
        observance.limitsKept().ifPresent(
                kept -> lines.add(scribe.state("observance." + Keys.of(kept), where.at("limitsKept"))));
        if (!observance.reason().isEmpty()) {
            lines.add(scribe.local(observance.reason(), where.at("reason")).capital().stop());
        }
        return scribe.said("observance",
                lines.isEmpty() ? List.of() : List.of(Wording.join(lines, " ").paragraph()));
    }

    /// Breaches and where they are recorded (Art. 33(5) GDPR).
    Optional<Block.Fact> breaches(Subject subject) {
        Where where = subject.where().at("observance").at("breaches");
        return scribe.said("breaches", switch (subject.activity().observance().breaches()) {
            case Answer.NotStated<LocalText>() -> List.of();
            case Answer.None<LocalText>(var reason, _) -> List
                    .of(Answers.none(scribe, "breaches.none", reason, where).paragraph());
            case Answer.Stated<LocalText>(var text) -> scribe.paragraphs(text, where);
        });
    }
}
