package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What allows a transfer to a third country (Chapter V GDPR), with its evidence.
public sealed interface Safeguard {

    /// An adequacy decision (Art. 45(3) GDPR).
    ///
    /// @param decision id of the decision in the law data
    record Adequacy(String decision, Extras extras) implements Safeguard {

        public Adequacy withDecision(String decision) {
            return new Adequacy(decision, extras);
        }
    }

    /// Participation in the EU-U.S. Data Privacy Framework (Implementing Decision (EU) 2023/1795).
    ///
    /// @param listedAs the participant as named in the list
    /// @param coverage what kind of data the participation covers
    /// @param listing how the participant stood in the list
    /// @param checkedOn day on which the list was looked at
    /// @param link address of the entry in the list
    record Dpf(String listedAs, Optional<Coverage> coverage, Optional<Listing> listing,
            Optional<LocalDate> checkedOn, String link, Extras extras) implements Safeguard {

        public Dpf withListedAs(String listedAs) {
            return new Dpf(listedAs, coverage, listing, checkedOn, link, extras);
        }

        public Dpf withCoverage(Optional<Coverage> coverage) {
            return new Dpf(listedAs, coverage, listing, checkedOn, link, extras);
        }

        public Dpf withListing(Optional<Listing> listing) {
            return new Dpf(listedAs, coverage, listing, checkedOn, link, extras);
        }

        public Dpf withCheckedOn(Optional<LocalDate> checkedOn) {
            return new Dpf(listedAs, coverage, listing, checkedOn, link, extras);
        }

        public Dpf withLink(String link) {
            return new Dpf(listedAs, coverage, listing, checkedOn, link, extras);
        }
    }

    /// Standard contractual clauses of the Commission (Art. 46(2)(c) GDPR).
    ///
    /// @param decision id of the decision in the law data; empty if not stated
    /// @param modules the modules agreed (1 to 4)
    /// @param signedOn day of signature
    /// @param choices what was chosen where the clauses leave a choice
    /// @param link where the clauses or a copy can be had
    record Scc(String decision, List<Integer> modules, Optional<LocalDate> signedOn, ClauseChoices choices,
            String link, Extras extras) implements Safeguard {

        public Scc {
            modules = List.copyOf(modules);
        }

        public Scc withDecision(String decision) {
            return new Scc(decision, modules, signedOn, choices, link, extras);
        }

        public Scc withModules(List<Integer> modules) {
            return new Scc(decision, modules, signedOn, choices, link, extras);
        }

        public Scc withSignedOn(Optional<LocalDate> signedOn) {
            return new Scc(decision, modules, signedOn, choices, link, extras);
        }

        public Scc withChoices(ClauseChoices choices) {
            return new Scc(decision, modules, signedOn, choices, link, extras);
        }

        public Scc withLink(String link) {
            return new Scc(decision, modules, signedOn, choices, link, extras);
        }
    }

    /// Binding corporate rules (Art. 46(2)(b), Art. 47 GDPR).
    ///
    /// @param approvedBy the approving authority and its decision
    /// @param approvedOn day of the approval
    /// @param link where a copy or the entry can be had
    record Bcr(String approvedBy, Optional<LocalDate> approvedOn, String link, Extras extras)
            implements Safeguard {

        public Bcr withApprovedBy(String approvedBy) {
            return new Bcr(approvedBy, approvedOn, link, extras);
        }

        public Bcr withApprovedOn(Optional<LocalDate> approvedOn) {
            return new Bcr(approvedBy, approvedOn, link, extras);
        }

        public Bcr withLink(String link) {
            return new Bcr(approvedBy, approvedOn, link, extras);
        }
    }

    /// An approved code of conduct with binding commitments (Art. 46(2)(e), Art. 40 GDPR).
    ///
    /// @param name name of the code
    /// @param approvedBy who approved it
    /// @param link where a copy or the entry can be had
    record Code(String name, String approvedBy, String link, Extras extras) implements Safeguard {

        public Code withName(String name) {
            return new Code(name, approvedBy, link, extras);
        }

        public Code withApprovedBy(String approvedBy) {
            return new Code(name, approvedBy, link, extras);
        }

        public Code withLink(String link) {
            return new Code(name, approvedBy, link, extras);
        }
    }

