package org.tabularium.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.law.SubProcessor;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Vetting;
import org.tabularium.model.Recipient;

/// The sheet of a party: who it is, where it handles data, its contract, its safeguards, and where it is
/// used.
final class PartyWriter {
    private final Scribe scribe;
    private final Contacts contacts;

    PartyWriter(Scribe scribe) {
        this.scribe = scribe;
        this.contacts = new Contacts(scribe);
    }

    List<Block> sheet(Party party) {
        Where where = Where.of(party.id());
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(scribe.fact("party.who", who(party, where)));
        places(party, where).ifPresent(facts::add);
        contract(party, where).ifPresent(facts::add);
        vetting(party, where).ifPresent(facts::add);
        safeguards(party, where).ifPresent(facts::add);
        facts.add(scribe.fact("party.used", usages(party)));
        return List.of(new Block.Heading(1, Names.party(scribe, party, where).text(), party.id().value()),
                new Block.Facts(facts));
    }

    /// Where the party receives data, each activity with the capacity; a sentence if nowhere.
    List<Block> usages(Party party) {
        List<Block> values = new ArrayList<>();
        if (scribe.register().controller().joint().stated().filter(j -> j.contains(party.id())).isPresent()) {
            values.add(scribe.state("party.joint", Where.of("controller").at("joint")).paragraph());
        }
        for (Activity activity : scribe.register().activities()) {
            disclosures(activity, party).forEach(d -> values.add(usage(activity, d).paragraph()));
        }
        return values.isEmpty() ? List.of(scribe.state("party.unused", Where.of(party.id())).paragraph())
                : values;
    }

    private Line usage(Activity activity, Disclosure disclosure) {
        Where where = Where.of(activity.id()).at("disclosures").at(disclosure.id());
        Line name = Line.of(Names.number(scribe, activity) + " ", where.at("recipient"))
                .add(scribe.phrase(activity.name(), where.at("recipient")));
        return disclosure.capacity()
                .map(c -> name.add(", ").add(scribe.state("capacity." + Keys.of(c), where.at("capacity"))))
                .orElse(name);
    }

    List<Block> who(Party party, Where where) {
        List<Block> values = new ArrayList<>(contacts.party(party, where));
        party.parent().ifPresent(parent -> values.add(scribe.say("party.parent",
                Map.of("parent", Names.party(scribe, parent, where.at("parent")))).paragraph()));
        Remarks remarks = new Remarks(scribe, "party", where).word("nature", party.nature())
                .plain("policy", party.policy());
        answer(remarks, "representative", party.representative(), where, contacts::brief);
        answer(remarks, "dpo", party.dpo(), where, contacts::brief);
        values.addAll(remarks.paragraphs());
        return values;
    }

    /// Not asked of a recipient, hence only if recorded.
    private <A> void answer(Remarks remarks, String key, Answer<A> answer, Where where,
            BiFunction<A, Where, Line> stated) {
        switch (answer) {
            case Answer.NotStated<A>() -> {}
            case Answer.None<A>(var reason, _) -> remarks
                    .add(Answers.none(scribe, "party." + key + ".none", reason, where.at(key)));
            case Answer.Stated<A>(var value) -> {
                Line line = stated.apply(value, where.at(key));
                remarks.say(key, line.isEmpty() ? scribe.gap(where.at(key)) : line);
            }
        }
    }

    /// Whether the processor gives sufficient guarantees (Art. 28(1) GDPR).
    Optional<Block.Fact> vetting(Party party, Where where) {
        Vetting vetting = party.vetting();
        Remarks remarks = new Remarks(scribe, "party.vetting", where.at("vetting"));
        vetting.sufficient().ifPresent(answer -> remarks
                .add(scribe.state("party.vetting." + Keys.of(answer), where.at("vetting/sufficient"))));
        return scribe.said("party.vetting", remarks.date("checkedOn", vetting.checkedOn())
                .local("grounds", vetting.grounds()).paragraphs());
    }

