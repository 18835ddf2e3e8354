package org.tabularium.intake.facts;

import org.tabularium.intake.prose.Stretch;

/// A section of a text.
///
/// @param heading its heading, without its number
/// @param level of the heading, from 1
/// @param about what it is about, id of a topic such as `rights` or `activity`
/// @param extent from its heading up to the next of the same or a wider level
public record SectionFacts(Said<String> heading, int level, String about, Stretch extent) {}
