package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Contacts;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Passage.Part;
import org.tabularium.model.Person;

/// Says for whom and for what a notice is, who the controller is, its representative and its data protection officer
/// (Art. 13(1)(a) and (b), Art. 14(1)(a) and (b) GDPR).
final class HeadWords {
    private final Talk talk;
    private final Contacts contacts;

    HeadWords(Talk talk) {
        this.talk = talk;
        this.contacts = new Contacts(talk.scribe());
    }

    List<Point> points() {
        Controller controller = talk.register().controller();
        Where where = Where.of("controller");
        return Stream.of(
                talk.point(Part.INTRODUCTION, Optional.empty(), introduction()),
                talk.point(Part.CONTROLLER, Optional.empty(), controller(controller, where)),
                talk.point(Part.REPRESENTATIVE, Optional.empty(), controller.representative().stated()
                        .map(r -> representative(r, where.at("representative"))).orElse(List.of())),
                talk.point(Part.DPO, Optional.empty(),
                        controller.dpo().stated().map(d -> dpo(d, where.at("dpo"))).orElse(List.of())),
                talk.point(Part.JOINT, Optional.empty(), joint(controller, where.at("joint"))))
                .flatMap(Optional::stream).toList();
    }

    private List<Saying> introduction() {
        List<Saying> sayings = new ArrayList<>();
        Where where = Where.of(talk.notice().id());
        if (!talk.notice().scope().isEmpty()) {
            sayings.add(Saying.of(talk.say("introduction.scope", "scope",
                    talk.scribe().phrase(talk.notice().scope(), where.at("scope")))));
        }
        talk.notice().audience()
                .ifPresent(a -> sayings.add(Saying.of(talk.say("introduction.audience", "audience",
                        talk.state("audience." + Keys.of(a), where.at("audience"))))));
        if (!talk.isBrief()) {
            sayings.add(Saying.of(talk.say("introduction")));
        }
        return sayings;
    }

    private List<Saying> controller(Controller controller, Where where) {
        List<Line> reach = reach(controller.contact(), where.at("contact"));
        List<Line> lines = new ArrayList<>(List.of(talk.controller(),
                contacts.address(controller.address(), where.at("address"))));
        lines.addAll(!reach.isEmpty() ? reach
                : List.of(
                        talk.say("controller.email", "value", talk.scribe().gap(where.at("contact/email")))));
        List<Saying> sayings = new ArrayList<>(List.of(one("controller", lines)));
        management(controller, where.at("management")).map(Saying::of).ifPresent(sayings::add);
        if (!controller.registration().isBlank()) {
            sayings.add(Saying.of(talk.say("controller.registration", "value",
                    talk.scribe().plain(controller.registration(), where.at("registration"))).stop()));
        }
        return sayings;
    }

    /// What leads to somebody, and all about them in one line.
    private Saying one(String key, List<Line> lines) {
        return new Saying(talk.say(key), List.of(Wording.join(lines, ", ")));
    }

    private Optional<Line> management(Controller controller, Where where) {
        List<Line> people = new ArrayList<>();
        for (int i = 0; i < controller.management().size(); i++) {
            Person person = controller.management().get(i);
            if (!person.name().isBlank()) {
                people.add(name(person, where.at(i)));
            }
        }
        String key = people.size() == 1 ? "controller.management.one" : "controller.management.many";
        return people.isEmpty() ? Optional.empty()
                : Optional.of(talk.say(key, "people", talk.scribe().wording().list(people)).stop());
    }

    /// Title, name and office; how to reach a person is internal.
    private Line name(Person person, Where where) {
        Line name = Wording.join(Stream.of(part(person.title(), where.at("title")), part(person.name(),
                where.at("name"))).filter(l -> !l.isEmpty()).toList(), " ");
        return person.position().isEmpty() ? name
                : name.add(" (").add(talk.scribe().phrase(person.position(), where.at("position"))).add(")");
    }

    private List<Saying> representative(Organisation body, Where where) {
        return List.of(one("representative", organisation(body, where)));
    }

    private List<Saying> dpo(Dpo dpo, Where where) {
        List<Line> lines = new ArrayList<>();
        if (!dpo.person().name().isBlank()) {
            lines.add(name(dpo.person(), where.at("person")));
        }
        Line organisation = part(dpo.organisation(), where.at("organisation"));
        Stream.of(organisation).filter(l -> !l.isEmpty()).forEach(lines::add);
        if (!dpo.address().isEmpty()) {
            lines.add(contacts.address(dpo.address(), where.at("address")));
        }
        lines.addAll(reach(dpo.person().contact(), where.at("person").at("contact")));
        if (lines.isEmpty()) {
            lines.add(talk.scribe().gap(where.at("person/contact/email")));
        }
        return talk.isBrief() ? List.of(one("dpo", lines))
                : List.of(one("dpo", lines), Saying.of(talk.state("dpo.questions", where)));
    }

    private List<Saying> joint(Controller controller, Where where) {
        List<Line> parties =
                controller.joint().stated().orElse(List.of()).stream().map(id -> party(id, where))
                        .toList();
        return parties.isEmpty() ? List.of()
                : List.of(new Saying(talk.say("joint.parties"), parties),
                        Saying.of(talk.say("joint.rights")));
    }

    /// Name, address and contact in one line.
    Line party(Id<Party> id, Where where) {
        return Identified.find(talk.register().parties(), id).map(p -> {
            Where here = Where.of(p.id());
            List<Line> parts = new ArrayList<>(List.of(talk.scribe().plain(p.name(), here.at("name"))));
            if (!p.address().isEmpty()) {
                parts.add(contacts.address(p.address(), here.at("address")));
            }
            parts.addAll(reach(p.contact(), here.at("contact")));
            return Wording.join(parts, ", ");
        }).orElseGet(() -> talk.scribe().unknown(id.value(), where));
    }

    /// Name, address and contact of a body, a line each.
    List<Line> organisation(Organisation body, Where where) {
        List<Line> lines = new ArrayList<>(List.of(talk.scribe().plain(body.name(), where.at("name"))));
        if (!body.address().isEmpty()) {
            lines.add(contacts.address(body.address(), where.at("address")));
        }
        lines.addAll(reach(body.contact(), where.at("contact")));
        return lines;
    }

    private List<Line> reach(Contact contact, Where where) {
        return Stream.of(
                Map.entry("phone", contact.phone()), Map.entry("email", contact.email()),
                Map.entry("website", contact.website()))
                .filter(e -> !e.getValue().isBlank())
                .map(e -> talk.say("controller." + e.getKey(), "value",
                        talk.scribe().plain(e.getValue(), where.at(e.getKey()))))
                .toList();
    }

    private Line part(String text, Where where) {
        return text.isBlank() ? new Line() : talk.scribe().plain(text, where);
    }
}
