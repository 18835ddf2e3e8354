package org.tabularium.intake.offices;

/// Whose name or address words announce.
enum Cue {
    CONTROLLER,
    /// Somebody in relation to the controller: "of the controller".
    OF, DPO, AUTHORITY, PROVIDER, REPRESENTATIVE,
    /// Whoever speaks: "contact us".
    OWNER
}
