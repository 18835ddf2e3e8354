package org.tabularium.check;

/// How much a finding weighs.
public enum Severity {
    /// Against the law, or something the law demands is missing.
    ERROR,
    /// Probably wrong, or missing where the law asks for it "where possible".
    WARNING,
    /// Lawful as it is; doing it is recommended.
    ADVICE
}
