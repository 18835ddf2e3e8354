package org.tabularium.ui.place;

import org.tabularium.edit.Spot;

/// How one gets about in the window, and who remembers where one has been.
public interface Ways {
    /// Goes to an entity that is named somewhere else.
    void follow(Spot spot);

    /// An entity was selected or a field entered.
    void visited(Spot spot);
}
