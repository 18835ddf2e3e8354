package org.tabularium.intake.draft;

/// A place of the register, in the words of its forms.
///
/// @param list key of the list such as `activity`; `register` for what is said once for the record
/// @param entity id of the entity there; may be empty
/// @param path path of the field below it, such as `purposes`; empty for the entity as a whole
public record Where(String list, String entity, String path) {
    /// Nowhere.
    public static final Where NOWHERE = new Where("", "", "");

    Where at(String field) {
        return new Where(list, entity, field);
    }
}
