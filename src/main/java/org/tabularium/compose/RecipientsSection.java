package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;

/// Recipients (Art. 30(1)(d) GDPR), those inside the controller first.
final class RecipientsSection {
    private final Scribe scribe;

    RecipientsSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Block.Fact recipients(Subject subject) {
        Where where = subject.where().at("disclosures");
        return scribe.fact("recipients", switch (subject.activity().disclosures()) {
            case Answer.NotStated<List<Disclosure>>() -> List.of(scribe.gap(where).paragraph());
            case Answer.None<List<Disclosure>>(var reason, _) -> List
                    .of(Answers.none(scribe, "recipients.none", reason, where).paragraph());
            case Answer.Stated<List<Disclosure>>(var all) -> all.isEmpty()
                    ? List.of(scribe.gap(where).paragraph())
                    : Stream.concat(all.stream().filter(RecipientsSection::isInternal),
                            all.stream().filter(d -> !isInternal(d)))
                            .map(d -> disclosure(d, where.at(d.id())).paragraph()).toList();
        });
    }

    private Line disclosure(Disclosure disclosure, Where where) {
        Line line = Wording.join(Stream.concat(Stream.of(who(disclosure, where.at("recipient"))),
                capacity(disclosure, where.at("capacity")).stream()).toList(), ", ");
        if (!disclosure.reason().isEmpty()) {
            line = scribe.say("recipients.reason",
                    Map.of("recipient", line, "reason",
                            scribe.local(disclosure.reason(), where.at("reason"))));
        }
        line.stop();
        for (Line place : places(disclosure, where.at("recipient"))) {
            line.add(" ").add(place);
        }
        return line;
    }

    private Line who(Disclosure disclosure, Where where) {
        Line name = Names.recipient(scribe, disclosure, where);
        return switch (disclosure.recipient()) {
            case Recipient.Internal _ -> scribe.say("recipients.internal", Map.of("function", name));
            case Recipient.Category category -> category.country().isEmpty() ? name
                    : name.add(", ").add(scribe.country(category.country(), where));
            case Recipient.Named _ -> party(disclosure).map(p -> name.add(", ").add(seat(p, where)))
                    .orElse(name);
        };
    }

    private Line seat(Party party, Where where) {
        Line country = party.address().country().isEmpty()
                ? scribe.say("recipients.country", Map.of("value", scribe.gap(where)))
                : scribe.country(party.address().country(), where);
        Line seat = party.address().city().isBlank() ? country
                : scribe.plain(party.address().city(), where).add(", ").add(country);
        // Data given to an international organisation leave the Union's law wherever it sits (Art. 44 GDPR).
        return party.nature().filter(n -> n == Party.Nature.INTERNATIONAL_ORGANISATION).isEmpty() ? seat
                : seat.add(", ").add(scribe.state("transfer.international-organisation", where));
    }

    private Optional<Line> capacity(Disclosure disclosure, Where where) {
        Optional<Line> stated = disclosure.capacity()
                .map(c -> scribe.state("capacity." + Keys.of(c) + number(disclosure), where));
        return stated.isPresent() || !(disclosure.recipient() instanceof Recipient.Named) ? stated
                : Optional.of(scribe.say("recipients.capacity", Map.of("value", scribe.gap(where))));
    }

    /// A category of recipients is named in the plural.
    private static String number(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Category ? ".many" : "";
    }

    private List<Line> places(Disclosure disclosure, Where where) {
        return party(disclosure).map(Party::places).orElse(List.of()).stream()
                .map(place -> place(place, where.pin())).toList();
    }

    private Line place(Place place, Where where) {
        Line country = scribe.country(place.country(), where.at("country"));
        Line line = scribe.say("place." + Keys.of(place.kind()), Map.of("country", country));
        return (place.description().isEmpty() ? line
                : line.add(" (").add(scribe.phrase(place.description(), where.at("description"))).add(")"))
                .stop();
    }

    private Optional<Party> party(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named(var id, _)
                ? id.flatMap(i -> Identified.find(scribe.register().parties(), i))
                : Optional.empty();
    }

    private static boolean isInternal(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Internal;
    }
}
