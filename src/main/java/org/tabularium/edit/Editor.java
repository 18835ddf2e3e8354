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

    /// Whether edits are taken.
    public enum Access {
        OPEN,
        /// Refused, since the file has a newer format and would lose what is not known of it here.
        NEWER,
        /// Refused, since somebody else has the file open.
        HELD
    }

    /// All that is known of the open register at one moment.
    ///
    /// @param history values and steps
    /// @param file where it is saved; empty if never saved
    /// @param saved the value in the file; empty if never saved, or if the file is gone
    /// @param access whether edits are taken
    /// @param spot where undo or redo happened last, to be selected and focused
    public record State(History history, Optional<Path> file, Optional<Register> saved, Access access,
            Optional<Spot> spot) {
        public Register register() {
            return history.current();
        }

        /// Whether edits are refused.
        public boolean readOnly() {
            return access != Access.OPEN;
        }

        /// Whether the file differs from the value or is gone; a new register is unsaved once it has been edited.
        public boolean unsaved() {
            return saved.map(s -> !s.equals(register()))
                    .orElseGet(() -> file.isPresent() || history.undoable().isPresent());
        }
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private Runnable refused = () -> {};
    private boolean delivering;

    public Editor(State opened) {
        state.set(opened);
    }

    /// A register that is in no file yet.
    public static Editor fresh(Register register) {
        return new Editor(
                new State(History.of(register), Optional.empty(), Optional.empty(), Access.OPEN,
                        Optional.empty()));
    }

    /// A register as read from a file.
    public static Editor opened(Register register, Path file, Access access) {
        return new Editor(new State(History.of(register), Optional.of(file), Optional.of(register), access,
                Optional.empty()));
    }

    /// Whom to tell that an edit was refused.
    public void onRefused(Runnable told) {
        refused = told;
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
            deliver(new State(now.history().sealed(), now.file(), now.saved(), now.access(),
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
        deliver(new State(now.history(), Optional.of(file), Optional.of(written), Access.OPEN,
                Optional.empty()));
    }

    /// Somebody else has written the file: what it holds counts as saved, and what comes of it here is a step, also where
    /// edits are refused.
    ///
    /// @param next what the register is from now on
    /// @param written what the file holds
    public void joined(StepName name, Register next, Register written) {
        seal();
        State now = state();
        History history = next.equals(now.register()) ? now.history()
                : now.history().then(name, Spot.NONE, next);
        deliver(new State(history, now.file(), Optional.of(written), now.access(), Optional.empty()));
    }

    /// The file is gone: the register is in no file any more.
    public void gone() {
        State now = state();
        deliver(new State(now.history(), now.file(), Optional.empty(), now.access(), Optional.empty()));
    }

    /// Edits are taken, or refused, from now on.
    public void allow(Access access) {
        State now = state();
        deliver(new State(now.history(), now.file(), now.saved(), access, Optional.empty()));
    }

    private void step(UnaryOperator<Register> change, Function<Register, History> next) {
        State now = state();
        if (delivering) {
            throw new IllegalStateException("edited while a change is being delivered");
        }
        if (now.readOnly()) {
            refused.run();
            return;
        }
        Register after = change.apply(now.register());
        if (!after.equals(now.register())) {
            deliver(new State(next.apply(after), now.file(), now.saved(), now.access(), Optional.empty()));
        }
    }

    private void move(Optional<History.Step> step, History history) {
        State now = state();
        if (now.readOnly()) {
            refused.run();
            return;
        }
        step.ifPresent(s -> deliver(new State(history, now.file(), now.saved(), now.access(),
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
