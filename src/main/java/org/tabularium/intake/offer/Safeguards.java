package org.tabularium.intake.offer;

import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.model.Safeguard;

/// What recorded safeguards are called in texts (Art. 45 to 49 GDPR).
public final class Safeguards {
    private Safeguards() {}

    /// The nearest of the kinds that texts name.
    public static SafeguardReader.Kind kind(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy _ -> SafeguardReader.Kind.ADEQUACY;
            case Safeguard.Dpf _ -> SafeguardReader.Kind.DPF;
            case Safeguard.Scc _ -> SafeguardReader.Kind.SCC;
            case Safeguard.Bcr _ -> SafeguardReader.Kind.BCR;
            case Safeguard.Code _ -> SafeguardReader.Kind.CODE;
            case Safeguard.Certification _ -> SafeguardReader.Kind.CERTIFICATION;
            case Safeguard.Derogation _,Safeguard.Compelling _ -> SafeguardReader.Kind.DEROGATION;
            case Safeguard.AdHoc _,Safeguard.Public _ -> SafeguardReader.Kind.AD_HOC;
        };
    }

    /// Whether a safeguard is what a text names; the framework for the United States is an adequacy decision too.
    public static boolean isNamed(Safeguard safeguard, SafeguardReader.Kind said) {
        SafeguardReader.Kind kind = kind(safeguard);
        return kind == said || (kind == SafeguardReader.Kind.DPF && said == SafeguardReader.Kind.ADEQUACY);
    }
}
