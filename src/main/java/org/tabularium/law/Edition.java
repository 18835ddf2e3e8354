package org.tabularium.law;

import java.time.LocalDate;
import java.util.Comparator;

/// Which state of the law the data hold.
///
/// @param knownOn the day up to which the law is known
/// @param serial counts the editions; tells apart two of the same day
public record Edition(LocalDate knownOn, int serial) implements Comparable<Edition> {
    private static final Comparator<Edition> ORDER =
            Comparator.comparing(Edition::knownOn).thenComparingInt(Edition::serial);

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    public boolean isNewerThan(Edition other) {
        return compareTo(other) > 0;
    }
}
