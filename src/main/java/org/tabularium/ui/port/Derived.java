package org.tabularium.ui.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What is derived from a value that changes, off the screen's thread, such as all that a register as a whole tells.
///
/// One derivation runs at a time, so that what it remembers from one to the next needs no guarding; of the values that
/// come meanwhile only the latest is looked at next. What was derived from a value that is no longer the latest is
/// dropped: until the new one is there, the former stands. To be used on the screen's thread.
///
/// @param <V> the value
/// @param <T> what is derived from it
public final class Derived<V, T> {
    private final Ports.Background background;
    private final Function<V, T> work;
    private final Consumer<T> told;
    private final Consumer<Exception> failed;
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<V> asked = Optional.empty();
    private Optional<T> latest = Optional.empty();
    private boolean running;

    /// @param work derives, on another thread
    /// @param told takes what has been derived, on the screen's thread
    /// @param failed told of what went wrong
    public Derived(Ports.Background background, Function<V, T> work, Consumer<T> told,
            Consumer<Exception> failed) {
        this.background = background;
        this.work = work;
        this.told = told;
        this.failed = failed;
    }

    /// Derives from this value from now on; does nothing if it equals the one before.
    public void of(V value) {
        if (asked.filter(value::equals).isPresent()) {
            return;
        }
        asked = Optional.of(value);
        if (!running) {
            begin(value);
        }
    }

    /// What has been derived last.
    public Optional<T> latest() {
        return latest;
    }

    /// Does something once what was asked for is there: at once, or later.
    public void whenThere(Runnable then) {
        if (running) {
            waiting.add(then);
        } else {
            then.run();
        }
    }

    private void begin(V value) {
        running = true;
        background.run(() -> work.apply(value), result -> ended(value, Optional.of(result)), e -> {
            failed.accept(e);
            ended(value, Optional.empty());
        });
    }

    private void ended(V value, Optional<T> result) {
        running = false;
        Optional<V> newer = asked.filter(a -> !a.equals(value));
        if (newer.isPresent()) {
            begin(newer.get());
            return;
        }
        result.ifPresent(r -> {
            latest = result;
            told.accept(r);
        });
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}
