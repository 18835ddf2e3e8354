package org.tabularium.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.tabularium.edit.Spot;
import org.tabularium.ui.place.Ways;

/// Back and forward between what was looked at in the open register.
final class Navigation implements Ways {
    private final Supplier<Optional<RegisterWindow>> window;
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ahead = new ReadOnlyBooleanWrapper();
    private Trail trail = Trail.EMPTY;
    private boolean moving;

    Navigation(Supplier<Optional<RegisterWindow>> window) {
        this.window = window;
    }

    /// Whether there is something to go back to.
    ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /// Whether there is something to go forward to.
    ReadOnlyBooleanProperty aheadProperty() {
        return ahead.getReadOnlyProperty();
    }

    /// What was looked at last.
    Optional<Spot> here() {
        return trail.here();
    }

    void back() {
        trail.back(this::exists).ifPresent(this::move);
    }

    void forward() {
        trail.forward(this::exists).ifPresent(this::move);
    }

    /// Another register is open.
    void forget() {
        keep(Trail.EMPTY);
    }

    /// Entities looked at lately that are still there, the latest first.
    List<Spot> lately(int most) {
        return trail.lately(Trail.LONGEST).stream().filter(this::exists).limit(most).toList();
    }

    @Override
    public void follow(Spot spot) {
        window.get().ifPresent(w -> w.reveal(spot));
    }

    @Override
    public void visited(Spot spot) {
        if (!moving) {
            keep(trail.visited(spot));
        }
    }

    /// Something is about to be shown that was asked for from elsewhere.
    void jumped(Spot spot) {
        if (!moving) {
            keep(trail.jumped(spot));
        }
    }

    private void move(Trail moved) {
        keep(moved);
        moving = true;
        try {
            moved.here().ifPresent(spot -> window.get().ifPresent(w -> w.reveal(spot)));
        } finally {
            moving = false;
        }
    }

    private void keep(Trail changed) {
        trail = changed;
        behind.set(trail.back(this::exists).isPresent());
        ahead.set(trail.forward(this::exists).isPresent());
    }

    private boolean exists(Spot spot) {
        return window.get().filter(w -> w.has(spot)).isPresent();
    }
}
