package org.tabularium.ui.place;

import java.util.Optional;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Filter;
import org.tabularium.edit.Same;
import org.tabularium.model.Register;

/// What the panes of a place show; the same once more needs no showing.
record Seen(Same<Register> register, boolean readOnly, Optional<?> selected, Filter filter) {
    static Optional<Seen> of(Editor.State state, Optional<?> selected, Filter filter) {
        return Optional.of(new Seen(new Same<>(state.register()), state.readOnly(), selected, filter));
    }
}
