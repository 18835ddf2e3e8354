package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.Policies;
import org.tabularium.model.Register;
import org.tabularium.model.SignOff;

/// The cover sheet: the controller and those beside it (Art. 30(1)(a) GDPR), and as of when the record
/// stands.
final class CoverWriter {
    private static final Where CONTROLLER = Where.of("controller");
    private static final Where REGISTER = Where.of("register");
    private final Scribe scribe;

    CoverWriter(Scribe scribe) {
        this.scribe = scribe;
    }

    /// The title of the record as the controller words it, else the usual one.
    Line title() {
        Register register = scribe.register();
        return register.title().isEmpty() ? scribe.state("record.title", REGISTER.at("title"))
                : scribe.local(register.title(), REGISTER.at("title"));
    }

    /// The cover sheet of the processor's record (Art. 30(2)(a) GDPR).
    List<Block> processor() {
        return List.of(new Block.Heading(0, title().text(), "cover"),
                new Block.Paragraph(new Line().add(Span.muted(scribe.say("cover.subtitle"))).text()),
                new Block.Facts(processorFacts()));
    }

    /// Joint controllers are none of the processor's record.
    List<Block.Fact> processorFacts() {
        ControllerWriter c = new ControllerWriter(scribe, scribe.register().controller(), CONTROLLER);
        return List.of(scribe.fact("cover.controller", c.controller()),
                scribe.fact("cover.management", c.management()),
                scribe.fact("cover.representative", c.representative()),
                scribe.fact("cover.dpo", c.dpo()), scribe.fact("cover.authority", c.authority()),
                scribe.fact("cover.record", record()));
    }

    /// @param borrowed whether texts of another language stand in for missing ones
    List<Block> cover(boolean borrowed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, title().text(), "cover"));
        blocks.add(new Block.Paragraph(new Line().add(Span.muted(scribe.say("cover.subtitle"))).text()));
        if (borrowed) {
            blocks.add(new Block.Callout(Line.of(scribe.say("cover.borrowed")).text()));
        }
        blocks.add(new Block.Facts(facts()));
        return blocks;
    }

    List<Block.Fact> facts() {
        ControllerWriter c = new ControllerWriter(scribe, scribe.register().controller(), CONTROLLER);
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(scribe.fact("cover.controller", c.controller()));
        facts.add(scribe.fact("cover.management", c.management()));
        scribe.said("cover.undertakings", undertakings()).ifPresent(facts::add);
        facts.add(scribe.fact("cover.joint", c.joint()));
        facts.add(scribe.fact("cover.representative", c.representative()));
        facts.add(scribe.fact("cover.dpo", c.dpo()));
        facts.add(scribe.fact("cover.authority", c.authority()));
        scribe.said("cover.policies", policies()).ifPresent(facts::add);
        facts.add(scribe.fact("cover.record", record()));
        scribe.said("cover.signoff", signOff()).ifPresent(facts::add);
        return facts;
    }

    private List<Block> undertakings() {
        return scribe.register().undertakings().stream()
                .flatMap(u -> new ControllerWriter(scribe, u.controller(), Where.of(u.id()).at("controller"))
                        .undertaking().stream())
                .toList();
    }

    private List<Block> policies() {
        Policies policies = scribe.register().policies();
        return new Remarks(scribe, "cover.policies", REGISTER.at("policies"))
                .local("erasure", policies.erasure()).local("security", policies.security())
                .local("rights", policies.rights()).local("breaches", policies.breaches()).paragraphs();
    }

    /// For example "Ada Beispiel, managing director; Kiel, 12 March 2026".
    List<Block> signOff() {
        SignOff signed = scribe.register().signOff();
        Where where = REGISTER.at("signOff");
        List<Line> who = new ArrayList<>();
        List<Line> when = new ArrayList<>();
        plain(who, signed.name(), where.at("name"));
        if (!signed.position().isEmpty()) {
            who.add(scribe.local(signed.position(), where.at("position")));
        }
        plain(when, signed.place(), where.at("place"));
        signed.on().ifPresent(day -> when.add(scribe.date(Optional.of(day), where.at("on"))));
        Line line = Wording.join(Stream.of(who, when).filter(part -> !part.isEmpty())
                .map(part -> Wording.join(part, ", ")).toList(), "; ");
        return line.isEmpty() ? List.of() : List.of(line.paragraph());
    }

    private void plain(List<Line> lines, String text, Where where) {
        if (!text.isBlank()) {
            lines.add(scribe.plain(text, where));
        }
    }

    private List<Block> record() {
        Register register = scribe.register();
        List<Block> blocks = new ArrayList<>();
        if (!register.version().isBlank()) {
            blocks.add(said("version", scribe.plain(register.version(), REGISTER.at("version"))));
        }
        register.createdOn()
                .ifPresent(day -> blocks.add(said("created", scribe.date(Optional.of(day),
                        REGISTER.at("createdOn")))));
        blocks.add(said("updated", scribe.date(register.updatedOn(), REGISTER.at("updatedOn"))));
        blocks.add(
                said("jurisdiction", scribe.country(register.jurisdiction(), REGISTER.at("jurisdiction"))));
        register.regime().ifPresent(regime -> blocks
                .add(said("regime", scribe.state("regime." + Keys.of(regime), REGISTER.at("regime")))));
        blocks.add(said("law", Line.of(scribe.wording().date(scribe.law().date()))));
        return blocks;
    }

    private Block said(String key, Line value) {
        return scribe.say("cover.record." + key, Map.of("value", value)).paragraph();
    }
}
