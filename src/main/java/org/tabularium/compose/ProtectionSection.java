package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Measure;

/// Technical and organisational measures (Art. 30(1)(g) GDPR): what matters for an activity, and the annex.
final class ProtectionSection {
    private final Scribe scribe;

    ProtectionSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Block.Fact protection(Subject subject) {
        Where where = subject.where().at("measures");
        List<Block> values = new ArrayList<>();
        List<Id<Measure>> measures = subject.activity().measures();
        if (!measures.isEmpty()) {
            List<Line> names = measures.stream().map(id -> Names.measure(scribe, id, where)).toList();
            values.add(scribe.say("protection.measures", Map.of("measures", Wording.join(names, "; "))).stop()
                    .paragraph());
        } else if (!scribe.register().measures().isEmpty()) {
            values.add(scribe.state("protection.annex", where).paragraph());
        }
        values.addAll(scribe.paragraphs(subject.activity().protection(), subject.where().at("protection")));
        if (values.isEmpty()) {
            values.add(scribe.gap(where).paragraph());
        }
        return scribe.fact("protection", values);
    }

    Optional<Block.Fact> references(Subject subject) {
        List<Block> values =
                scribe.paragraphs(subject.activity().references(), subject.where().at("references"));
        return values.isEmpty() ? Optional.empty() : Optional.of(scribe.fact("references", values));
    }

    /// The measures of the controller, grouped by the aims of the DSK form: those of Art. 32(1) GDPR always,
    /// so that a missing one shows, the others where there are any.
    List<Block> annex() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Line.of(scribe.say("annex.title")).text(), "measures"));
        blocks.add(new Block.Paragraph(new Line().add(Span.muted(scribe.say("annex.articles"))).text()));
        for (Measure.Area area : Measure.Area.values()) {
            List<Measure> measures =
                    scribe.register().measures().stream().filter(m -> m.area() == area).toList();
            if (!measures.isEmpty() || isRequired(area)) {
                blocks.add(new Block.Heading(2, Line.of(area(area)).text(), "measures-" + Keys.of(area)));
                blocks.add(measures.isEmpty() ? scribe.gap(Where.of("register").at("measures")).paragraph()
                        : new Block.Bullets(measures.stream().map(m -> measure(m).text()).toList()));
            }
        }
        return blocks;
    }

    String area(Measure.Area area) {
        return scribe.say("area." + Keys.of(area));
    }

    Line measure(Measure measure) {
        Where where = Where.of(measure.id());
        Line name = scribe.phrase(measure.name(), where.at("name")).styled(Span.Style.STRONG);
        Line line = measure.description().isEmpty() ? name
                : scribe.say("annex.measure", Map.of("name", name,
                        "description", scribe.local(measure.description(), where.at("description"))));
        return measure.document().isBlank() ? line
                : line.stop().add(" ").add(scribe.say("annex.measure.document",
                        Map.of("value", scribe.plain(measure.document(), where.at("document")))));
    }

    /// DSK form, Ziffer 6.8 (Art. 32(1) GDPR) as against Ziffer 6.9, which is recommended.
    static boolean isRequired(Measure.Area area) {
        return switch (area) {
            case PSEUDONYMISATION, ENCRYPTION, INTEGRITY_CONFIDENTIALITY, AVAILABILITY_RESILIENCE, RECOVERY,
                    REVIEW -> true;
            case PURPOSE_LIMITATION, TRANSPARENCY, RIGHTS -> false;
        };
    }
}
