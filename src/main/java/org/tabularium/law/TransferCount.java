package org.tabularium.law;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many transfers there are, and how many recipients. Every screen and document that gives one of these numbers takes it
/// from here, or counts the same way.
///
/// A transfer is one sheet that has not ended, recipient and country; a recipient is one party, or one category by its name, whatever the
/// number of its transfers.
///
/// @param all of all transfers
/// @param countries how many different ones
/// @param byFooting of those that rest on the same; a recipient that relies on different things is in each of them
public record TransferCount(Sum all, int countries, Map<Footing, Sum> byFooting) {
    public TransferCount {
        byFooting = Map.copyOf(byFooting);
    }

    /// Both numbers.
    public record Sum(int transfers, int recipients) {
        static final Sum NONE = new Sum(0, 0);

        static Sum of(Collection<TransferRow> rows) {
            Set<String> recipients = new HashSet<>();
            rows.forEach(row -> recipients.add(row.recipient()));
            return new Sum(rows.size(), recipients.size());
        }
    }

    public static TransferCount of(Collection<TransferRow> rows) {
        Map<Footing, Sum> resting = new EnumMap<>(Footing.class);
        for (Footing footing : Footing.values()) {
            List<TransferRow> these = rows.stream().filter(row -> row.footing() == footing).toList();
            resting.put(footing, Sum.of(these));
        }
        long countries = rows.stream().map(row -> row.transfer().country()).distinct().count();
        return new TransferCount(Sum.of(rows), (int) countries, resting);
    }

    /// Those that rest on this.
    public Sum on(Footing footing) {
        return byFooting.getOrDefault(footing, Sum.NONE);
    }
}
