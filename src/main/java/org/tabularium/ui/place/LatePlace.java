package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tabularium.check.Severity;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.ui.inspect.Outcome;

/// A place whose panes are put together only once it is shown, so that opening a register does not wait for all of them.
public final class LatePlace implements Place {
    private final Known known;
    private final boolean adds;
    private final boolean filters;
    private final Supplier<Place> make;
    private @Nullable Place made;

    /// @param known tells of it until then
    /// @param adds whether entities can be added
    /// @param filters whether there is a filter
    public LatePlace(Known known, boolean adds, boolean filters, Supplier<Place> make) {
        this.known = known;
        this.adds = adds;
        this.filters = filters;
        this.make = make;
    }

    private Place made() {
        Place place = made;
        if (place == null) {
            place = make.get();
            made = place;
        }
        return place;
    }

    @Override
    public Known known() {
        return known;
    }

    @Override
    public Node node() {
        return made().node();
    }

    @Override
    public void show(Editor.State state) {
        made().show(state);
    }

    @Override
    public void found(Outcome outcome) {
        made().found(outcome);
    }

    @Override
    public boolean step(boolean back) {
        return made().step(back);
    }

    @Override
    public void choose(Spot spot) {
        made().choose(spot);
    }

    @Override
    public Spot here() {
        Place place = made;
        return place == null ? new Spot(key(), "", "") : place.here();
    }

    @Override
    public List<String> several() {
        Place place = made;
        return place == null ? List.of() : place.several();
    }

    @Override
    public void reveal(Spot spot) {
        made().reveal(spot);
    }

    @Override
    public Optional<Runnable> adder() {
        return adds ? Optional.of(() -> made().adder().ifPresent(Runnable::run)) : Optional.empty();
    }

    @Override
    public Optional<Runnable> filter() {
        return filters ? Optional.of(() -> made().filter().ifPresent(Runnable::run)) : Optional.empty();
    }

    @Override
    public void turn() {
        made().turn();
    }

    @Override
    public List<Runnable> panes() {
        return made().panes();
    }
}
