package org.tabularium.check;

/// The place of a finding, in the words of the program's forms.
///
/// @param place key of the list or place, for example `activity` or `transfer`
/// @param entity id of the entity; `controller` for the controller and the facts about the record
/// @param field path of the field below the entity, for example `purposes/pur-1/grounds`; empty for all of it
public record Where(String place, String entity, String field) {
    static final String CONTROLLER = "controller";

    /// Somewhere else below the same entity.
    public Where at(String other) {
        return new Where(place, entity, other);
    }
}
