package org.tabularium.model;

import java.util.List;
import java.util.Optional;

/// Details of an activity beyond what Art. 30 GDPR asks, as some official forms do.
///
/// @param function business function or process it belongs to
/// @param importance main or auxiliary processing
/// @param operations what is done with the data (Art. 4(2) GDPR)
/// @param classification internal level of classification
/// @param published whether it is shown in a public register
/// @param comments remarks that may be printed
/// @param extras members of a newer format, kept as they were read
public record Particulars(LocalText function, Optional<Importance> importance, List<Operation> operations,
        String classification, Optional<YesNo> published, LocalText comments, Extras extras) {

    /// Nothing stated yet.
    public static final Particulars EMPTY = new Particulars(LocalText.EMPTY, Optional.empty(), List.of(), "",
            Optional.empty(), LocalText.EMPTY, Extras.NONE);

    public Particulars {
        operations = List.copyOf(operations);
    }

    /// Whether an activity serves the controller's core business (Art. 37(1) GDPR).
    public enum Importance {
        MAIN, AUXILIARY
    }

    /// Operations in the order of Art. 4(2) GDPR.
    public enum Operation {
        COLLECTION, RECORDING, ORGANISATION, STRUCTURING, STORAGE, ADAPTATION, RETRIEVAL, CONSULTATION, USE,
        TRANSMISSION, DISSEMINATION, ALIGNMENT, RESTRICTION, ERASURE, DESTRUCTION
    }

    public Particulars withFunction(LocalText function) {
        return new Particulars(function, importance, operations, classification, published, comments, extras);
    }

    public Particulars withImportance(Optional<Importance> importance) {
        return new Particulars(function, importance, operations, classification, published, comments, extras);
    }

    public Particulars withOperations(List<Operation> operations) {
        return new Particulars(function, importance, operations, classification, published, comments, extras);
    }

    public Particulars withClassification(String classification) {
        return new Particulars(function, importance, operations, classification, published, comments, extras);
    }

    public Particulars withPublished(Optional<YesNo> published) {
        return new Particulars(function, importance, operations, classification, published, comments, extras);
    }

    public Particulars withComments(LocalText comments) {
        return new Particulars(function, importance, operations, classification, published, comments, extras);
    }
}
