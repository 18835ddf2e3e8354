package org.tabularium.intake.facts;

/// Something a careful reader of a policy objects to.
///
/// @param what in plain words
/// @param quote where the text gives cause for it; may be empty
public record Oddity(String what, String quote) {}
