package org.tabularium.edit;

/// Where on the screen an edit is made: what undo selects and focuses again.
///
/// @param place key of the place, for example `activity`
/// @param entity id of the entity; empty for none
/// @param field path of the field below the entity; empty for none
public record Spot(String place, String entity, String field) {
    /// Nowhere in particular.
    public static final Spot NONE = new Spot("", "", "");
}
