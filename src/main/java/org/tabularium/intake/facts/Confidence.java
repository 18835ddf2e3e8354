package org.tabularium.intake.facts;

/// How sure it is that a text says what was read.
public enum Confidence {
    /// Said in as many words.
    SURE,
    /// Read from the way the text is built.
    LIKELY,
    /// One of several possible readings.
    GUESSED
}
