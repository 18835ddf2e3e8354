package org.tabularium.intake.activities;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.Tokens;

/// Short words by their role, each once.
final class Collected {
    private final Map<Role, SequencedMap<String, Said<String>>> all = new EnumMap<>(Role.class);

    void add(Role role, Said<String> said) {
        if (!said.value().isBlank()) {
            all.computeIfAbsent(role, _ -> new LinkedHashMap<>())
                    .putIfAbsent(Tokens.fold(said.value()), said);
        }
    }

    /// How many there are of a role.
    int count(Role role) {
        return all.getOrDefault(role, new LinkedHashMap<>()).size();
    }

    Details details() {
        return new Details(of(Role.PURPOSE), of(Role.DATA), of(Role.PERSON), of(Role.RECIPIENT));
    }

    private List<Said<String>> of(Role role) {
        return List.copyOf(all.getOrDefault(role, new LinkedHashMap<>()).values());
    }
}
