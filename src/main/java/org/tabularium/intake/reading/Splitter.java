package org.tabularium.intake.reading;

import java.util.List;

/// Makes several entries of a cell.
public final class Splitter {

    public Splitter() {}

    /// The entries of a cell without what separates them, blank ones left out.
    public List<Found<String>> split(String text, Splitting how) {
        return List.of();
    }

    /// How the cells of a column separate their entries.
    public Splitting guess(List<String> cells) {
        return Splitting.WHOLE;
    }
}
