package org.tabularium.picture.flow;

import java.util.List;
import java.util.Optional;
import org.tabularium.document.Origin;
import org.tabularium.law.Footing;
import org.tabularium.law.TransferRow;

/// What flows between two stations of neighbouring stages.
///
/// @param categories how many categories of data flow; 0 where none is stated
/// @param transfers the transfers to the country at its end; none within the EEA
/// @param origin where it is stated
public record Band(Station from, Station to, int categories, List<TransferRow> transfers, Origin origin) {
    public Band {
        transfers = List.copyOf(transfers);
    }

    /// Unique in the picture.
    public String id() {
        return from.id() + ">" + to.id();
    }

    /// The weakest thing that its transfers rest on; empty within the EEA.
    public Optional<Footing> footing() {
        return weakest(transfers);
    }

    /// The weakest thing that transfers rest on; empty if there are none.
    static Optional<Footing> weakest(List<TransferRow> transfers) {
        return transfers.stream().map(TransferRow::footing).reduce((a, b) -> a.compareTo(b) < 0 ? b : a);
    }
}
