package org.tabularium.ui.inspect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tabularium.check.Checker;
import org.tabularium.check.Rule;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Same;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.ui.port.Derived;
import org.tabularium.ui.port.Ports;

/// Checks the open register anew after each edit, off the screen's thread.
///
/// One checker is kept as long as the register is open, so that only what changed is looked at again. Of the values
/// that come while it is at work only the latest is checked next; until then the former outcome stands.
public final class Inspector {
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final Derived<Asked, Outcome> derived;
    private final List<Rule> rules;
    private final Editor editor;
    private final Law law;
    private final Ports ports;
    private final Consumer<Exception> failed;
    private final ChangeListener<Editor.State> edited = (o, before, state) -> look();

    /// What is checked, and as of when.
    private record Asked(Same<Register> register, LocalDate day) {}

    /// @param failed told if a rule goes wrong
    public Inspector(Editor editor, Law law, List<Rule> rules, Ports ports, Consumer<Exception> failed) {
        this.editor = editor;
        this.law = law;
        this.rules = List.copyOf(rules);
        this.ports = ports;
        this.failed = failed;
        Checker checker = new Checker(law, rules);
        derived = derived(asked -> Outcome.of(checker.check(asked.register().value(), asked.day())),
                outcome::set);
        editor.stateProperty().addListener(edited);
        look();
    }

    /// Looks at edits no longer.
    public void dispose() {
        editor.stateProperty().removeListener(edited);
    }

    /// What was found last; to be listened to on the screen's thread.
    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public Outcome outcome() {
        return outcome.get();
    }

    /// The rules by which the register is checked.
    public List<Rule> rules() {
        return rules;
    }

    /// The law by which the register is checked.
    public Law law() {
        return law;
    }

    /// The day as of which the register is checked.
    public LocalDate today() {
        return LocalDate.now(clock());
    }

    /// Derives something further from what was found, off the screen's thread as well.
    ///
    /// @param work derives, on another thread
    /// @param told takes what has been derived
    public <V, T> Derived<V, T> derived(Function<V, T> work, Consumer<T> told) {
        return new Derived<>(ports.background(), work, told, failed);
    }

    private void look() {
        derived.of(new Asked(new Same<>(editor.register()), today()));
    }

    private Clock clock() {
        return ports.clock();
    }
}
