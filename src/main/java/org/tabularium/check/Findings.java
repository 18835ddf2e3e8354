package org.tabularium.check;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.model.Acceptance;

/// All that was found in a register, in its order.
///
/// @param sheaves findings that belong together, such as those of one activity; none is empty
/// @param outdated acceptances whose finding is gone or rests on other facts by now
public record Findings(List<Sheaf> sheaves, List<Acceptance> outdated) {
    /// Nothing found.
    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        sheaves = List.copyOf(sheaves);
        outdated = List.copyOf(outdated);
    }

    /// Findings that belong together.
    ///
    /// @param open those to be dealt with
    /// @param accepted those somebody has accepted, with who and why
    public record Sheaf(List<Finding> open, List<Accepted> accepted) {
        static final Sheaf EMPTY = new Sheaf(List.of(), List.of());

        public Sheaf {
            open = List.copyOf(open);
            accepted = List.copyOf(accepted);
        }

        boolean isEmpty() {
            return open.isEmpty() && accepted.isEmpty();
        }
    }

    /// A finding that somebody has accepted.
    public record Accepted(Finding finding, Acceptance acceptance) {}

    /// All that is to be dealt with.
    public Stream<Finding> open() {
        return sheaves.stream().flatMap(s -> s.open().stream());
    }

    /// All that was accepted.
    public Stream<Accepted> accepted() {
        return sheaves.stream().flatMap(s -> s.accepted().stream());
    }

    /// How many of a severity are to be dealt with.
    public int count(Severity severity) {
        int count = 0;
        for (Sheaf sheaf : sheaves) {
            for (Finding finding : sheaf.open()) {
                if (finding.rule().severity() == severity) {
                    count++;
                }
            }
        }
        return count;
    }

    /// What is to be dealt with in one entity.
    public List<Finding> of(String place, String entity) {
        return open().filter(f -> f.where().place().equals(place) && f.where().entity().equals(entity))
                .toList();
    }
}
