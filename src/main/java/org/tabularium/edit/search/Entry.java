package org.tabularium.edit.search;

import java.util.Optional;

/// What one field says.
///
/// @param path path of the field below its entity
/// @param label key of the field's label
/// @param text what it says; empty if it names an entity
/// @param target the entity it names
record Entry(String path, String label, String text, Optional<Target> target) {

    /// An entity that is referred to.
    ///
    /// @param kind key of its vocabulary
    record Target(String kind, String id) {}
}
