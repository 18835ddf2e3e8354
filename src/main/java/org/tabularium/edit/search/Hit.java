package org.tabularium.edit.search;

import org.tabularium.edit.Spot;

/// Something found.
///
/// @param spot the entity and the field
/// @param title what the entity is called in the language of the user
/// @param label key of the field's label in the messages of forms; empty if the entity itself is found by its name
/// @param snippet what was found
public record Hit(Spot spot, String title, String label, Snippet snippet) {}
