package org.tabularium.document;

/// The place of a fact: an entity and the field of it that a span states.
///
/// @param entity id of the entity, for example `act-newsletter`; `register` and `controller` for those two
/// @param field path of field keys below the entity, joined by `/`, elements of lists by their id or position
public record Origin(String entity, String field) {}
