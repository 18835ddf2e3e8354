package org.tabularium.intake.activities;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.Tokens;

/// Short words by their role, each once. Where a list, a label or a column names purposes or data, what sentences mention
/// besides adds none.
final class Collected {
    private static final Set<Role> LISTED = EnumSet.of(Role.PURPOSE, Role.DATA);
    private final Map<Role, SequencedMap<String, Said<String>>> all = new EnumMap<>(Role.class);
    private final Map<Role, SequencedMap<String, Said<String>>> mentioned = new EnumMap<>(Role.class);

    /// What stands in a list of its own, behind a label or in a column.
    void add(Role role, Said<String> said) {
        put(all, role, said);
    }

    /// What a sentence mentions.
    void mention(Role role, Said<String> said) {
        put(LISTED.contains(role) ? mentioned : all, role, said);
    }

    /// What was collected elsewhere, except in one role.
    void addAllBut(Role role, Collected other) {
        addAllBut(role, other.all, this::add);
        addAllBut(role, other.mentioned, this::mention);
    }

    private static void addAllBut(Role role, Map<Role, SequencedMap<String, Said<String>>> other,
            BiConsumer<Role, Said<String>> into) {
        other.forEach((r, said) -> said.values().stream().filter(_ -> r != role)
                .forEach(s -> into.accept(r, s)));
    }

    private static void put(Map<Role, SequencedMap<String, Said<String>>> into, Role role,
            Said<String> said) {
        if (!said.value().isBlank()) {
            into.computeIfAbsent(role, _ -> new LinkedHashMap<>())
                    .putIfAbsent(Tokens.fold(said.value()), said);
        }
    }

    /// How many there are of a role.
    int count(Role role) {
        return all.getOrDefault(role, new LinkedHashMap<>()).size()
                + mentioned.getOrDefault(role, new LinkedHashMap<>()).size();
    }

    Details details() {
        return new Details(of(Role.PURPOSE), of(Role.DATA), of(Role.PERSON), of(Role.RECIPIENT));
    }

    private List<Said<String>> of(Role role) {
        SequencedMap<String, Said<String>> named = all.getOrDefault(role, new LinkedHashMap<>());
        return List.copyOf((named.isEmpty() ? mentioned.getOrDefault(role, named) : named).values());
    }
}
