package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// A data protection impact assessment (Art. 35 GDPR) and the consultation after it (Art. 36 GDPR).
///
/// @param progress how far it is
/// @param doneOn day on which it was finished
/// @param outcome what came of it
/// @param document where it is filed
/// @param consultation prior consultation of the authority
/// @param extras members of a newer format, kept as they were read
public record Dpia(Optional<Progress> progress, Optional<LocalDate> doneOn, LocalText outcome,
        String document, Answer<LocalText> consultation, Extras extras) {

    /// Nothing stated yet.
    public static final Dpia EMPTY = new Dpia(Optional.empty(), Optional.empty(), LocalText.EMPTY, "",
            Answer.notStated(), Extras.NONE);

    /// How far an assessment is.
    public enum Progress {
        PLANNED, RUNNING, DONE
    }

    public Dpia withProgress(Optional<Progress> progress) {
        return new Dpia(progress, doneOn, outcome, document, consultation, extras);
    }

    public Dpia withDoneOn(Optional<LocalDate> doneOn) {
        return new Dpia(progress, doneOn, outcome, document, consultation, extras);
    }

    public Dpia withOutcome(LocalText outcome) {
        return new Dpia(progress, doneOn, outcome, document, consultation, extras);
    }

    public Dpia withDocument(String document) {
        return new Dpia(progress, doneOn, outcome, document, consultation, extras);
    }

    public Dpia withConsultation(Answer<LocalText> consultation) {
        return new Dpia(progress, doneOn, outcome, document, consultation, extras);
    }
}
