package org.tabularium.ui.transfers;

import java.util.Optional;
import org.tabularium.edit.Spot;
import org.tabularium.law.TransferRow;

/// Where what a transfer follows from is recorded.
final class TransferSpots {
    private TransferSpots() {}

    /// The recipient on the sheet of the activity or mandate.
    static Spot recipient(TransferRow row) {
        return Spot.of(row.holder(),
                "disclosures/" + row.transfer().disclosure().id().value() + "/recipient");
    }

    /// The party; empty for a category of recipients.
    static Optional<Spot> party(TransferRow row) {
        return row.transfer().party().map(p -> new Spot("party", p.id().value(), ""));
    }
}
