package org.tabularium.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tabularium.model.Register;

/// The values a register had, as an immutable value itself: what lies before, what is, and what was undone.
///
/// @param current the register as it stands
/// @param past the last step done; null at the beginning
/// @param future the last step undone; null if none was
public record History(Register current, @Nullable Link past, @Nullable Link future) {

    /// A named step from one register to another.
    ///
    /// @param typing whether further typing at the same spot still belongs to it
    public record Step(StepName name, Spot spot, Register before, Register after, boolean typing) {}

    /// A step and those before it.
    public record Link(Step step, @Nullable Link rest) {}

    public static History of(Register register) {
        return new History(register, null, null);
    }

    /// One more step; what was undone is forgotten.
    public History then(StepName name, Spot spot, Register after) {
        return new History(after, new Link(new Step(name, spot, current, after, false), past), null);
    }

    /// One more stroke of typing, part of the last step if that was typing at the same spot.
    public History typed(StepName name, Spot spot, Register after) {
        Link last = past;
        if (last != null && future == null && last.step.typing && last.step.spot.equals(spot)) {
            return new History(after,
                    new Link(new Step(name, spot, last.step.before, after, true), last.rest), null);
        }
        return new History(after, new Link(new Step(name, spot, current, after, true), past), null);
    }

    /// The last step is complete, even if typing at its spot goes on.
    public History sealed() {
        Link last = past;
        if (last == null || !last.step.typing) {
            return this;
        }
        Step done = new Step(last.step.name, last.step.spot, last.step.before, last.step.after, false);
        return new History(current, new Link(done, last.rest), future);
    }

    /// The step that undo would take back.
    public Optional<Step> undoable() {
        return Optional.ofNullable(past).map(Link::step);
    }

    /// The step that redo would do again.
    public Optional<Step> redoable() {
        return Optional.ofNullable(future).map(Link::step);
    }

    /// The value before the last step; this history if there is none.
    public History undone() {
        Link last = past;
        return last == null ? this
                : new History(last.step.before, last.rest, new Link(sealed(last.step), future));
    }

    /// The value after the step undone last; this history if there is none.
    public History redone() {
        Link next = future;
        return next == null ? this : new History(next.step.after, new Link(next.step, past), next.rest);
    }

    private static Step sealed(Step step) {
        return new Step(step.name, step.spot, step.before, step.after, false);
    }
}
