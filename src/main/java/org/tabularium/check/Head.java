package org.tabularium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.Change;
import org.tabularium.model.Controller;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Policies;
import org.tabularium.model.Register;
import org.tabularium.model.SignOff;

/// A register without its lists, but for how long they are.
///
/// @param measures whether there are measures of the record in general (Art. 30(1)(g) GDPR)
/// @param notices the privacy notices
public record Head(LocalText title, List<Language> languages, String jurisdiction,
        Optional<Register.Regime> regime,
        String version, Optional<LocalDate> createdOn, Optional<LocalDate> updatedOn, List<Change> changes,
        SignOff signOff, Controller controller, Policies policies, boolean activities, boolean mandates,
        boolean measures, List<Notice> notices) {

    static Head of(Register r) {
        return new Head(r.title(), r.languages(), r.jurisdiction(), r.regime(), r.version(), r.createdOn(),
                r.updatedOn(), r.changes(), r.signOff(), r.controller(), r.policies(),
                !r.activities().isEmpty(), !r.mandates().isEmpty(), !r.measures().isEmpty(), r.notices());
    }
}
