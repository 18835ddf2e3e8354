package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        derived.forEach(t -> values.add(transfer(subject, t, said).paragraph()));
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

    private Line transfer(Subject subject, Transfer transfer, boolean said) {
        Where where = subject.where().at("disclosures").at(transfer.disclosure().id()).at("recipient");
        List<Line> reasons =
                transfer.reasons().stream().map(r -> scribe.state("transfer." + Keys.of(r), where)).toList();
        Line line = scribe.say("transfer", Map.of(
                "country", scribe.country(transfer.country(), where).styled(Span.Style.STRONG),
                "recipient", Names.recipient(scribe, transfer.disclosure(), where),
                "reasons", scribe.wording().list(reasons)));
        // No safeguard can be recorded for a category of recipients but in the words of the activity itself.
        boolean hasWords = said && transfer.party().isEmpty();
        return hasWords ? line
                : line.add(" ").add(new Safeguards(scribe)
                        .sentences(transfer.destination().map(Destination::safeguards).orElse(List.of()),
                                where.pin()));
    }

    /// "None" is recorded although recipients say otherwise: neither may be hidden.
    private Line contradiction(LocalText reason, Where where) {
        Line line = new Line().add(Span.gap(scribe.say("transfers.contradiction"), where.origin()));
        return reason.isEmpty() ? line : line.add(" ").add(scribe.local(reason, where).stop());
    }

    /// The countries a party takes data to, one sentence group each, for the sheet of the party.
    List<Block> destinations(Party party, Where where) {
        List<Block> values = new ArrayList<>();
        for (int i = 0; i < party.destinations().size(); i++) {
            Destination destination = party.destinations().get(i);
            Where here = where.at("destinations").at(i);
            Line country =
                    scribe.country(destination.country(), here.at("country")).styled(Span.Style.STRONG);
            values.add(country.add(". ").add(new Safeguards(scribe)
                    .sentences(destination.safeguards(), here.at("safeguards"))).paragraph());
        }
        return values;
    }
}
