package org.tabularium.intake.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.law.Basis;
import org.tabularium.law.Fact;
import org.tabularium.law.Law;
import org.tabularium.model.Language;

/// Which place of an act is which norm of the law data. The data cite their norms themselves, so that these citations
/// tell it.
final class Bases {
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, Set<String>> further = new HashMap<>();
    private final Map<String, Set<String>> within = new HashMap<>();
    private final Map<String, List<String>> usual;

    Bases(Law law, CitationScanner scanner) {
        usual = scanner.data().map("usual");
        law.facts().filter(Basis.class::isInstance).map(Basis.class::cast).sorted(this::byId)
                .forEach(b -> take(b.id(), scanner.in(Tokens.of(b.citation().in(Language.GERMAN)))));
    }

    private int byId(Fact a, Fact b) {
        return a.id().compareTo(b.id());
    }

    private void take(String id, List<Reference> cited) {
        if (cited.isEmpty()) {
            return;
        }
        first.putIfAbsent(cited.getFirst().key(), id);
        cited.getFirst().wider().forEach(w -> within.computeIfAbsent(w, _ -> new HashSet<>()).add(id));
        further.computeIfAbsent(id, _ -> new HashSet<>())
                .addAll(cited.stream().skip(1).map(Reference::key).collect(Collectors.toSet()));
    }

    /// The norm a place is: itself, the one it is a part of, or the only one within it.
    Optional<String> norm(Reference place) {
        if (first.containsKey(place.key())) {
            return Optional.ofNullable(first.get(place.key()));
        }
        if (usual.containsKey(place.key())) {
            return usual.getOrDefault(place.key(), List.of()).stream().findFirst();
        }
        Optional<String> wider = place.act().equals("gdpr") ? Optional.empty()
                : place.wider().stream().filter(first::containsKey).map(w -> first.getOrDefault(w, ""))
                        .findFirst();
        return wider
                .or(() -> Optional.of(within.getOrDefault(place.key(), Set.of())).filter(s -> s.size() == 1)
                        .map(s -> s.iterator().next()));
    }

    /// Whether a place only completes the citation of a norm, as "Abs. 4" does that of "§ 257 Abs. 1 Nr. 1, Abs. 4 HGB".
    boolean completes(Reference place, String norm) {
        return further.getOrDefault(norm, Set.of()).contains(place.key());
    }
}
