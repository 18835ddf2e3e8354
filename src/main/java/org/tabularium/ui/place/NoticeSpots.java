package org.tabularium.ui.place;

import java.util.Optional;
import org.tabularium.document.Origin;

/// Spots in the place of notices that are no fields: a sentence of the text, the table of who is told,
/// and the coverage of all notices.
public final class NoticeSpots {
    /// The table of who is told where.
    public static final String WHO = "who";
    /// What all notices say of each thing the law asks for.
    public static final String COVERAGE = "coverage";
    private static final String SAYING = "says/";

    private NoticeSpots() {}

    /// The sentence that states a fact, as the field of a spot.
    public static String saying(String entity, String field) {
        return SAYING + entity + "/" + field;
    }

    /// The fact whose sentence a spot means, if it means one.
    public static Optional<Origin> fact(String spot) {
        if (!spot.startsWith(SAYING)) {
            return Optional.empty();
        }
        String rest = spot.substring(SAYING.length());
        int slash = rest.indexOf('/');
        return slash < 0 ? Optional.empty()
                : Optional.of(new Origin(rest.substring(0, slash), rest.substring(slash + 1)));
    }
}
