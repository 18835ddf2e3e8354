package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tabularium.check.Severity;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.ui.inspect.Outcome;

/// A place of the window, where one kind of entity is looked at and edited.
public interface Place extends Known {
    /// What it tells of itself.
    Known known();

    Node node();

    @Override
    default String key() {
        return known().key();
    }

    @Override
    default String icon() {
        return known().icon();
    }

    @Override
    default Optional<Integer> count() {
        return known().count();
    }

    @Override
    default Optional<Severity> weight() {
        return known().weight();
    }

    @Override
    default boolean has(String entity) {
        return known().has(entity);
    }

    @Override
    default String title(String entity) {
        return known().title(entity);
    }

    @Override
    default String about(String entity) {
        return known().about(entity);
    }

    /// Shows the register as it stands now.
    void show(Editor.State state);

    /// Shows what the checks have found; told when that changes, and when the place is shown again.
    default void found(Outcome outcome) {}

    /// Selects an entity, if it is there, before it is shown.
    default void choose(Spot spot) {}

    /// Ids of the entities selected together; none where only one is looked at.
    default List<String> several() {
        return List.of();
    }

    /// What is shown, as a spot to come back to.
    Spot here();

    /// Selects an entity and moves the focus to a field of it.
    void reveal(Spot spot);

    /// Asks for a new entity, where there can be one.
    default Optional<Runnable> adder() {
        return Optional.empty();
    }

    /// Moves the focus to the filter, where there is one.
    default Optional<Runnable> filter() {
        return Optional.empty();
    }

    /// Goes to the next finding, or back to the one before, in a way of its own; does nothing if it has none.
    default boolean step(boolean back) {
        return false;
    }

    /// Shows it in its other way, where there is one.
    default void turn() {}

    /// The panes between which F6 moves.
    List<Runnable> panes();
}