    Optional<Block.Fact> places(Party party, Where where) {
        List<Block> values = new ArrayList<>();
        for (int i = 0; i < party.places().size(); i++) {
            values.add(place(party.places().get(i), where.at("places").at(i)).paragraph());
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(scribe.fact("party.places", values));
    }

    private Line place(Place place, Where where) {
        Line line = scribe.say("place." + Keys.of(place.kind()),
                Map.of("country", scribe.country(place.country(), where.at("country"))));
        return place.description().isEmpty() ? line
                : line.add(" (").add(scribe.phrase(place.description(), where.at("description"))).add(")");
    }

    Optional<Block.Fact> safeguards(Party party, Where where) {
        List<Block> values = new TransfersSection(scribe).destinations(party, where);
        boolean leaves = Stream
                .concat(Stream.of(party.address().country()), party.places().stream().map(Place::country))
                .anyMatch(scribe.law()::isOutsideEea);
        if (values.isEmpty() && leaves) {
            values.add(scribe.gap(where.at("destinations")).paragraph());
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(scribe.fact("party.safeguards", values));
    }

    Optional<Block.Fact> contract(Party party, Where where) {
        Where here = where.at("contract");
        List<Block> values = switch (party.contract()) {
            case Answer.NotStated<Contract>() -> isProcessor(party) ? List.of(scribe.gap(here).paragraph())
                    : List.of();
            case Answer.None<Contract>(var reason, _) -> List
                    .of(Answers.none(scribe, "party.contract.none", reason, here).paragraph());
            case Answer.Stated<Contract>(var contract) -> Stream.concat(contract(contract, here).stream(),
                    deeper(party, here.at("subProcessors")).stream()).toList();
        };
        return values.isEmpty() ? Optional.empty() : Optional.of(scribe.fact("party.contract", values));
    }

    /// What a processing contract contains, a paragraph for each item.
    List<Block> contract(Contract contract, Where where) {
        List<Block> values = new ArrayList<>();
        values.add(said("signed", scribe.date(contract.signedOn(), where.at("signedOn"))));
        contract.endsOn()
                .ifPresent(d -> values.add(said("ends", scribe.date(Optional.of(d), where.at("endsOn")))));
        values.add(said("document", scribe.plain(contract.document(), where.at("document"))));
        values.add(said("points", points(contract, where.at("points"))));
        values.addAll(new Remarks(scribe, "party.contract", where)
                .word("authorisation", "authorisation", contract.authorisation()).paragraphs());
        if (!contract.subProcessors().isEmpty()) {
            values.add(said("subs", scribe.wording().list(contract.subProcessors().stream()
                    .map(id -> Names.party(scribe, id, where.at("subProcessors"))).toList())));
        }
        return values;
    }

    /// Those whom the sub-processors engage in their turn, by their own contracts.
    private Optional<Block> deeper(Party party, Where where) {
        List<Line> lines = SubProcessor.of(scribe.register(), party).stream().filter(s -> s.level() > 1)
                .map(s -> scribe.say("party.contract.level",
                        Map.of("name", Names.party(scribe, s.party(), where.pin()), "level",
                                Line.of(Integer.toString(s.level()), where), "engager",
                                Names.party(scribe, s.engagedBy(), where.pin()))))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(said("deeper", Wording.join(lines, "; ")));
    }

    private Line points(Contract contract, Where where) {
        Set<Contract.Point> missing = EnumSet.allOf(Contract.Point.class);
        contract.points().forEach(missing::remove);
        if (missing.isEmpty()) {
            return scribe.state("party.contract.complete", where);
        }
        List<Line> lines =
                contract.points().stream().map(p -> scribe.state("point." + Keys.of(p), where)).toList();
        if (lines.isEmpty()) {
            return scribe.gap(where);
        }
        List<Line> open = missing.stream().map(p -> scribe.state("point." + Keys.of(p), where)).toList();
        return Wording.join(lines, "; ").add("; ").add(scribe.say("party.contract.missing",
                Map.of("points", Wording.join(open, "; "), "gap", scribe.gap(where))));
    }

    private Block said(String key, Line value) {
        return scribe.say("party.contract." + key, Map.of("value", value)).paragraph();
    }

    private boolean isProcessor(Party party) {
        return scribe.register().activities().stream().flatMap(a -> disclosures(a, party).stream())
                .anyMatch(d -> d.capacity().filter(c -> c == Capacity.PROCESSOR).isPresent());
    }

    private static List<Disclosure> disclosures(Activity activity, Party party) {
        Optional<Id<Party>> id = Optional.of(party.id());
        return activity.disclosures().stated().orElse(List.of()).stream()
                .filter(d -> d.recipient() instanceof Recipient.Named(var named, _) && named.equals(id))
                .toList();
    }
}
