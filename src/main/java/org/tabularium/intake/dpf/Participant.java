package org.tabularium.intake.dpf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.model.Safeguard.Listing;

/// An entry of the list.
///
/// @param name as written there
/// @param status as written there
/// @param listing what the status means; empty where it is not a known one
/// @param coverage which data the participation covers; empty where the list does not say
/// @param entities other companies that the participation covers, as written there
/// @param next when the next certification is due
/// @param link address or number of the entry; may be empty
public record Participant(String name, String status, Optional<Listing> listing, Optional<Coverage> coverage,
        List<String> entities, Optional<LocalDate> next, String link) {
    public Participant {
        entities = List.copyOf(entities);
    }

    /// Whether the list says that it participates.
    public boolean isActive() {
        return listing.filter(l -> l == Listing.ACTIVE).isPresent();
    }
}
