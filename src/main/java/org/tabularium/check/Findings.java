package org.tabularium.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.model.Acceptance;

/// All that was found in a register, in its order.
///
/// @param parts the sheaves of each list of the register, left apart so that the lists of two checks can share them;
///         a sheaf may be empty
/// @param acceptances all acceptances of the register
public record Findings(List<List<Sheaf>> parts, List<Acceptance> acceptances) {
    /// Nothing found.
    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        parts = List.copyOf(parts);
        acceptances = List.copyOf(acceptances);
    }

    /// Findings that belong together, such as those of one activity.
    ///
    /// @param open those to be dealt with
    /// @param accepted those somebody has accepted, with who and why
    public record Sheaf(List<Finding> open, List<Accepted> accepted) {
        static final Sheaf EMPTY = new Sheaf(List.of(), List.of());

        public Sheaf {
            open = List.copyOf(open);
            accepted = List.copyOf(accepted);
        }
    }

    /// A finding that somebody has accepted.
    public record Accepted(Finding finding, Acceptance acceptance) {}

    private Stream<Sheaf> sheaves() {
        return parts.stream().flatMap(List::stream);
    }

    /// All that is to be dealt with.
    public Stream<Finding> open() {
        return sheaves().flatMap(s -> s.open().stream());
    }

    /// All that was accepted.
    public Stream<Accepted> accepted() {
        return sheaves().flatMap(s -> s.accepted().stream());
    }

    /// Acceptances whose finding is gone or rests on other facts by now.
    public List<Acceptance> outdated() {
        if (acceptances.isEmpty()) {
            return List.of();
        }
        Set<Acceptance> met =
                accepted().map(Accepted::acceptance).collect(Collectors.toCollection(HashSet::new));
        return acceptances.stream().filter(a -> !met.contains(a)).toList();
    }

    /// How many of a severity are to be dealt with.
    public int count(Severity severity) {
        int count = 0;
        for (List<Sheaf> part : parts) {
            for (Sheaf sheaf : part) {
                for (Finding finding : sheaf.open()) {
                    if (finding.rule().severity() == severity) {
                        count++;
                    }
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
