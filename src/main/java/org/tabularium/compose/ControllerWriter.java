package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Person;

/// A controller and those beside it (Art. 30(1)(a) GDPR): the one of the record, or another of its group.
final class ControllerWriter {
    private final Scribe scribe;
    private final Contacts contacts;
    private final Controller c;
    private final Where where;

    /// @param where the controller whose fields are stated
    ControllerWriter(Scribe scribe, Controller c, Where where) {
        this.scribe = scribe;
        this.contacts = new Contacts(scribe);
        this.c = c;
        this.where = where;
    }

    /// Name, address and contact, then what is said besides.
    List<Block> controller() {
        List<Block> blocks =
                new ArrayList<>(contacts.whole(scribe.plain(c.name(), where.at("name")), c.address(),
                        c.contact(), where));
        if (!c.registration().isBlank()) {
            blocks.add(scribe.plain(c.registration(), where.at("registration")).paragraph());
        }
        Remarks more = new Remarks(scribe, "cover.controller", where).plain("division", c.division());
        c.mainEstablishment().ifPresent(main -> more.add(
                scribe.state("cover.controller.main." + Keys.of(main), where.at("mainEstablishment"))));
        blocks.addAll(more.paragraphs());
        return blocks;
    }

    List<Block> management() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < c.management().size(); i++) {
            blocks.add(contacts.person(c.management().get(i), where.at("management").at(i)).paragraph());
        }
        return blocks.isEmpty() ? List.of(scribe.gap(where.at("management")).paragraph()) : blocks;
    }

    List<Block> joint() {
        Where here = where.at("joint");
        return switch (c.joint()) {
            case Answer.NotStated<List<Id<Party>>>() -> List.of(scribe.gap(here).paragraph());
            case Answer.None<List<Id<Party>>>(var reason, _) -> List
                    .of(Answers.none(scribe, "cover.joint.none", reason, here).paragraph());
            case Answer.Stated<List<Id<Party>>>(var parties) -> {
                List<Block> blocks = new ArrayList<>();
                parties.forEach(id -> blocks.addAll(party(id, here)));
                yield blocks.isEmpty() ? List.of(scribe.gap(here).paragraph()) : blocks;
            }
        };
    }

    private List<Block> party(Id<Party> id, Where here) {
        return Identified.find(scribe.register().parties(), id).map(p -> contacts.party(p, here.pin()))
                .orElseGet(() -> List.of(scribe.unknown(id.value(), here).paragraph()));
    }

    List<Block> representative() {
        return body(c.representative(), "representative");
    }

    List<Block> authority() {
        return body(c.authority(), "authority");
    }

    private List<Block> body(Answer<Organisation> answer, String key) {
        Where here = where.at(key);
        return switch (answer) {
            case Answer.NotStated<Organisation>() -> List.of(scribe.gap(here).paragraph());
            case Answer.None<Organisation>(var reason, _) -> List
                    .of(Answers.none(scribe, "cover." + key + ".none", reason, here).paragraph());
            case Answer.Stated<Organisation>(var body) -> contacts.organisation(body, here);
        };
    }

    List<Block> dpo() {
        Where here = where.at("dpo");
        return switch (c.dpo()) {
            case Answer.NotStated<Dpo>() -> List.of(scribe.gap(here).paragraph());
            case Answer.None<Dpo>(var reason, _) -> List
                    .of(Answers.none(scribe, "cover.dpo.none", reason, here).paragraph());
            case Answer.Stated<Dpo>(var dpo) -> officer(dpo, here);
        };
    }

    private List<Block> officer(Dpo dpo, Where here) {
        List<Block> blocks = new ArrayList<>();
        Line person = contacts.person(dpo.person(), here.at("person"));
        blocks.add(dpo.appointment().map(a -> person.add(" (")
                .add(scribe.state("appointment." + Keys.of(a), here.at("appointment"))).add(")"))
                .orElse(person)
                .paragraph());
        if (!dpo.organisation().isBlank()) {
            blocks.add(scribe.plain(dpo.organisation(), here.at("organisation")).paragraph());
        }
        // An internal officer is reached at the controller's address, an external one at their own.
        if (!dpo.address().isEmpty()) {
            blocks.add(contacts.address(dpo.address(), here.at("address")).paragraph());
        }
        blocks.addAll(new Remarks(scribe, "cover.dpo", here).date("appointedOn", dpo.appointedOn())
                .date("notifiedOn", dpo.notifiedOn()).paragraphs());
        return blocks;
    }

    /// One of the group: name and contact as the law asks; whatever else is stated, a line each.
    List<Block> undertaking() {
        List<Block> blocks = new ArrayList<>();
        controller().forEach(b -> blocks.add(blocks.isEmpty() ? strong(b) : b));
        List<Line> management = new ArrayList<>();
        for (int i = 0; i < c.management().size(); i++) {
            Person person = c.management().get(i);
            management.add(contacts.person(person, where.at("management").at(i)));
        }
        line("management", management).ifPresent(blocks::add);
        line("joint", c.joint(), this::parties).ifPresent(blocks::add);
        line("representative", c.representative(), contacts::brief).ifPresent(blocks::add);
        line("dpo", c.dpo(), contacts::brief).ifPresent(blocks::add);
        line("authority", c.authority(), contacts::brief).ifPresent(blocks::add);
        return blocks;
    }

    private Line parties(List<Id<Party>> parties, Where here) {
        return Wording.join(parties.stream().map(id -> Names.party(scribe, id, here)).toList(), "; ");
    }

    private Optional<Block> line(String key, List<Line> lines) {
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(
                        scribe.say("undertaking." + key, Map.of("value", Wording.join(lines, "; ")))
                                .paragraph());
    }

    private <A> Optional<Block> line(String key, Answer<A> answer, BiFunction<A, Where, Line> stated) {
        Where here = where.at(key);
        return switch (answer) {
            case Answer.NotStated<A>() -> Optional.empty();
            case Answer.None<A>(var reason, _) -> Optional
                    .of(Answers.none(scribe, "cover." + key + ".none", reason, here).paragraph());
            case Answer.Stated<A>(var value) -> line(key,
                    Stream.of(stated.apply(value, here)).filter(l -> !l.isEmpty()).toList());
        };
    }

    private static Block strong(Block name) {
        return name instanceof Block.Paragraph(var text) ? Line.of(text).styled(Span.Style.STRONG).paragraph()
                : name;
    }
}
