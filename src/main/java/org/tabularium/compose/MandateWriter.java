package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Mandate;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;

/// The sheet of a mandate, in the order of Art. 30(2) GDPR, and the overview of all.
final class MandateWriter {
    private final Scribe scribe;
    private final Contacts contacts;
    private final HeadSection head;

    MandateWriter(Scribe scribe) {
        this.scribe = scribe;
        this.contacts = new Contacts(scribe);
        this.head = new HeadSection(scribe);
    }

    /// What a mandate has in common with an activity is said as of an activity with the same fields.
    static Subject subject(Mandate mandate) {
        return Subject.of(Activity.blank(new Id<>(mandate.id().value()), mandate.name(), mandate.status())
                .withNumber(mandate.number()).withDepartment(mandate.department()).withOwner(mandate.owner())
                .withDisclosures(mandate.disclosures()).withTransfers(mandate.transfers())
                .withSystems(mandate.systems()).withMeasures(mandate.measures())
                .withProtection(mandate.protection()).withReferences(mandate.references()));
    }

    /// The table of all mandates; each row leads to its sheet.
    List<Block> overview() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of(scribe.say("overview.title")), "overview"));
        List<Mandate> mandates = scribe.register().mandates();
        if (mandates.isEmpty()) {
            blocks.add(scribe.gap(Where.of("register").at("mandates")).paragraph());
            return blocks;
        }
        List<String> header = List.of(scribe.say("overview.number"), scribe.say("overview.name"),
                scribe.say("overview.clients"), scribe.say("overview.state"), scribe.say("overview.changed"));
        blocks.add(new Block.Table(scribe.say("overview.caption"), header, List.of(7, 34, 25, 13, 21),
                mandates.stream().map(this::row).toList()));
        return blocks;
    }

    private Block.Row row(Mandate mandate) {
        Where where = Where.of(mandate.id());
        return new Block.Row(List.of(Line.of(number(mandate), where.at("number")).text(),
                scribe.local(mandate.name(), where.at("name")).text(), clientNames(mandate).text(),
                status(mandate).text(), scribe.date(mandate.changedOn(), where.at("changedOn")).text()),
                mandate.id().value());
    }

    List<Block> sheet(Mandate mandate) {
        Where where = Where.of(mandate.id());
        Line title = Line.of(number(mandate), where.at("number")).add(" ")
                .add(scribe.local(mandate.name(), where.at("name")));
        return List.of(new Block.Heading(1, title.text(), mandate.id().value()),
                new Block.Facts(facts(mandate)));
    }

    private List<Block.Fact> facts(Mandate mandate) {
        Subject subject = subject(mandate);
        ProtectionSection protection = new ProtectionSection(scribe);
        List<Block.Fact> facts =
                new ArrayList<>(List.of(clients(mandate), head.department(subject), state(mandate),
                        processing(mandate)));
        people(mandate).ifPresent(facts::add);
        facts.add(contract(mandate));
        facts.add(recipients(mandate));
        facts.add(new TransfersSection(scribe).transfers(subject));
        facts.add(protection.protection(subject));
        systems(mandate).ifPresent(facts::add);
        protection.references(subject).ifPresent(facts::add);
        return facts;
    }

    /// The number given, else the position in the record.
    String number(Mandate mandate) {
        int position = Identified.place(scribe.register().mandates(), mandate.id());
        return !mandate.number().isBlank() || position < 0 ? mandate.number()
                : Integer.toString(position + 1);
    }

    Line clientNames(Mandate mandate) {
        Where where = Where.of(mandate.id()).at("clients");
        List<Line> names = mandate.clients().stream().map(id -> Names.party(scribe, id, where)).toList();
        return names.isEmpty() ? scribe.gap(where) : Wording.join(names, "; ");
    }

    Line status(Mandate mandate) {
        return scribe.state("status." + Keys.of(mandate.status()), Where.of(mandate.id()).at("status"))
                .capital();
    }

    Block.Fact clients(Mandate mandate) {
        Where where = Where.of(mandate.id()).at("clients");
        List<Block> values = new ArrayList<>();
        for (Id<Party> id : mandate.clients()) {
            values.addAll(Identified.find(scribe.register().parties(), id).map(p -> client(p, where.pin()))
                    .orElseGet(() -> List.of(scribe.unknown(id.value(), where).paragraph())));
        }
        return scribe.fact("mandate.clients",
                values.isEmpty() ? List.of(scribe.gap(where).paragraph()) : values);
    }

    private List<Block> client(Party party, Where where) {
        Line name = scribe.plain(party.name(), where).styled(Span.Style.STRONG);
        List<Block> values = new ArrayList<>(contacts.whole(name, party.address(), party.contact(), where));
        answer("representative", party.representative(), where, this::representative).ifPresent(values::add);
        answer("dpo", party.dpo(), where, this::officer).ifPresent(values::add);
        return values;
    }

    /// "Where applicable" (Art. 30(2)(a) GDPR): what is open is not printed.
    private <A> Optional<Block> answer(String key, Answer<A> answer, Where where,
            BiFunction<A, Where, Line> stated) {
        return switch (answer) {
            case Answer.NotStated<A>() -> Optional.empty();
            case Answer.None<A>(var reason, _) -> Optional
                    .of(Answers.none(scribe, "mandate." + key + ".none", reason, where).paragraph());
            case Answer.Stated<A>(var value) -> Optional.of(scribe
                    .say("mandate." + key, Map.of("value", stated.apply(value, where))).paragraph());
        };
    }

    private Line representative(Organisation body, Where where) {
        return joined(scribe.plain(body.name(), where), contacts.address(body.address(), where),
                contacts.contact(body.contact(), where));
    }

    private Line officer(Dpo dpo, Where where) {
        return joined(contacts.person(dpo.person(), where),
                dpo.organisation().isBlank() ? new Line() : scribe.plain(dpo.organisation(), where));
    }

    private static Line joined(Line... parts) {
        return Wording.join(List.of(parts).stream().filter(p -> !p.isEmpty()).toList(), ", ");
    }

    Block.Fact state(Mandate mandate) {
        Where where = Where.of(mandate.id());
        Line line = status(mandate);
        dated(line, "mandate.state.started", mandate.startedOn().isPresent(),
                scribe.date(mandate.startedOn(), where.at("startedOn")));
        dated(line, "state.changed", true, scribe.date(mandate.changedOn(), where.at("changedOn")));
        dated(line, "mandate.state.ended",
                mandate.endedOn().isPresent() || mandate.status() == Activity.Status.ENDED,
                scribe.date(mandate.endedOn(), where.at("endedOn")));
        return scribe.fact("mandate.state", List.of(line.paragraph()));
    }

    private void dated(Line line, String key, boolean wanted, Line date) {
        if (wanted) {
            line.add("; ").add(scribe.say(key, Map.of("date", date)));
        }
    }

    Block.Fact processing(Mandate mandate) {
        Where where = Where.of(mandate.id()).at("processing");
        List<Text> items = mandate.processing().stream()
                .map(p -> scribe.local(p.text(), where.at(p.id()).at("text")).text()).toList();
        return scribe.fact("mandate.processing",
                List.of(items.isEmpty() ? scribe.gap(where).paragraph() : new Block.Bullets(items)));
    }

    Optional<Block.Fact> people(Mandate mandate) {
        Where where = Where.of(mandate.id());
        List<Block> values = new ArrayList<>();
        list("subjects", mandate.subjects().stream()
                .map(id -> Names.subject(scribe, id, where.at("subjects"))).toList()).ifPresent(values::add);
        list("data", mandate.data().stream().map(id -> Names.data(scribe, id, where.at("data"))).toList())
                .ifPresent(values::add);
        return values.isEmpty() ? Optional.empty() : Optional.of(scribe.fact("mandate.people", values));
    }

    private Optional<Block> list(String key, List<Line> names) {
        return names.isEmpty() ? Optional.empty()
                : Optional.of(scribe.say("mandate.people." + key, Map.of("value", Wording.join(names, "; ")))
                        .paragraph());
    }

    Block.Fact contract(Mandate mandate) {
        Where where = Where.of(mandate.id()).at("contract");
        return scribe.fact("mandate.contract", switch (mandate.contract()) {
            case Answer.NotStated<Contract>() -> List.of(scribe.gap(where).paragraph());
            case Answer.None<Contract>(var reason, _) -> List
                    .of(Answers.none(scribe, "mandate.contract.none", reason, where).paragraph());
            case Answer.Stated<Contract>(var contract) -> new PartyWriter(scribe).contract(contract, where);
        });
    }

    Block.Fact recipients(Mandate mandate) {
        return scribe.fact("mandate.recipients",
                new RecipientsSection(scribe).recipients(subject(mandate)).values());
    }

    Optional<Block.Fact> systems(Mandate mandate) {
        Where where = Where.of(mandate.id()).at("systems");
        List<Line> names = mandate.systems().stream()
                .map(id -> Identified.find(scribe.register().systems(), id)
                        .map(ItSystem::name).map(n -> scribe.local(n, where))
                        .orElseGet(() -> scribe.unknown(id.value(), where)))
                .toList();
        return names.isEmpty() ? Optional.empty()
                : Optional.of(scribe.fact("mandate.systems", List.of(Wording.join(names, "; ").paragraph())));
    }
}
