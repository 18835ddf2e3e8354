package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// The cover sheet: the controller and those beside it (Art. 30(1)(a) GDPR), and as of when the record
/// stands.
final class CoverWriter {
    private static final Where CONTROLLER = Where.of("controller");
    private static final Where REGISTER = Where.of("register");
    private final Scribe scribe;
    private final Contacts contacts;

    CoverWriter(Scribe scribe) {
        this.scribe = scribe;
        this.contacts = new Contacts(scribe);
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
        Controller c = scribe.register().controller();
        return List.of(scribe.fact("cover.controller", controller(c)),
                scribe.fact("cover.management", management(c)),
                scribe.fact("cover.representative", body(c.representative(), "representative")),
                scribe.fact("cover.dpo", dpo(c)),
                scribe.fact("cover.authority", body(c.authority(), "authority")),
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
        Controller c = scribe.register().controller();
        return List.of(scribe.fact("cover.controller", controller(c)),
                scribe.fact("cover.management", management(c)),
                scribe.fact("cover.joint", joint(c)),
                scribe.fact("cover.representative", body(c.representative(), "representative")),
                scribe.fact("cover.dpo", dpo(c)),
                scribe.fact("cover.authority", body(c.authority(), "authority")),
                scribe.fact("cover.record", record()));
    }

    private List<Block> controller(Controller c) {
        List<Block> blocks =
                new ArrayList<>(contacts.whole(scribe.plain(c.name(), CONTROLLER.at("name")), c.address(),
                        c.contact(), CONTROLLER));
        if (!c.registration().isBlank()) {
            blocks.add(scribe.plain(c.registration(), CONTROLLER.at("registration")).paragraph());
        }
        return blocks;
    }

    private List<Block> management(Controller c) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < c.management().size(); i++) {
            blocks.add(contacts.person(c.management().get(i), CONTROLLER.at("management").at(i)).paragraph());
        }
        return blocks.isEmpty() ? List.of(scribe.gap(CONTROLLER.at("management")).paragraph()) : blocks;
    }

    private List<Block> joint(Controller c) {
        Where where = CONTROLLER.at("joint");
        return switch (c.joint()) {
            case Answer.NotStated<List<Id<Party>>>() -> List.of(scribe.gap(where).paragraph());
            case Answer.None<List<Id<Party>>>(var reason, _) -> List
                    .of(Answers.none(scribe, "cover.joint.none", reason, where).paragraph());
            case Answer.Stated<List<Id<Party>>>(var parties) -> {
                List<Block> blocks = new ArrayList<>();
                for (int i = 0; i < parties.size(); i++) {
                    blocks.addAll(party(parties.get(i), where.at(i)));
                }
                yield blocks.isEmpty() ? List.of(scribe.gap(where).paragraph()) : blocks;
            }
        };
    }

    private List<Block> party(Id<Party> id, Where where) {
        return Identified.find(scribe.register().parties(), id).map(p -> contacts.party(p, where.pin()))
                .orElseGet(() -> List.of(scribe.unknown(id.value(), where).paragraph()));
    }

    private List<Block> body(Answer<Organisation> answer, String key) {
        Where where = CONTROLLER.at(key);
        return switch (answer) {
            case Answer.NotStated<Organisation>() -> List.of(scribe.gap(where).paragraph());
            case Answer.None<Organisation>(var reason, _) -> List
                    .of(Answers.none(scribe, "cover." + key + ".none", reason, where).paragraph());
            case Answer.Stated<Organisation>(var body) -> contacts.organisation(body, where);
        };
    }

    private List<Block> dpo(Controller c) {
        Where where = CONTROLLER.at("dpo");
        return switch (c.dpo()) {
            case Answer.NotStated<Dpo>() -> List.of(scribe.gap(where).paragraph());
            case Answer.None<Dpo>(var reason, _) -> List
                    .of(Answers.none(scribe, "cover.dpo.none", reason, where).paragraph());
            case Answer.Stated<Dpo>(var dpo) -> officer(dpo, where);
        };
    }

    private List<Block> officer(Dpo dpo, Where where) {
        List<Block> blocks = new ArrayList<>();
        Line person = contacts.person(dpo.person(), where.at("person"));
        blocks.add(dpo.appointment().map(a -> person.add(" (")
                .add(scribe.state("appointment." + Keys.of(a), where.at("appointment"))).add(")"))
                .orElse(person)
                .paragraph());
        if (!dpo.organisation().isBlank()) {
            blocks.add(scribe.plain(dpo.organisation(), where.at("organisation")).paragraph());
        }
        // An internal officer is reached at the controller's address, an external one at their own.
        if (!dpo.address().equals(Address.EMPTY)) {
            blocks.add(contacts.address(dpo.address(), where.at("address")).paragraph());
        }
        return blocks;
    }

    private List<Block> record() {
        Register register = scribe.register();
        List<Block> blocks = new ArrayList<>();
        if (!register.version().isBlank()) {
            blocks.add(said("version", scribe.plain(register.version(), REGISTER.at("version"))));
        }
        blocks.add(said("updated", scribe.date(register.updatedOn(), REGISTER.at("updatedOn"))));
        blocks.add(
                said("jurisdiction", scribe.country(register.jurisdiction(), REGISTER.at("jurisdiction"))));
        blocks.add(said("law", Line.of(scribe.wording().date(scribe.law().date()))));
        return blocks;
    }

    private Block said(String key, Line value) {
        return scribe.say("cover.record." + key, Map.of("value", value)).paragraph();
    }
}
