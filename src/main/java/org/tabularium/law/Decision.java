package org.tabularium.law;

import java.time.LocalDate;
import org.tabularium.model.LocalText;

/// A decision of the Commission on which a transfer or a processing contract may rest.
///
/// @param id for example `adequacy-ch` or `scc-2021-914`
/// @param kind what it decides
/// @param country ISO 3166-1 alpha-2 code of the country it is about; empty if it is about none
/// @param whole whether an adequacy decision covers every recipient there (Art. 45(1) GDPR)
/// @param number the act with its number, for example "Implementing Decision (EU) 2021/914"
/// @param name what it is about
/// @param amended later acts that a citation names too; may be empty
/// @param adopted day of adoption
/// @param validity when it may be relied on
/// @param source place of publication
/// @param status how well the fact is founded
public record Decision(String id, Kind kind, String country, boolean whole, LocalText number, LocalText name,
        LocalText amended, LocalDate adopted, Validity validity, String source, Status status) {

    /// What a decision is about.
    public enum Kind {
        /// Adequate level of protection (Art. 45(3) GDPR).
        ADEQUACY,
        /// Standard clauses for transfers (Art. 46(2)(c) GDPR).
        CLAUSES,
        /// Standard clauses for processing contracts (Art. 28(7) GDPR); they are no instrument for a
        /// transfer.
        CONTRACT_CLAUSES
    }
}
