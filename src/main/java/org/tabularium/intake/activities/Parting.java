package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;

/// Facts by the processing they belong to.
///
/// @param owned those of each
/// @param rest those of none
record Parting<T>(List<List<Said<T>>> owned, List<Said<T>> rest) {

    /// To which a fact belongs that stands in none. A processing that has facts of its own gets no others.
    @FunctionalInterface
    interface Elsewhere {
        List<Integer> of(Stretch at);
    }

    static <T> Parting<T> of(List<Said<T>> facts, int size, Owners owners, Elsewhere elsewhere) {
        List<List<Said<T>>> owned = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            owned.add(new ArrayList<>());
        }
        List<Said<T>> outside = new ArrayList<>();
        for (Said<T> fact : facts) {
            OptionalInt owner = owners.of(fact.at());
            owner.ifPresentOrElse(i -> owned.get(i).add(fact), () -> outside.add(fact));
        }
        Set<Integer> satisfied = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if (!owned.get(i).isEmpty()) {
                satisfied.add(i);
            }
        }
        List<Said<T>> rest = new ArrayList<>();
        for (Said<T> fact : outside) {
            List<Integer> others = elsewhere.of(fact.at()).stream().filter(i -> !satisfied.contains(i))
                    .toList();
            others.forEach(i -> owned.get(i).add(new Said<>(fact.value(), fact.at(), Confidence.LIKELY)));
            if (others.isEmpty()) {
                rest.add(fact);
            }
        }
        return new Parting<>(owned, rest);
    }

    List<Said<T>> of(int number) {
        return owned.get(number);
    }
}
