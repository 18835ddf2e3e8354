package org.tabularium.model;

import java.time.Period;
import java.util.Optional;

/// What the parties chose where the standard contractual clauses leave a choice (Implementing Decision (EU) 2021/914).
///
/// @param docking Clause 7: whether others may accede
/// @param subProcessors Clause 9(a): how sub-processors are authorised
/// @param notice Clause 9(a): period of request or notice
/// @param redress Clause 11(a): whether an independent dispute resolution body is offered
/// @param authority Clause 13 and Annex I.C: competent supervisory authority
/// @param law Clause 17: governing law, as ISO 3166-1 alpha-2 code
/// @param courts Clause 18: courts, as ISO 3166-1 alpha-2 code
/// @param annexI Annex I: parties and description of the transfer
/// @param annexII Annex II: technical and organisational measures
/// @param annexIII Annex III: list of sub-processors
/// @param extras members of a newer format, kept as they were read
public record ClauseChoices(Optional<YesNo> docking, Optional<Authorisation> subProcessors,
        Optional<Period> notice, Optional<YesNo> redress, String authority, String law, String courts,
        String annexI, String annexII, String annexIII, Extras extras) {

    /// Nothing stated yet.
    public static final ClauseChoices EMPTY = new ClauseChoices(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), "", "", "", "", "", "", Extras.NONE);

    /// How sub-processors are authorised (Art. 28(2) GDPR).
    public enum Authorisation {
        SPECIFIC, GENERAL
    }

    public ClauseChoices withDocking(Optional<YesNo> docking) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withSubProcessors(Optional<Authorisation> subProcessors) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withNotice(Optional<Period> notice) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withRedress(Optional<YesNo> redress) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withAuthority(String authority) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withLaw(String law) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withCourts(String courts) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withAnnexI(String annexI) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withAnnexII(String annexII) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }

    public ClauseChoices withAnnexIII(String annexIII) {
        return new ClauseChoices(docking, subProcessors, notice, redress, authority, law, courts, annexI,
                annexII, annexIII, extras);
    }
}
