package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.model.Disclosure;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.law.Transfer;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;

/// Transfers to third countries (Art. 30(1)(e) GDPR): those that follow from the recipients, and what is said
/// besides.
final class TransfersSection {
    private final Scribe scribe;

    TransfersSection(Scribe scribe) {
        this.scribe = scribe;
    }

    Block.Fact transfers(Subject subject) {
        Where where = subject.where().at("transfers");
        List<Transfer> derived = Transfer.of(scribe.register(), subject.activity(), scribe.law());
        List<Block> values = new ArrayList<>();
        boolean said = subject.activity().transfers() instanceof Answer.Stated<LocalText>;
        derived.forEach(t -> values.addAll(transfer(subject, t, said)));
        switch (subject.activity().transfers()) {
            case Answer.NotStated<LocalText>() -> {
                if (derived.isEmpty()) {
                    values.add(scribe.gap(where).paragraph());
                }
            }
            case Answer.None<LocalText>(var reason, _) -> values.add(derived.isEmpty()
                    ? Answers.none(scribe, "transfers.none", reason, where).paragraph()
                    : contradiction(reason, where).paragraph());
            case Answer.Stated<LocalText>(var text) -> values.addAll(text.isEmpty()
                    ? List.of(scribe.gap(where).paragraph())
                    : scribe.paragraphs(text, where));
        }
        return scribe.fact("transfers", values);
    }

    /// Who takes the data where, then on what that rests.
    private List<Block> transfer(Subject subject, Transfer transfer, boolean said) {
        Disclosure disclosure = transfer.disclosure();
        Where where = subject.where().at("disclosures").at(disclosure.id()).at("recipient");
        List<Line> reasons =
                transfer.reasons().stream().map(r -> scribe.state("transfer." + Keys.of(r), where)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.say("transfer", Map.of(
                "country", scribe.country(transfer.country(), where).styled(Span.Style.STRONG),
                "recipient", recipient(transfer, where),
                "reasons", scribe.wording().list(reasons))).paragraph());
        Optional<Destination> destination = transfer.destination();
        // What is said of a category in the words of the activity itself may stand for its safeguards.
        if (!said || transfer.party().isPresent() || destination.isPresent()) {
            int own = destination.map(disclosure.destinations()::indexOf).orElse(-1);
            Where here = own < 0 ? where.pin()
                    : subject.where().at("disclosures").at(disclosure.id()).at("destinations").at(own);
            blocks.addAll(new Destinations(scribe)
                    .blocks(destination.orElseGet(() -> Destination.blank(transfer.country())), here));
        }
        return blocks;
    }

    Line recipient(Transfer transfer, Where where) {
        return transfer.onward().map(sub -> scribe.say("transfer.via", Map.of(
                "sub", Names.party(scribe, sub.party(), where.pin()),
                "level", Line.of(Integer.toString(sub.level()), where),
                "engager", Names.party(scribe, sub.engagedBy(), where.pin()))))
                .orElseGet(() -> Names.recipient(scribe, transfer.disclosure(), where));
    }

    /// "None" is recorded although recipients say otherwise: neither may be hidden.
    private Line contradiction(LocalText reason, Where where) {
        Line line = new Line().add(Span.gap(scribe.say("transfers.contradiction"), where.origin()));
        return reason.isEmpty() ? line : line.add(" ").add(scribe.local(reason, where).capital().stop());
    }

    /// The countries a party takes data to with what is recorded for each, for the sheet of the party.
    List<Block> destinations(Party party, Where where) {
        List<Block> values = new ArrayList<>();
        for (int i = 0; i < party.destinations().size(); i++) {
            Destination destination = party.destinations().get(i);
            Where here = where.at("destinations").at(i);
            values.add(scribe.country(destination.country(), here.at("country"))
                    .styled(Span.Style.STRONG).paragraph());
            values.addAll(new Destinations(scribe).blocks(destination, here));
        }
        return values;
    }
}
