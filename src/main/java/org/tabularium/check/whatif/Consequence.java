package org.tabularium.check.whatif;

import java.util.Optional;
import java.util.Set;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Safeguard;

/// What becomes of a transfer.
///
/// @param row the transfer
/// @param outcome whether something else carries it
/// @param fallback the safeguard that carries it then
/// @param reserves what is still missing for the fallback to carry
public record Consequence(TransferRow row, Outcome outcome, Optional<Safeguard> fallback, Set<Reserve> reserves) {
    public Consequence {
        reserves = Set.copyOf(reserves);
    }

    /// Whether something else carries a transfer.
    public enum Outcome {
        /// Another recorded safeguard takes over.
        CAUGHT,
        /// Nothing recorded carries it any more (Art. 44 GDPR).
        LOST,
        /// It does not take place any more.
        ENDED
    }

    /// What is still missing for a fallback to carry.
    public enum Reserve {
        /// The clauses are not recorded as signed.
        UNSIGNED,
        /// No assessment of law and practice there is recorded (Clause 14 of the standard contractual clauses).
        NO_ASSESSMENT
    }
}
