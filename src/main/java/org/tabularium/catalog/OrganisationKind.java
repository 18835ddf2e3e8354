package org.tabularium.catalog;

import java.util.List;
import org.tabularium.model.LocalText;

/// A kind of organisation, with the activities that one of it usually carries out.
///
/// @param id never changes
/// @param name for example "club"
/// @param sentence for whom it is meant
/// @param activities templates in the order offered
public record OrganisationKind(String id, LocalText name, LocalText sentence, List<Usual> activities) {
    public OrganisationKind {
        activities = List.copyOf(activities);
    }

    /// An activity of such organisations.
    ///
    /// @param id id of the template
    /// @param chosen whether most of them carry it out
    public record Usual(String id, boolean chosen) {}
}
