package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How much of one kind was read.
///
/// @param right what was both to be found and found
/// @param found what was found, without what may but need not be
/// @param expected what was to be found
/// @param missing what was not found
/// @param excess what should not have been found
record Count(int right, int found, int expected, List<String> missing, List<String> excess) {
    static final Count NONE = new Count(0, 0, 0, List.of(), List.of());

    Count {
        missing = List.copyOf(missing);
        excess = List.copyOf(excess);
    }

    /// @param pairs which of the expected is which of the found
    /// @param tolerated those found that count for nothing
    static Count of(List<String> expected, List<String> found, Pairing pairs, Set<Integer> tolerated) {
        List<String> missing = new ArrayList<>();
        List<String> excess = new ArrayList<>();
        int counted = 0;
        for (int i = 0; i < expected.size(); i++) {
            if (!pairs.hasLeft(i)) {
                missing.add(expected.get(i));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (pairs.hasRight(i)) {
                counted++;
            } else if (!tolerated.contains(i)) {
                counted++;
                excess.add(found.get(i));
            }
        }
        return new Count(pairs.size(), counted, expected.size(), missing, excess);
    }

    /// Two lists whose entries are equal or different.
    static Count ofEqual(List<String> expected, List<String> found, Set<String> tolerated) {
        List<String> asked = expected.stream().distinct().toList();
        List<String> said =
                found.stream().distinct().filter(f -> asked.contains(f) || !tolerated.contains(f)).toList();
        List<String> missing = asked.stream().filter(e -> !said.contains(e)).toList();
        List<String> excess = said.stream().filter(f -> !asked.contains(f)).toList();
        return new Count(asked.size() - missing.size(), said.size(), asked.size(), missing, excess);
    }

    Count and(Count other) {
        List<String> allMissing = new ArrayList<>(missing);
        allMissing.addAll(other.missing);
        List<String> allExcess = new ArrayList<>(excess);
        allExcess.addAll(other.excess);
        return new Count(right + other.right, found + other.found, expected + other.expected, allMissing,
                allExcess);
    }

    /// Share of what was found that is right, 1 if nothing was found.
    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /// Share of what was to be found, 1 if there was nothing.
    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    /// Harmonic mean of both.
    double f1() {
        return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
    }

    boolean isNothing() {
        return found + expected == 0;
    }
}
