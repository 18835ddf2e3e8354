package org.tabularium.law;

import java.util.List;
import org.tabularium.model.Safeguard;

/// What a transfer rests on, by the articles of Chapter V GDPR.
public enum Footing {
    /// A decision of the Commission (Art. 45 GDPR).
    ADEQUACY,
    /// The same for participants of the EU-U.S. Data Privacy Framework.
    DPF,
    /// Appropriate safeguards (Art. 46 GDPR), mostly standard contractual clauses.
    SAFEGUARDS,
    /// A derogation for a specific situation (Art. 49 GDPR).
    DEROGATION,
    /// Nothing that can be relied on (Art. 44 GDPR).
    NONE;

    /// What a transfer with these safeguards rests on.
    ///
    /// @param safeguards the one relied on first
    public static Footing of(List<Safeguard> safeguards) {
        return safeguards.isEmpty() ? NONE : of(safeguards.getFirst());
    }

    public static Footing of(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy _ -> ADEQUACY;
            case Safeguard.Dpf _ -> DPF;
            case Safeguard.Scc _, Safeguard.Bcr _, Safeguard.Code _, Safeguard.Certification _,
                    Safeguard.AdHoc _, Safeguard.Public _ ->
                SAFEGUARDS;
            case Safeguard.Derogation _, Safeguard.Compelling _ -> DEROGATION;
        };
    }
}
