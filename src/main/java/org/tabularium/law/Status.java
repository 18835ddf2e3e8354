package org.tabularium.law;

/// How well a fact of the law data is founded.
public enum Status {
    /// Read in the source named.
    VERIFIED,
    /// Read or known, but likely to change: to be looked at again before it is relied on.
    VERIFY,
    /// Known, not read in the source named.
    MEMORY
}
