package org.tabularium.compare.merge;

import org.tabularium.compare.Difference;

/// Something that one side has removed and that stays all the same, because the other side refers to it.
///
/// @param by who removed it
/// @param removal the difference that was not taken over
public record Kept(Side by, Difference removal) {}
