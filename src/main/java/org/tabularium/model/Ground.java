package org.tabularium.model;

/// A legal basis of a purpose (Art. 6(1) GDPR, or a national norm beside it).
///
/// @param basis id of the basis in the law data, for example `gdpr-6-1-f`
/// @param law the obliging or further norm (Art. 6(3) GDPR)
/// @param condition under which condition the basis applies, if not always
/// @param interest the legitimate interest pursued (Art. 13(1)(d) GDPR)
/// @param balancing the balancing of interests (Art. 6(1)(f) GDPR)
/// @param consent how consent is obtained and proven (Art. 7 GDPR)
/// @param proof where the proof of consent is kept (Art. 7(1) GDPR)
/// @param extras members of a newer format, kept as they were read
public record Ground(String basis, LocalText law, LocalText condition, LocalText interest,
        Balancing balancing, LocalText consent, String proof, Extras extras) {

    /// This basis, without details.
    public static Ground blank(String basis) {
        return new Ground(basis, LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, Balancing.EMPTY,
                LocalText.EMPTY, "", Extras.NONE);
    }

    public Ground withBasis(String basis) {
        return new Ground(basis, law, condition, interest, balancing, consent, proof, extras);
    }

    public Ground withLaw(LocalText law) {
        return new Ground(basis, law, condition, interest, balancing, consent, proof, extras);
    }

    public Ground withInterest(LocalText interest) {
        return new Ground(basis, law, condition, interest, balancing, consent, proof, extras);
    }

    public Ground withConsent(LocalText consent) {
        return new Ground(basis, law, condition, interest, balancing, consent, proof, extras);
    }

    public Ground withCondition(LocalText condition) {
        return new Ground(basis, law, condition, interest, balancing, consent, proof, extras);
    }

    public Ground withBalancing(Balancing balancing) {
        return new Ground(basis, law, condition, interest, balancing, consent, proof, extras);
    }

    public Ground withProof(String proof) {
        return new Ground(basis, law, condition, interest, balancing, consent, proof, extras);
    }
}
