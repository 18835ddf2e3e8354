package org.tabularium.ui.place;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tabularium.check.Severity;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.ui.inspect.Outcome;

/// A place of the window, where one kind of entity is looked at and edited.
public interface Place {
    /// Key in the messages, also that of spots in this place.
    String key();

    /// Name of its icon.
    String icon();

    /// How many entities there are; none where counting makes no sense.
    Optional<Integer> count();

    Node node();

    /// Shows the register as it stands now.
    void show(Editor.State state);

    /// Shows what the checks have found; told while the place is shown, and when it is shown again.
    default void found(Outcome outcome) {}

    /// How much the worst of what is counted weighs; empty where that makes no sense.
    default Optional<Severity> weight() {
        return Optional.empty();
    }

    /// What is shown, as a spot to come back to.
    Spot here();

    /// Selects an entity and moves the focus to a field of it.
    void reveal(Spot spot);

    /// Whether an entity is still there.
    default boolean has(String entity) {
        return true;
    }

    /// What an entity is called.
    default String title(String entity) {
        return "";
    }

    /// What an entity is about, in a few words; may be empty.
    default String about(String entity) {
        return "";
    }

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

    /// The panes between which F6 moves.
    List<Runnable> panes();
}
