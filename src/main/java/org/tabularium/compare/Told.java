package org.tabularium.compare;

/// A difference in words.
///
/// @param place what kind of entity it is about, for example "Tätigkeit"
/// @param entity what that is called; empty for the record itself
/// @param what what happened, for example "Zweck „Versand“ hinzugefügt"
/// @param before what was said; empty if nothing was
/// @param after what is said now; empty if nothing is
public record Told(String place, String entity, String what, String before, String after) {}
