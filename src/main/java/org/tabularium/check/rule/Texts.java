package org.tabularium.check.rule;

import java.util.List;
import org.tabularium.check.Head;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Controller;
import org.tabularium.model.Contract;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Dpia;
import org.tabularium.model.Duty;
import org.tabularium.model.Ground;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Review;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Undertaking;
import org.tabularium.model.Use;

/// The texts of an entity, each with its field. Written out by hand, since reflection would take longer than all rules
/// together; a test sees that none is forgotten. Internal notes are left out: they may say what they like.
final class Texts {
    private final Reader reader;

    /// Takes one text after another; empty ones may be left out.
    interface Reader {
        /// A text in the languages of the record.
        void read(String field, LocalText text);

        /// A text that is the same in each language.
        void plain(String field, String text);
    }

    private Texts(Reader reader) {
        this.reader = reader;
    }

    private void say(String field, LocalText text) {
        say("", field, text);
    }

    /// Most fields are empty: their paths need not be made.
    private void say(String at, String field, LocalText text) {
        if (!text.isEmpty()) {
            reader.read(at + field, text);
        }
    }

    /// The texts of an entity of any kind.
    static void of(Identified<?> entity, Reader reader) {
        Texts texts = new Texts(reader);
        switch (entity) {
            case Activity a -> texts.activity(a);
            case Mandate m -> texts.mandate(m);
            case Party p -> texts.party(p);
            case JointControl j -> texts.joint(j);
            case ItSystem s -> texts.system(s);
            case Measure m -> texts.named(m.name(), m.description());
            case DataCategory d -> texts.named(d.name(), d.description());
            case SubjectCategory s -> texts.named(s.name(), s.description());
            case RetentionRule r -> texts.retention(r);
            case Department d -> texts.say("name", d.name());
            case Review r -> {
                texts.say("name", r.name());
                texts.say("result", r.result());
            }
            case Notice n -> texts.notice(n);
            case Undertaking u -> texts.controller("controller/", u.controller());
            default -> {
                // the other kinds hold no texts
            }
        }
    }

    /// The texts of the record itself and its controller.
    static void of(Head head, Reader reader) {
        Texts texts = new Texts(reader);
        texts.say("title", head.title());
        texts.say("policies/erasure", head.policies().erasure());
        texts.say("policies/security", head.policies().security());
        texts.say("policies/rights", head.policies().rights());
        texts.say("policies/breaches", head.policies().breaches());
        texts.say("signOff/position", head.signOff().position());
        for (int i = 0; i < head.changes().size(); i++) {
            reader.read("changes/" + i + "/what", head.changes().get(i).what());
        }
        texts.controller("", head.controller());
    }

    private void controller(String at, Controller c) {
        reader.plain(at + "name", c.name());
        reader.plain(at + "address/street", c.address().street());
        reader.plain(at + "address/city", c.address().city());
        for (int i = 0; i < c.management().size(); i++) {
            person(at + "management/" + i, c.management().get(i));
        }
        none(at + "representative", c.representative());
        none(at + "dpo", c.dpo());
        c.dpo().stated().ifPresent(d -> person(at + "dpo/person", d.person()));
        none(at + "joint", c.joint());
        none(at + "authority", c.authority());
    }

    private void named(LocalText name, LocalText description) {
        say("name", name);
        say("description", description);
    }

    private void retention(RetentionRule r) {
        say("name", r.name());
        say("start", r.start());
        say("criteria", r.criteria());
        say("statute", r.statute());
    }

    private void joint(JointControl j) {
        say("name", j.name());
        say("duties", j.duties());
        say("contact", j.contact());
        say("essence", j.essence());
    }

    private void system(ItSystem s) {
        named(s.name(), s.description());
        say("location", s.location());
    }

    private void party(Party p) {
        reader.plain("name", p.name());
        reader.plain("address/street", p.address().street());
        reader.plain("address/city", p.address().city());
        none("representative", p.representative());
        none("dpo", p.dpo());
        p.dpo().stated().ifPresent(d -> person("dpo/person", d.person()));
        for (int i = 0; i < p.places().size(); i++) {
            reader.read("places/" + i + "/description", p.places().get(i).description());
        }
        none("contract", p.contract());
        p.contract().stated().map(Contract::document)
                .ifPresent(text -> reader.plain("contract/document", text));
        say("vetting/grounds", p.vetting().grounds());
        destinations("destinations/", p.destinations());
    }

