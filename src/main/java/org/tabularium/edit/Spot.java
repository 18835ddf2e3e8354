package org.tabularium.edit;

import org.tabularium.law.Holder;

/// Where on the screen an edit is made: what undo selects and focuses again.
///
/// @param place key of the place, for example `activity`
/// @param entity id of the entity; empty for none
/// @param field path of the field below the entity; empty for none
public record Spot(String place, String entity, String field) {
    /// Nowhere in particular.
    public static final Spot NONE = new Spot("", "", "");

    /// A field of a sheet of the record.
    public static Spot of(Holder sheet, String field) {
        return new Spot(sheet.place(), sheet.id(), field);
    }
}
