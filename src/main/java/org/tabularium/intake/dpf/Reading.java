package org.tabularium.intake.dpf;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.words.Words;

/// A list as read, and what there is to say about how it was read.
///
/// @param snapshot what was read
/// @param missing keys of the columns that could not be found
/// @param others entries that concern other frameworks only and were left out
/// @param unknown entries whose status is none that is known
public record Reading(Snapshot snapshot, List<String> missing, int others, int unknown) {
    public Reading {
        missing = List.copyOf(missing);
    }

    /// What there is to say, in sentences; how many were read first.
    public List<String> sentences(Words words) {
        List<String> said = new ArrayList<>();
        said.add(words.get("read", snapshot.participants().size(), new DpfWords(words).day(snapshot.day())));
        missing.forEach(m -> said.add(words.get("missing", words.get("column." + m))));
        if (others > 0) {
            said.add(words.get("others", others));
        }
        if (unknown > 0) {
            said.add(words.get("unknown", unknown));
        }
        return List.copyOf(said);
    }
}
