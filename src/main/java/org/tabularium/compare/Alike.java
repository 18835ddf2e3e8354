package org.tabularium.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.form.Vocabulary;
import org.tabularium.words.Words;

/// What differs in the same way in one or more entities of a kind, for example a recipient that was added to four
/// activities.
///
/// @param list the list of the entities; empty for the controller and the record itself
/// @param entities what they are called, in their order
/// @param told the difference in words, as of the first of them
public record Alike(Optional<Vocabulary<?>> list, List<String> entities, Told told) {
    public Alike {
        entities = List.copyOf(entities);
    }

    /// Differences that say the same of several entities as one, where the first of them stood. Whole entities that were
    /// added or removed stay apart.
    public static List<Alike> of(List<Difference> differences, Telling telling) {
        Map<Object, Alike> found = new LinkedHashMap<>();
        Map<Object, Integer> times = new HashMap<>();
        for (Difference difference : differences) {
            Told told = telling.told(difference);
            // What an entity says twice stays two.
            Object same = difference.isWhole() || difference.list().isEmpty() ? difference
                    : times.merge(List.of(difference.entity(), told), 1, Integer::sum);
            found.merge(List.of(told.place(), told.what(), told.before(), told.after(), same),
                    new Alike(difference.list(), List.of(told.entity()), told), Alike::with);
        }
        return List.copyOf(found.values());
    }

    public boolean isSeveral() {
        return entities.size() > 1;
    }

    /// What it is about: how many entities of which kind, or the one.
    public String heading(Locale user) {
        Words words = Words.of("compare", user);
        return list.filter(_ -> isSeveral()).map(l -> words.get("several." + l.key(), entities.size()))
                .orElseGet(() -> told.entity().isEmpty() ? told.place()
                        : words.get("place", told.place(), told.entity()));
    }

    private Alike with(Alike other) {
        List<String> all = new ArrayList<>(entities);
        all.addAll(other.entities);
        return new Alike(list, all, told);
    }
}
