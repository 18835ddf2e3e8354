package org.tabularium.intake.policy;

import java.util.Map;

/// What was reached, less two hundredths.
final class Floors {
    static final Map<Kind, Double> SHOWN = Map.ofEntries();
    static final Map<Kind, Double> UNSEEN = Map.ofEntries();
    /// Of each file by itself.
    static final Map<Kind, Double> OTHER_FORMATS = Map.ofEntries();

    private Floors() {}
}
