package org.tabularium.ui.transfers;

import java.util.Optional;
import java.util.function.Supplier;
import org.tabularium.ui.place.Known;

/// What is known of the transfers.
///
/// @param counted how many there are
public record Counted(Supplier<Optional<Integer>> counted) implements Known {
    /// The key of the place.
    public static final String KEY = "transfer";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String icon() {
        return "fth-globe";
    }

    @Override
    public Optional<Integer> count() {
        return counted.get();
    }
}
