package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;

/// Facts by the processing they belong to.
///
/// @param owned those of each
/// @param rest those of none
record Parting<T>(List<List<Said<T>>> owned, List<Said<T>> rest) {

    /// To which a fact belongs that stands in none.
    @FunctionalInterface
    interface Elsewhere {
        List<Integer> of(Stretch at);
    }

    static <T> Parting<T> of(List<Said<T>> facts, int size, Owners owners, Elsewhere elsewhere) {
        List<List<Said<T>>> owned = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            owned.add(new ArrayList<>());
        }
        List<Said<T>> rest = new ArrayList<>();
        for (Said<T> fact : facts) {
            OptionalInt owner = owners.of(fact.at());
            if (owner.isPresent()) {
                owned.get(owner.getAsInt()).add(fact);
                continue;
            }
            List<Integer> others = elsewhere.of(fact.at());
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
