package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;

/// A place of the window, where one kind of entity is looked at and edited.
public interface Place extends Known {
    Node node();

    /// Shows the register as it stands now.
    void show(Editor.State state);

    /// Selects an entity, if it is there, before it is shown.
    default void choose(Spot spot) {}

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

    /// The panes between which F6 moves.
    List<Runnable> panes();
}
