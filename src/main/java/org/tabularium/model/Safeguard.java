package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What allows a transfer to a third country (Chapter V GDPR), with its evidence.
public sealed interface Safeguard {

    /// An adequacy decision (Art. 45(3) GDPR).
    ///
    /// @param decision id of the decision in the law data
    record Adequacy(String decision, Extras extras) implements Safeguard {}

    /// Participation in the EU-U.S. Data Privacy Framework (Implementing Decision (EU) 2023/1795).
    ///
    /// @param listedAs the participant as named in the list
    /// @param coverage what kind of data the participation covers
    /// @param checkedOn day on which the list was looked at
    /// @param link address of the entry in the list
    record Dpf(String listedAs, Optional<Coverage> coverage, Optional<LocalDate> checkedOn, String link,
            Extras extras) implements Safeguard {}

    /// Standard contractual clauses of the Commission (Art. 46(2)(c) GDPR).
    ///
    /// @param decision id of the decision in the law data; empty if not stated
    /// @param modules the modules agreed (1 to 4)
    /// @param signedOn day of signature
    /// @param link where the clauses or a copy can be had
    record Scc(String decision, List<Integer> modules, Optional<LocalDate> signedOn, String link,
            Extras extras) implements Safeguard {
        public Scc {
            modules = List.copyOf(modules);
        }
    }

    /// Binding corporate rules (Art. 47 GDPR).
    ///
    /// @param approvedBy the approving authority and its decision
    /// @param link where a copy can be had
    record Bcr(String approvedBy, String link, Extras extras) implements Safeguard {}

    /// A derogation for a specific situation (Art. 49(1) GDPR).
    ///
    /// @param basis id of the derogation in the law data
    /// @param reason why it applies
    record Derogation(String basis, LocalText reason, Extras extras) implements Safeguard {}

    /// What kind of data a participation in the Data Privacy Framework covers.
    enum Coverage {
        NON_HR, HR, BOTH
    }
}
