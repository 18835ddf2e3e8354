package org.tabularium.edit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tabularium.model.Register;

/// The open register: its history, the file it belongs to, and whether there are changes not yet in it.
///
/// To be used on one thread. An edit made while a change is being delivered is a mistake of the program and throws.
public final class Editor {

    /// All that is known of the open register at one moment.
    ///
    /// @param history values and steps
    /// @param file where it is saved; empty if never saved
    /// @param saved the value in the file; empty if never saved
    /// @param readOnly whether edits are refused, as for a file of a newer format
    /// @param spot where undo or redo happened last, to be selected and focused
    public record State(History history, Optional<Path> file, Optional<Register> saved, boolean readOnly,
            Optional<Spot> spot) {
        public Register register() {
            return history.current();
        }

        /// Whether the file differs from the value; a new register is unsaved once it has been edited.
        public boolean unsaved() {
            return saved.map(s -> !s.equals(register())).orElseGet(() -> history.undoable().isPresent());
        }
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private boolean delivering;

    public Editor(State opened) {
        state.set(opened);
    }

    /// A register that is in no file yet.
    public static Editor fresh(Register register) {
        return new Editor(
                new State(History.of(register), Optional.empty(), Optional.empty(), false, Optional.empty()));
    }

    /// A register as read from a file.
    public static Editor opened(Register register, Path file, boolean readOnly) {
        return new Editor(new State(History.of(register), Optional.of(file), Optional.of(register), readOnly,
                Optional.empty()));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    public Register register() {
        return state().register();
    }

    /// A step of its own. Does nothing if the register stays as it is or may not be edited.
    public void edit(StepName name, Spot spot, UnaryOperator<Register> change) {
        step(change, after -> state().history().then(name, spot, after));
    }

    /// A stroke of typing; strokes at one spot are one step until [#seal()].
    public void type(StepName name, Spot spot, UnaryOperator<Register> change) {
        step(change, after -> state().history().typed(name, spot, after));
    }

    /// Typing has ended: the next stroke begins a new step.
    public void seal() {
        State now = state();
        if (!delivering && now.history().undoable().filter(History.Step::typing).isPresent()) {
            deliver(new State(now.history().sealed(), now.file(), now.saved(), now.readOnly(),
                    Optional.empty()));
        }
    }

    public void undo() {
        move(state().history().undoable(), state().history().undone());
    }

    public void redo() {
        move(state().history().redoable(), state().history().redone());
    }

    /// The given value now is in the file; edits made while it was being written stay unsaved.
    public void savedAs(Path file, Register written) {
        State now = state();
        deliver(new State(now.history(), Optional.of(file), Optional.of(written), false, Optional.empty()));
    }

    private void step(UnaryOperator<Register> change, Function<Register, History> next) {
        State now = state();
        if (delivering) {
            throw new IllegalStateException("edited while a change is being delivered");
        }
        Register after = now.readOnly() ? now.register() : change.apply(now.register());
        if (!after.equals(now.register())) {
            deliver(new State(next.apply(after), now.file(), now.saved(), false, Optional.empty()));
        }
    }

    private void move(Optional<History.Step> step, History history) {
        State now = state();
        step.ifPresent(s -> deliver(new State(history, now.file(), now.saved(), now.readOnly(),
                Optional.of(s.spot()))));
    }

    private void deliver(State next) {
        if (delivering) {
            throw new IllegalStateException("changed while a change is being delivered");
        }
        delivering = true;
        try {
            state.set(next);
        } finally {
            delivering = false;
        }
    }
}
