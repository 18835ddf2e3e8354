package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tabularium.document.Block;
import org.tabularium.law.Transfer;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.LocalText;
import org.tabularium.model.Safeguard;

/// Transfers to third countries (Art. 30(1)(e) GDPR): whole, and one fact at a time.
final class TransferFields {
    private final Scribe scribe;

    TransferFields(Scribe scribe) {
        this.scribe = scribe;
    }

    void into(FieldMap map) {
        TransfersSection section = new TransfersSection(scribe);
        map.entry("transfer.exists", "transfers", s -> section.transfers(s).values());
        map.entry("transfer.country", "transfers", s -> or(s, countries(s)));
        map.entry("transfer.recipient", "transfers", s -> or(s, recipients(s)));
        map.entry("transfer.recipient#short", "transfers", s -> shortly(s, recipients(s)));
        map.entry("transfer.mechanism", "transfers", s -> or(s, each(s, (d, w) -> new Safeguards(scribe)
                .blocks(d.safeguards(), w.at("safeguards")))));
        map.entry("transfer.safeguardDoc", "transfers", s -> each(s, (d, w) -> compelling(d, w, true)));
        map.entry("transfer.art49Assessment", "transfers", s -> each(s, (d, w) -> compelling(d, w, false)));
        map.entry("transfer.tia", "transfers", s -> each(s, this::assessment));
        map.entry("transfer.enforceableRights", "transfers", s -> each(s, (d, w) -> FieldMap.one(
                d.remedies().isEmpty() ? new Line() : scribe.local(d.remedies(), w.at("remedies")))));
    }

    /// What is said instead where no transfer follows from the recipients.
    private List<Block> or(Subject subject, List<Block> derived) {
        return derived.isEmpty() ? new TransfersSection(scribe).transfers(subject).values() : derived;
    }

    /// That there are none, without the reason.
    private List<Block> shortly(Subject subject, List<Block> derived) {
        return derived.isEmpty() && subject.activity().transfers() instanceof Answer.None<LocalText>
                ? List.of(scribe.state("transfers.none", subject.where().at("transfers")).paragraph())
                : or(subject, derived);
    }

    private List<Block> countries(Subject subject) {
        return transfers(subject).stream().map(Transfer::country).distinct()
                .map(code -> scribe.country(code, subject.where().at("disclosures")).paragraph()).toList();
    }

    private List<Block> recipients(Subject subject) {
        return transfers(subject).stream().map(t -> who(subject, t).paragraph()).toList();
    }

    /// "United States: Example Inc."
    private Line who(Subject subject, Transfer transfer) {
        Where where = where(subject, transfer);
        return scribe.say("layout.of", Map.of("what", scribe.country(transfer.country(), where), "value",
                recipient(transfer, where)));
    }

    Line recipient(Transfer transfer, Where where) {
        return transfer.onward().map(sub -> Names.party(scribe, sub.party(), where.pin()))
                .orElseGet(() -> Names.recipient(scribe, transfer.disclosure(), where));
    }

    List<Transfer> transfers(Subject subject) {
        return Transfer.of(scribe.register(), subject.activity(), scribe.law());
    }

    static Where where(Subject subject, Transfer transfer) {
        return subject.where().at("disclosures").at(transfer.disclosure().id()).at("recipient");
    }

    /// Where and to whom, then what is said of it.
    private List<Block> each(Subject subject, BiFunction<Destination, Where, List<Block>> write) {
        List<Block> values = new ArrayList<>();
        for (Transfer transfer : transfers(subject)) {
            List<Block> said = said(subject, transfer, write);
            if (!said.isEmpty()) {
                values.add(who(subject, transfer).paragraph());
                values.addAll(said);
            }
        }
        return values;
    }

    List<Block> safeguards(Subject subject, Transfer transfer) {
        return said(subject, transfer, (d, w) -> new Safeguards(scribe).blocks(d.safeguards(),
                w.at("safeguards")));
    }

    private List<Block> said(Subject subject, Transfer transfer,
            BiFunction<Destination, Where, List<Block>> write) {
        Disclosure disclosure = transfer.disclosure();
        Optional<Destination> destination = transfer.destination();
        boolean told = subject.activity().transfers() instanceof Answer.Stated<LocalText>;
        // What is said of a category in the words of the activity itself may stand for its safeguards.
        if (told && transfer.party().isEmpty() && destination.isEmpty()) {
            return List.of();
        }
        int own = destination.map(disclosure.destinations()::indexOf).orElse(-1);
        Where here = own < 0 ? where(subject, transfer).pin()
                : subject.where().at("disclosures").at(disclosure.id()).at("destinations").at(own);
        return write.apply(destination.orElseGet(() -> Destination.blank(transfer.country())), here);
    }

    /// What Art. 49(6) GDPR wants in the record where only compelling interests allow the transfer.
    private List<Block> compelling(Destination destination, Where where, boolean safeguards) {
        List<Block> values = new ArrayList<>();
        for (int i = 0; i < destination.safeguards().size(); i++) {
            if (destination.safeguards().get(i) instanceof Safeguard.Compelling c) {
                Where here = where.at("safeguards").at(i);
                values.add((safeguards ? scribe.local(c.safeguards(), here.at("safeguards"))
                        : scribe.local(c.assessment(), here.at("assessment"))).paragraph());
            }
        }
        return values;
    }

    private List<Block> assessment(Destination destination, Where where) {
        return destination.assessment() instanceof Answer.NotStated<Assessment> ? List.of()
                : new Destinations(scribe).assessment(destination.assessment(), where.at("assessment"))
                        .stream().toList();
    }
}
