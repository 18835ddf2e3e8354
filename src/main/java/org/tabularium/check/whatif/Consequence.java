package org.tabularium.check.whatif;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Safeguard;

/// What becomes of a transfer.
///
/// @param row the transfer
/// @param outcome whether something else carries it
/// @param fallback the safeguard that carries it then
/// @param assessed how the assessment stands that the fallback asks for
/// @param reserves what is still missing for the fallback to carry
public record Consequence(TransferRow row, Outcome outcome, Optional<Safeguard> fallback, Assessed assessed,
        Set<Reserve> reserves) {
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
        /// It is not recorded which clauses they are.
        UNNAMED,
        /// The clauses are not recorded as signed.
        UNSIGNED,
        /// No assessment of law and practice there is recorded (Clause 14 of the standard contractual clauses).
        NO_ASSESSMENT,
        /// The assessment has no result yet.
        NO_RESULT,
        /// The assessment says that protection there is not equivalent.
        NOT_EQUIVALENT
    }

    /// What becomes of a transfer that cannot rest any more on what it rests on.
    ///
    /// @param then what else carries it
    static Consequence of(TransferRow row, Optional<Safeguard> then) {
        return then.map(s -> {
            Assessed assessed = Assessed.of(row, s);
            return new Consequence(row, Outcome.CAUGHT, then, assessed, reserves(s, assessed));
        }).orElseGet(() -> new Consequence(row, Outcome.LOST, then, Assessed.of(Assessed.State.NOT_NEEDED), Set.of()));
    }

    static Consequence ended(TransferRow row) {
        return new Consequence(row, Outcome.ENDED, Optional.empty(), Assessed.of(Assessed.State.NOT_NEEDED), Set.of());
    }

    private static Set<Reserve> reserves(Safeguard fallback, Assessed assessed) {
        Set<Reserve> reserves = EnumSet.noneOf(Reserve.class);
        if (fallback instanceof Safeguard.Scc clauses) {
            if (clauses.decision().isEmpty()) {
                reserves.add(Reserve.UNNAMED);
            }
            if (clauses.signedOn().isEmpty()) {
                reserves.add(Reserve.UNSIGNED);
            }
        }
        switch (assessed.state()) {
            case MISSING -> reserves.add(Reserve.NO_ASSESSMENT);
            case WITHOUT_RESULT -> reserves.add(Reserve.NO_RESULT);
            case NEGATIVE -> reserves.add(Reserve.NOT_EQUIVALENT);
            case NOT_NEEDED, DONE -> {}
        }
        return reserves;
    }
}
