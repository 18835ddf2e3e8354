package org.tabularium.ui.window;

import java.util.Optional;
import java.util.function.Supplier;
import org.tabularium.ui.place.Place;

/// Ways within the window that is open at the moment.
///
/// @param window the window of the open register
/// @param elsewhere looks everywhere, where there is no list to look in
record WindowMoves(Supplier<Optional<RegisterWindow>> window, Runnable elsewhere) implements Commands.Moves {
    @Override
    public void go(Place place) {
        window.get().ifPresent(w -> w.go(place));
    }

    @Override
    public void nextPane() {
        window.get().ifPresent(RegisterWindow::nextPane);
    }

    @Override
    public void find() {
        window.get().flatMap(w -> w.current().filter()).orElse(elsewhere).run();
    }
}
