package org.tabularium.ui.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.intake.draft.Decision;
import org.tabularium.intake.draft.Decision.Verdict;
import org.tabularium.intake.draft.Duplicates;

/// Names that may mean the same, with what was decided of them. A group that is decided stays, so that it can be decided
/// otherwise.
final class Groups {
    private final Map<String, Group> all = new LinkedHashMap<>();
    private final Runnable decided;

    /// A group of names.
    ///
    /// @param verdict what was decided; empty if nothing is
    /// @param stays which of them the others are called, if they are the same
    record Group(Duplicates names, Optional<Verdict> verdict, int stays) {
        String key() {
            return names.list() + "\n"
                    + names.candidates().stream().map(Duplicates.Candidate::name).sorted()
                            .collect(Collectors.joining("\n"));
        }

        String stayingName() {
            return names.candidates().get(stays).name();
        }

        private List<Decision> decisions() {
            List<Decision> decisions = new ArrayList<>();
            verdict.ifPresent(v -> {
                List<Duplicates.Candidate> all = names.candidates();
                for (int i = 0; i < all.size(); i++) {
                    for (int j = i + 1; j < all.size(); j++) {
                        if (v == Verdict.DIFFERENT) {
                            decisions
                                    .add(new Decision(names.list(), all.get(i).name(), all.get(j).name(), v));
                        }
                    }
                    if (v == Verdict.SAME && i != stays) {
                        decisions.add(new Decision(names.list(), all.get(i).name(), stayingName(), v));
                    }
                }
            });
            return decisions;
        }
    }

    /// @param decided told each time that something is decided
    Groups(Runnable decided) {
        this.decided = decided;
    }

    /// Keeps what a draft has met. What is not decided and not met again is gone.
    void met(List<Duplicates> duplicates) {
        Map<String, Group> met = new LinkedHashMap<>();
        duplicates.stream().map(d -> new Group(d, Optional.empty(), 0)).forEach(g -> met.put(g.key(), g));
        all.values().removeIf(g -> g.verdict().isEmpty() && !met.containsKey(g.key()));
        met.forEach(all::putIfAbsent);
    }

    List<Group> all() {
        return List.copyOf(all.values());
    }

    long open() {
        return all.values().stream().filter(g -> g.verdict().isEmpty()).count();
    }

    /// Decides of a group; what was decided so already is open again.
    void decide(Group group, Verdict verdict) {
        boolean again = group.verdict().equals(Optional.of(verdict));
        put(new Group(group.names(), again ? Optional.empty() : Optional.of(verdict), group.stays()));
    }

    /// Says which name stays; that the names are the same goes with it.
    void stay(Group group, int index) {
        put(new Group(group.names(), Optional.of(Verdict.SAME), index));
    }

    /// Takes all that are open for the same.
    void mergeOpen() {
        all.replaceAll((k,
                g) -> g.verdict().isEmpty() ? new Group(g.names(), Optional.of(Verdict.SAME), g.stays()) : g);
        decided.run();
    }

    private void put(Group group) {
        all.put(group.key(), group);
        decided.run();
    }

    List<Decision> decisions() {
        return all.values().stream().flatMap(g -> g.decisions().stream()).toList();
    }
}
