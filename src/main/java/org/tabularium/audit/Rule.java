package org.tabularium.audit;

import java.util.List;

/// Looks for one kind of fault, or for a few of one family.
interface Rule {

    /// The ids of its objections.
    List<String> ids();

    void look(Look look, Notes notes);
}
