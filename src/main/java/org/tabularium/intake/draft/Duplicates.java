package org.tabularium.intake.draft;

import java.util.List;

/// Entities of a list that are likely the same, to be resolved together.
///
/// @param list key of the list such as `party`
/// @param candidates those that may be the same; those the register had come first
public record Duplicates(String list, List<Candidate> candidates) {
    public Duplicates {
        candidates = List.copyOf(candidates);
    }

    /// One of them.
    ///
    /// @param id its id in the draft
    /// @param name its name
    /// @param known whether the register had it before
    public record Candidate(String id, String name, boolean known) {}
}
