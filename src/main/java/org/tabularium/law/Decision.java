package org.tabularium.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
/// @param limits what it covers and what it does not, as a sentence; empty for clauses
/// @param annulledBy the judgment that declared it invalid; empty unless there is one
/// @param adopted day of adoption
/// @param validity when it may be relied on
/// @param repealedOn day from which no new contract could be based on it, where those concluded before could
///         still be relied on for a time
/// @param terms the ends that were set to it, in the order in which they were set; empty if it runs without
///         an end
/// @param source place of publication
/// @param status how well the fact is founded
public record Decision(String id, Kind kind, String country, boolean whole, LocalText number, LocalText name,
        LocalText amended, LocalText limits, LocalText annulledBy, LocalDate adopted, Validity validity,
        Optional<LocalDate> repealedOn, List<Term> terms, String source, Status status) implements Fact {
    public Decision {
        terms = List.copyOf(terms);
    }

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

    /// An end set to a decision.
    ///
    /// @param setOn day on which it was set
    /// @param until last day
    /// @param by the act that set it
    public record Term(LocalDate setOn, LocalDate until, LocalText by) {}

    /// The last day on which it can be relied on, as was known on a day: an extension counts once it has been
    /// adopted.
    public Optional<LocalDate> expiry(LocalDate known) {
        return terms.stream().filter(t -> !t.setOn().isAfter(known)).reduce((_, later) -> later).map(Term::until)
                .or(validity::to);
    }
}
