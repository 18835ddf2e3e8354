package org.tabularium.intake.offer;

import java.util.List;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.prose.Stretch;

/// One thing that a policy says and a register can take.
///
/// @param id tells it from all others of the same policy, such as `activity-2/basis-1`; the same policy gives the
///         same ids
///         for the same register
/// @param kind what it is about
/// @param where the field it would set, as it will stand in a register that has taken it
/// @param value what it would set, in the words of the text or as the field shows it
/// @param at where the text says it
/// @param confidence how sure it is that the text says it
/// @param replaces whether the register says something else there now, which would be lost
/// @param needs ids of offers of which one must be taken too, as a purpose needs its activity; empty if it needs none
public record Offer(String id, Kind kind, Where where, String value, Stretch at, Confidence confidence,
        boolean replaces, List<String> needs) {
    public Offer {
        needs = List.copyOf(needs);
    }

    /// What an offer is about.
    public enum Kind {
        CONTROLLER, REPRESENTATIVE, DPO, AUTHORITY, ACTIVITY, PURPOSE, LEGAL_BASIS, INTEREST, DATA, PEOPLE, RETENTION,
        RECIPIENT,
        /// A company or service as such.
        PROVIDER,
        /// Its seat, or a country to which data go.
        COUNTRY, CONTRACT, SAFEGUARD,
        /// The policy itself.
        NOTICE
    }

    /// Whether it is taken unless somebody decides otherwise: what was guessed and what would replace something is
    /// not.
    public boolean isTicked() {
        return confidence != Confidence.GUESSED && !replaces;
    }
}
