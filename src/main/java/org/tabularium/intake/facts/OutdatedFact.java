package org.tabularium.intake.facts;

import org.tabularium.intake.prose.Stretch;
import org.tabularium.law.Outdated;

/// Superseded law, names or facts on which a text still rests.
///
/// @param fact what is outdated
/// @param at where the text says it
public record OutdatedFact(Outdated fact, Stretch at) {}
