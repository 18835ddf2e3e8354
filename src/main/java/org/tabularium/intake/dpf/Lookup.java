package org.tabularium.intake.dpf;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.tabularium.intake.dpf.CompanyNames.Name;

/// Looks names up in a snapshot. Only what is the same after folding is a match; everything else is for the user to choose.
public final class Lookup {
    private static final int MOST_CANDIDATES = 8;
    private static final int LEAST_LETTERS = 4;
    private final Snapshot snapshot;
    private final CompanyNames names = new CompanyNames(Terms.load());
    private final Map<Name, SequencedSet<Participant>> listed = new HashMap<>();
    private final Map<Name, SequencedSet<Covered>> covered = new HashMap<>();
    private final Map<String, SequencedSet<Participant>> stems = new HashMap<>();

    private record Covered(Participant participant, String entity) {}

    public Lookup(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (Participant participant : snapshot.participants()) {
            Name name = names.fold(participant.name());
            put(listed, name, participant);
            put(stems, name.stem(), participant);
            for (String entity : participant.entities()) {
                Name part = names.fold(entity);
                put(covered, part, new Covered(participant, entity));
                put(stems, part.stem(), participant);
            }
        }
    }

    private static <K, V> void put(Map<K, SequencedSet<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /// What the list says of an organisation.
    ///
    /// @param known under which names it is known, the one that counts first
    public Match find(List<String> known) {
        List<Name> wanted = known.stream().map(names::fold).filter(n -> !n.isEmpty()).toList();
        return wanted.stream().map(this::exact).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> similar(wanted));
    }

    private Optional<Match> exact(Name name) {
        SequencedSet<Participant> same = listed.getOrDefault(name, new LinkedHashSet<>());
        if (same.size() == 1) {
            return Optional.of(new Match.Listed(same.getFirst(), ""));
        }
        if (same.size() > 1) {
            return Optional.of(candidates(same));
        }
        SequencedSet<Covered> parts = covered.getOrDefault(name, new LinkedHashSet<>());
        if (parts.size() == 1) {
            return Optional.of(new Match.Listed(parts.getFirst().participant(), parts.getFirst().entity()));
        }
        SequencedSet<Participant> through = new LinkedHashSet<>();
        parts.forEach(p -> through.add(p.participant()));
        return through.isEmpty() ? Optional.empty() : Optional.of(candidates(through));
    }

    /// The same stem first, then one that begins with the other, then one letter's difference.
    private Match similar(List<Name> wanted) {
        SequencedSet<Participant> found = new LinkedHashSet<>();
        wanted.forEach(w -> found.addAll(stems.getOrDefault(w.stem(), new LinkedHashSet<>())));
        for (Name name : wanted) {
            stems.forEach((stem, entries) -> {
                if (begins(name.stem(), stem) || begins(stem, name.stem())) {
                    found.addAll(entries);
                }
            });
        }
        for (Name name : wanted) {
            stems.forEach((stem, entries) -> {
                if (Nearness.isNear(name.stem(), stem)) {
                    found.addAll(entries);
                }
            });
        }
        return found.isEmpty() ? new Match.NotFound() : candidates(found);
    }

    private static Match candidates(SequencedSet<Participant> found) {
        return new Match.Similar(found.stream().limit(MOST_CANDIDATES).toList());
    }

    private static boolean begins(String longer, String stem) {
        return stem.length() >= LEAST_LETTERS && longer.startsWith(stem + " ");
    }
}
