package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.law.Holder;
import org.tabularium.law.Transfer;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;

/// Transfers to third countries (Art. 30(1)(e) and (2)(c), Chapter V GDPR): those that follow from the recipients of
/// activities and mandates that have not ended with their safeguards, then what the other activities say.
final class TransferGrids {
    private final Scribe scribe;
    private final TransfersSection section;

    TransferGrids(Scribe scribe) {
        this.scribe = scribe;
        this.section = new TransfersSection(scribe);
    }

    List<Grid> all() {
        List<List<Line>> derived = new ArrayList<>();
        List<List<Line>> said = new ArrayList<>();
        for (Activity activity : scribe.register().activities()) {
            List<List<Line>> rows = transfers(new Holder.OfActivity(activity), name(activity, "name"));
            derived.addAll(activity.status() == Activity.Status.ENDED ? List.of() : rows);
            if (rows.isEmpty() || !(activity.transfers() instanceof Answer.NotStated<LocalText>)) {
                said.add(List.of(name(activity, "transfers"), said(activity)));
            }
        }
        scribe.register().mandates().stream().filter(m -> m.status() != Activity.Status.ENDED)
                .forEach(m -> derived.addAll(transfers(new Holder.OfMandate(m), name(m))));
        return List.of(
                new Grid("transfer-list", "activities/-/transfers",
                        List.of(Grid.column("activity", 18), Grid.column("recipient", 20),
                                Grid.column("country", 12), Grid.column("reason", 14),
                                Grid.column("safeguard", 36)),
                        derived),
                new Grid("no-transfer-list", "activities/-/transfers",
                        List.of(Grid.column("activity", 40), Grid.column("said", 60)),
                        said));
    }

    private Line name(Activity activity, String field) {
        return Names.activity(scribe, activity.id(), Where.of(activity.id()).at(field));
    }

    private Line name(Mandate mandate) {
        Line name = scribe.phrase(mandate.name(), Where.of(mandate.id()).at("name"));
        return mandate.number().isBlank() ? name : Line.of(mandate.number() + " ").add(name);
    }

    private List<List<Line>> transfers(Holder holder, Line name) {
        return Transfer
                .of(holder.disclosures(), id -> Identified.find(scribe.register().parties(), id),
                        scribe.law())
                .stream().map(t -> transfer(holder, name, t)).toList();
    }

    private List<Line> transfer(Holder holder, Line name, Transfer transfer) {
        Where where = Where.of(holder.id()).at("disclosures").at(transfer.disclosure().id()).at("recipient");
        List<Line> reasons =
                transfer.reasons().stream().map(r -> scribe.state("transfer." + Keys.of(r), where)).toList();
        return List.of(name, section.recipient(transfer, where), scribe.country(transfer.country(), where),
                scribe.wording().list(reasons), Grid.joined(safeguards(transfer, where)));
    }

    private List<Block> safeguards(Transfer transfer, Where where) {
        Optional<Destination> destination = transfer.destination();
        int own = destination.map(transfer.disclosure().destinations()::indexOf).orElse(-1);
        Where here = own < 0 ? where.pin()
                : new Where(where.entity(), where.path().replaceFirst("/recipient$", ""), false)
                        .at("destinations").at(own);
        return new Destinations(scribe)
                .blocks(destination.orElseGet(() -> Destination.blank(transfer.country())), here);
    }

    /// What the activity says in its own words.
    private Line said(Activity activity) {
        Where where = Where.of(activity.id()).at("transfers");
        return switch (activity.transfers()) {
            case Answer.NotStated<LocalText>() -> scribe.gap(where);
            case Answer.None<LocalText>(var reason, _) -> Answers.none(scribe, "transfers.none", reason,
                    where);
            case Answer.Stated<LocalText>(var text) -> scribe.local(text, where);
        };
    }
}
