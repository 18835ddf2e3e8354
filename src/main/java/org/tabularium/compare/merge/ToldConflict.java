package org.tabularium.compare.merge;

/// A conflict in words.
///
/// @param place what kind of entity it is about, for example "Tätigkeit"
/// @param entity what that is called; empty for the record itself
/// @param field what the sides do not agree about, for example "Stand"; empty if it is the entity as a whole
/// @param was what was said before; never empty
/// @param ours what our side says; never empty
/// @param theirs what their side says; never empty
public record ToldConflict(String place, String entity, String field, String was, String ours,
        String theirs) {}
