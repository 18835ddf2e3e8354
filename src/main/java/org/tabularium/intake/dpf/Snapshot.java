package org.tabularium.intake.dpf;

import java.time.LocalDate;
import java.util.List;

/// The list as it was on a day.
///
/// @param day on which it was downloaded
/// @param participants in the order of the list
public record Snapshot(LocalDate day, List<Participant> participants) {
    public Snapshot {
        participants = List.copyOf(participants);
    }
}
