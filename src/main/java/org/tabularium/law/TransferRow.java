package org.tabularium.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.model.Party;
import org.tabularium.model.Id;
import org.tabularium.model.Destination;
import org.tabularium.model.Safeguard;

/// A transfer to a third country with all that is recorded of it (Art. 30(1)(e) and (2)(c) GDPR).
///
/// @param holder the sheet it follows from
/// @param transfer recipient, country and reasons
/// @param standing where the country stands in the law
/// @param footing what the transfer rests on
public record TransferRow(Holder holder, Transfer transfer, Standing standing, Footing footing) {

    /// Unique in the register.
    public String id() {
        String through = transfer.onward().isEmpty() ? ""
                : "/" + transfer.party().map(p -> p.id().value()).orElse("");
        return holder.id() + "/" + transfer.disclosure().id().value() + "/" + transfer.country() + through;
    }

    public List<Safeguard> safeguards() {
        return transfer.destination().map(Destination::safeguards).orElse(List.of());
    }

    public Optional<Safeguard> relied() {
        List<Safeguard> all = safeguards();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    public List<Safeguard> fallbacks() {
        return safeguards().stream().skip(1).toList();
    }

    /// Whether the safeguards are recorded for this activity alone.
    public boolean isOwn() {
        return transfer.own().isPresent();
    }

    /// The transfers that follow from a sheet.
    ///
    /// @param parties finds a party
    public static List<TransferRow> of(Holder holder, Function<Id<Party>, Optional<Party>> parties, Law law) {
        return Transfer.of(holder.disclosures(), parties, law).stream()
                .map(t -> new TransferRow(holder, t, Standing.of(t.country(), law),
                        Footing.of(t.destination().map(Destination::safeguards).orElse(List.of()))))
                .toList();
    }
}