    /// An approved certification with binding commitments (Art. 46(2)(f), Art. 42 GDPR).
    ///
    /// @param name name of the certification
    /// @param body certification body
    /// @param validUntil last day of validity
    /// @param link where a copy or the entry can be had
    record Certification(String name, String body, Optional<LocalDate> validUntil, String link, Extras extras)
            implements Safeguard {

        public Certification withName(String name) {
            return new Certification(name, body, validUntil, link, extras);
        }

        public Certification withBody(String body) {
            return new Certification(name, body, validUntil, link, extras);
        }

        public Certification withValidUntil(Optional<LocalDate> validUntil) {
            return new Certification(name, body, validUntil, link, extras);
        }

        public Certification withLink(String link) {
            return new Certification(name, body, validUntil, link, extras);
        }
    }

    /// Contractual clauses authorised by an authority (Art. 46(3)(a) GDPR).
    ///
    /// @param authorisedBy the authorising authority and its decision
    /// @param authorisedOn day of the authorisation
    /// @param link where a copy or the entry can be had
    record AdHoc(String authorisedBy, Optional<LocalDate> authorisedOn, String link, Extras extras)
            implements Safeguard {

        public AdHoc withAuthorisedBy(String authorisedBy) {
            return new AdHoc(authorisedBy, authorisedOn, link, extras);
        }

        public AdHoc withAuthorisedOn(Optional<LocalDate> authorisedOn) {
            return new AdHoc(authorisedBy, authorisedOn, link, extras);
        }

        public AdHoc withLink(String link) {
            return new AdHoc(authorisedBy, authorisedOn, link, extras);
        }
    }

    /// An instrument or arrangement between public bodies (Art. 46(2)(a), (3)(b) GDPR).
    ///
    /// @param instrument the instrument or arrangement
    /// @param link where a copy or the entry can be had
    record Public(LocalText instrument, String link, Extras extras) implements Safeguard {

        public Public withInstrument(LocalText instrument) {
            return new Public(instrument, link, extras);
        }

        public Public withLink(String link) {
            return new Public(instrument, link, extras);
        }
    }

    /// A derogation for a specific situation (Art. 49(1) first subparagraph GDPR).
    ///
    /// @param basis id of the derogation in the law data
    /// @param reason why it applies
    record Derogation(String basis, LocalText reason, Extras extras) implements Safeguard {

        public Derogation withBasis(String basis) {
            return new Derogation(basis, reason, extras);
        }

        public Derogation withReason(LocalText reason) {
            return new Derogation(basis, reason, extras);
        }
    }

    /// Compelling legitimate interests (Art. 49(1) second subparagraph GDPR), documented as Art. 49(6) GDPR asks.
    ///
    /// @param interest the compelling interest, and why the transfer is not repetitive and concerns few persons
    /// @param assessment assessment of all circumstances
    /// @param safeguards suitable safeguards provided
    /// @param authorityInformedOn day on which the authority was informed
    /// @param subjectsInformedOn day on which the data subjects were informed
    record Compelling(LocalText interest, LocalText assessment, LocalText safeguards,
            Optional<LocalDate> authorityInformedOn, Optional<LocalDate> subjectsInformedOn, Extras extras)
            implements Safeguard {

        public Compelling withInterest(LocalText interest) {
            return new Compelling(interest, assessment, safeguards, authorityInformedOn, subjectsInformedOn,
                    extras);
        }

        public Compelling withAssessment(LocalText assessment) {
            return new Compelling(interest, assessment, safeguards, authorityInformedOn, subjectsInformedOn,
                    extras);
        }

        public Compelling withSafeguards(LocalText safeguards) {
            return new Compelling(interest, assessment, safeguards, authorityInformedOn, subjectsInformedOn,
                    extras);
        }

        public Compelling withAuthorityInformedOn(Optional<LocalDate> authorityInformedOn) {
            return new Compelling(interest, assessment, safeguards, authorityInformedOn, subjectsInformedOn,
                    extras);
        }

        public Compelling withSubjectsInformedOn(Optional<LocalDate> subjectsInformedOn) {
            return new Compelling(interest, assessment, safeguards, authorityInformedOn, subjectsInformedOn,
                    extras);
        }
    }

    /// What kind of data a participation in the Data Privacy Framework covers.
    enum Coverage {
        NON_HR, HR, BOTH
    }

    /// How a participant stood in the list of the Data Privacy Framework.
    enum Listing {
        ACTIVE, INACTIVE, NOT_LISTED
    }
}
