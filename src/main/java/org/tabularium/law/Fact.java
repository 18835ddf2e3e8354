package org.tabularium.law;

/// What every dated fact of the law data has.
public sealed interface Fact
        permits Act, Basis, Clause, Decision, Figure, Framework, Indicator, Instrument, Item, Outdated,
        RetentionNorm {

    /// Names the fact among those of its kind. A fact that was changed by later law has several versions with
    /// the same id, of which one at most is law on a day.
    String id();

    /// When it is law.
    Validity validity();

    /// Where it was read or is published.
    String source();

    /// How well it is founded.
    Status status();
}
