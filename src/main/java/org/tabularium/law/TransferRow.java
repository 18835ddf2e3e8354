package org.tabularium.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// A transfer to a third country with all that is recorded of it (Art. 30(1)(e) and (2)(c) GDPR).
///
/// @param holder the sheet it follows from
/// @param transfer recipient, country and reasons
/// @param standing where the country stands in the law
/// @param carrying what can be relied on under the law, in the order of the record; where nothing recorded can be, the
///         decision that covers the whole country
public record TransferRow(Holder holder, Transfer transfer, Standing standing, List<Safeguard> carrying) {
    public TransferRow {
        carrying = List.copyOf(carrying);
    }

    /// Unique in the register.
    public String id() {
        String through = transfer.onward().isEmpty() ? ""
                : "/" + transfer.party().map(p -> p.id().value()).orElse("");
        return holder.id() + "/" + transfer.disclosure().id().value() + "/" + transfer.country() + through;
    }

    /// Tells recipients apart: a party is one in all activities, a category of recipients is one by its name, and one
    /// without a name stands for itself.
    public String recipient() {
        return transfer.party().map(p -> "party/" + p.id().value())
                .orElseGet(() -> transfer.disclosure().recipient() instanceof Recipient.Category category
                        && !category.name().isEmpty() ? "category/" + category.name()
                                : holder.place() + "/" + id());
    }

    /// All that is recorded, whether or not it can be relied on.
    public List<Safeguard> safeguards() {
        return transfer.destination().map(Destination::safeguards).orElse(List.of());
    }

    /// What the transfer rests on: the first recorded safeguard that holds under the law, else the decision that covers
    /// the whole country; empty if there is neither (Art. 44 GDPR).
    public Optional<Safeguard> relied() {
        return carrying.stream().findFirst();
    }

    /// What else would carry it, were it not for what it rests on.
    public List<Safeguard> fallbacks() {
        return carrying.stream().skip(1).toList();
    }

    /// What the transfer rests on, by the articles.
    public Footing footing() {
        return Footing.of(carrying);
    }

    /// Whether the safeguards are recorded for this activity alone.
    public boolean isOwn() {
        return transfer.own().isPresent();
    }

    /// The same transfer under another law.
    public TransferRow under(Law law) {
        return of(holder, transfer, law);
    }

    /// The transfers that take place by the record: those of all sheets that have not ended, in its order.
    public static List<TransferRow> of(Register register, Law law) {
        Map<Id<Party>, Party> parties = new HashMap<>();
        register.parties().forEach(p -> parties.putIfAbsent(p.id(), p));
        return Holder.of(register).filter(sheet -> !sheet.isOver())
                .flatMap(sheet -> of(sheet, id -> Optional.ofNullable(parties.get(id)), law).stream())
                .toList();
    }

    /// The transfers that follow from a sheet, whether or not it has ended.
    ///
    /// @param parties finds a party
    public static List<TransferRow> of(Holder holder, Function<Id<Party>, Optional<Party>> parties, Law law) {
        return Transfer.of(holder.disclosures(), parties, law).stream().map(t -> of(holder, t, law)).toList();
    }

    private static TransferRow of(Holder holder, Transfer transfer, Law law) {
        Standing standing = Standing.of(transfer.country(), law);
        List<Safeguard> holding =
                transfer.destination().map(Destination::safeguards).orElse(List.of()).stream()
                        .filter(s -> Safeguarding.holds(s, law)).toList();
        return new TransferRow(holder, transfer, standing,
                holding.isEmpty() ? covering(standing).toList() : holding);
    }

    /// Where a decision covers every recipient in a country nobody need record it (Art. 45(1) GDPR).
    private static Stream<Safeguard> covering(Standing standing) {
        return standing instanceof Standing.Adequate(Decision decision) && decision.whole()
                ? Stream.of(new Safeguard.Adequacy(decision.id(), Extras.NONE))
                : Stream.of();
    }
}
