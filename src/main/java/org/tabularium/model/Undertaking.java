package org.tabularium.model;

/// A further controller of the group whose activities stand in the same record (Art. 4(19) GDPR).
///
/// @param id never changes
/// @param controller who it is
/// @param extras members of a newer format, kept as they were read
public record Undertaking(Id<Undertaking> id, Controller controller, Extras extras)
        implements Identified<Undertaking> {

    /// An undertaking of this name.
    public static Undertaking blank(Id<Undertaking> id, String name) {
        return new Undertaking(id, Controller.EMPTY.withName(name), Extras.NONE);
    }

    public Undertaking withController(Controller controller) {
        return new Undertaking(id, controller, extras);
    }
}
