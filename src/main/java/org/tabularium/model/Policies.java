package org.tabularium.model;

/// Documents that apply to the record as a whole.
///
/// @param erasure policy on retention and erasure
/// @param security security concept (Art. 32 GDPR)
/// @param rights procedure and contact for the rights of data subjects (Art. 12 GDPR)
/// @param breaches record of personal data breaches (Art. 33(5) GDPR)
/// @param extras members of a newer format, kept as they were read
public record Policies(LocalText erasure, LocalText security, LocalText rights, LocalText breaches,
        Extras extras) {

    /// Nothing stated yet.
    public static final Policies EMPTY =
            new Policies(LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, Extras.NONE);

    public Policies withErasure(LocalText erasure) {
        return new Policies(erasure, security, rights, breaches, extras);
    }

    public Policies withSecurity(LocalText security) {
        return new Policies(erasure, security, rights, breaches, extras);
    }

    public Policies withRights(LocalText rights) {
        return new Policies(erasure, security, rights, breaches, extras);
    }

    public Policies withBreaches(LocalText breaches) {
        return new Policies(erasure, security, rights, breaches, extras);
    }
}
