package org.tabularium.intake.reading;

/// A norm a text cites, with its place in its act.
///
/// @param cited the norm
/// @param act id of the act; of an act the law data do not know, its folded name
/// @param place section, paragraph and so on as far as cited, such as `6/1/f`
public record Norm(CitedBasis cited, String act, String place) {}