    private void activity(Activity a) {
        named(a.name(), a.description());
        say("particulars/function", a.particulars().function());
        say("particulars/comments", a.particulars().comments());
        person("owner", a.owner());
        a.purposes().forEach(this::purpose);
        a.uses().forEach(this::use);
        disclosures(a.disclosures());
        open("transfers", a.transfers());
        none("automated", a.automated());
        a.automated().stated().ifPresent(this::automated);
        say("protection", a.protection());
        say("impact/risk/mitigation", a.impact().risk().mitigation());
        say("impact/screening/reason", a.impact().screening().reason());
        Dpia dpia = a.impact().dpia();
        say("impact/dpia/outcome", dpia.outcome());
        open("impact/dpia/consultation", dpia.consultation());
        say("information/method", a.information().method());
        say("information/notice", a.information().notice());
        say("observance/reason", a.observance().reason());
        open("observance/breaches", a.observance().breaches());
        say("references", a.references());
    }

    private void automated(Automated automated) {
        say("automated/logic", automated.logic());
        say("automated/effects", automated.effects());
        say("automated/safeguards", automated.safeguards());
    }

    private void purpose(Purpose p) {
        String at = "purposes/" + p.id().value() + "/";
        say(at, "text", p.text());
        for (int i = 0; i < p.parts().size(); i++) {
            reader.read(at + "parts/" + i, p.parts().get(i).text());
        }
        for (int i = 0; i < p.grounds().size(); i++) {
            ground(at + "grounds/" + i + "/", p.grounds().get(i));
        }
        open(at + "further", p.further());
    }

    private void ground(String at, Ground g) {
        say(at, "law", g.law());
        say(at, "condition", g.condition());
        say(at, "interest", g.interest());
        say(at, "balancing/necessity", g.balancing().necessity());
        say(at, "balancing/weighing", g.balancing().weighing());
        say(at, "consent", g.consent());
    }

    private void use(Use u) {
        String at = "uses/" + u.id().value() + "/";
        say(at, "complement", u.complement());
        for (int i = 0; i < u.sources().size(); i++) {
            reader.read(at + "sources/" + i + "/description", u.sources().get(i).description());
        }
        say(at, "collection", u.collection());
        say(at, "combination", u.combination());
        none(at + "duty", u.duty());
        u.duty().stated().map(Duty::consequence)
                .ifPresent(text -> say(at, "duty/consequence", text));
    }

    private void mandate(Mandate m) {
        say("name", m.name());
        person("owner", m.owner());
        m.processing().forEach(p -> reader.read("processing/" + p.id().value(), p.text()));
        none("contract", m.contract());
        m.contract().stated().map(Contract::document)
                .ifPresent(text -> reader.plain("contract/document", text));
        disclosures(m.disclosures());
        open("transfers", m.transfers());
        say("protection", m.protection());
        say("references", m.references());
    }

    private void notice(Notice n) {
        reader.read("name", n.name());
        reader.read("scope", n.scope());
        for (int i = 0; i < n.passages().size(); i++) {
            reader.read("passages/" + i + "/text", n.passages().get(i).text());
        }
    }

    private void person(String at, Person person) {
        reader.plain(at + "/name", person.name());
        say(at, "/position", person.position());
    }

    private void disclosures(Answer<List<Disclosure>> disclosures) {
        none("disclosures", disclosures);
        disclosures.stated().orElse(List.of()).forEach(d -> {
            String at = "disclosures/" + d.id().value() + "/";
            switch (d.recipient()) {
                case Recipient.Named _ -> {
                    // the party has texts of its own
                }
                case Recipient.Category category -> say(at, "recipient", category.name());
                case Recipient.Internal internal -> say(at, "recipient", internal.function());
            }
            say(at, "reason", d.reason());
            destinations(at + "destinations/", d.destinations());
        });
    }

    private void destinations(String at, List<Destination> destinations) {
        for (int i = 0; i < destinations.size(); i++) {
            Destination d = destinations.get(i);
            String here = at + i + "/";
            for (int j = 0; j < d.safeguards().size(); j++) {
                SafeguardTexts.of(here + "safeguards/" + j + "/", d.safeguards().get(j), this::say);
            }
            none(here + "assessment", d.assessment());
            d.assessment().stated().ifPresent(a -> {
                say(here, "assessment/law", a.law());
                say(here, "assessment/practice", a.practice());
                say(here, "assessment/measures", a.measures());
            });
            say(here, "remedies", d.remedies());
            say(here, "copy", d.copy());
        }
    }

    /// A text that answers a question, or the reason why there is none.
    private void open(String field, Answer<LocalText> answer) {
        none(field, answer);
        answer.stated().ifPresent(text -> reader.read(field, text));
    }

    private void none(String field, Answer<?> answer) {
        if (answer instanceof Answer.None<?> none) {
            reader.read(field, none.reason());
        }
    }
}
