package org.tabularium.model;

/// A part of the controller's organisation that is responsible for activities.
///
/// @param id never changes
/// @param name name of the department
/// @param extras members of a newer format, kept as they were read
public record Department(Id<Department> id, LocalText name, Extras extras) implements Identified<Department> {

    /// A department of this name.
    public static Department blank(Id<Department> id, LocalText name) {
        return new Department(id, name, Extras.NONE);
    }

    public Department withName(LocalText name) {
        return new Department(id, name, extras);
    }
}
