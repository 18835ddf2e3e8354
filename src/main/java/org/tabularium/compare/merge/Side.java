package org.tabularium.compare.merge;

/// One of the two registers that are merged.
public enum Side {
    /// The register somebody works in.
    OURS,
    /// The one that comes to it.
    THEIRS;

    public Side other() {
        return this == OURS ? THEIRS : OURS;
    }
}
