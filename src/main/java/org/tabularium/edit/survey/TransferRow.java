package org.tabularium.edit.survey;

import java.util.List;
import java.util.Optional;
import org.tabularium.edit.Spot;
import org.tabularium.law.Transfer;
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
        return safeguards().stream().findFirst();
    }

    public List<Safeguard> fallbacks() {
        return safeguards().stream().skip(1).toList();
    }

    /// Whether the safeguards are recorded for this activity alone.
    public boolean isOwn() {
        return transfer.own().isPresent();
    }

    /// The recipient on the sheet of the activity or mandate.
    public Spot recipient() {
        return holder.at("disclosures/" + transfer.disclosure().id().value() + "/recipient");
    }

    /// The party; empty for a category of recipients.
    public Optional<Spot> party() {
        return transfer.party().map(p -> new Spot("party", p.id().value(), ""));
    }
}
