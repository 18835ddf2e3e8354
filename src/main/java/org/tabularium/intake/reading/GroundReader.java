package org.tabularium.intake.reading;

import java.util.List;
import org.tabularium.law.Law;

/// Finds the legal bases a text cites, in all their usual spellings.
public final class GroundReader {

    public GroundReader(Law law) {}

    /// The norms cited that can be a legal basis, in their order. A norm the law data do not know has no id.
    public List<Found<CitedBasis>> in(String text) {
        return List.of();
    }

    /// The legal bases a text names in words alone, such as "Einwilligung" or "legitimate interests". These are candidates:
    /// the same words also stand where no basis is meant.
    public List<Found<CitedBasis>> named(String text) {
        return List.of();
    }
}
