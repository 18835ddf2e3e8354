package org.tabularium.intake.reading;

import java.util.List;
import org.tabularium.law.Law;

/// Finds how long things are kept: periods, their starts, and the norms beside them.
public final class PeriodReader {

    public PeriodReader(Law law) {}

    /// The periods and criteria of a text, in their order.
    public List<Found<Keeping>> in(String text) {
        return List.of();
    }
}
