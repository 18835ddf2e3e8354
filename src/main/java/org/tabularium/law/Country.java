package org.tabularium.law;

import java.time.LocalDate;
import java.util.Optional;
import org.tabularium.model.LocalText;

/// A country and where it stands in the law of transfers.
///
/// @param code ISO 3166-1 alpha-2 code in capitals
/// @param name name in each language
/// @param zone where it stands (Art. 44 and 45 GDPR)
/// @param decision id of the adequacy decision in force for it, if there is one
/// @param insideUntil last day on which a country that has left the Union still counted as inside it
/// @param source where the facts come from
/// @param verify whether its standing wants another look
public record Country(String code, LocalText name, Zone zone, Optional<String> decision,
        Optional<LocalDate> insideUntil, String source, boolean verify) {

    /// Where a country stands in the law of transfers.
    public enum Zone {
        /// Member State, or a territory in which the Treaties apply.
        EU,
        /// Iceland, Liechtenstein, Norway.
        EEA,
        /// Third country with an adequacy decision (Art. 45(3) GDPR), which may cover some recipients only.
        ADEQUATE,
        /// Third country without an adequacy decision.
        THIRD
    }

    /// Whether data that go there are transferred to a third country (Art. 44 GDPR): it lies outside the EEA.
    public boolean isThird() {
        return switch (zone) {
            case EU, EEA -> false;
            case ADEQUATE, THIRD -> true;
        };
    }

    /// Whether a transfer there needs a decision, a safeguard or a derogation to rest on (Art. 45, 46 and 49
    /// GDPR).
    public boolean needsSafeguard() {
        return isThird();
    }

    /// The same country, standing elsewhere in the law.
    Country standing(Zone other, Optional<String> by) {
        return other == zone && by.equals(decision) ? this
                : new Country(code, name, other, by, insideUntil, source, verify);
    }
}
