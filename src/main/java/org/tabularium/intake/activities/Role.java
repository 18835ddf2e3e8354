package org.tabularium.intake.activities;

/// What an entry of a list is to a processing.
enum Role {
    PURPOSE, DATA, PERSON, RECIPIENT,
    /// Something else.
    OTHER,
    /// Not told.
    NONE
}
