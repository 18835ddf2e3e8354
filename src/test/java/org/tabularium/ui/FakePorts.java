package org.tabularium.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import org.tabularium.check.Rule;
import org.tabularium.edit.ExportJob;
import org.tabularium.store.held.Keeper;
import org.tabularium.ui.port.Ports;

/// Ports that record what they are asked. Background work is done at once, or held until it is let go.
final class FakePorts implements Ports.Choosers, Ports.Desktop, Ports.Background {
    final List<Path> shown = new ArrayList<>();
    Optional<Path> chosen = Optional.empty();
    /// Where choosers begin.
    Optional<Path> start = Optional.empty();
    /// What registers are checked by; nothing, where a test is not about that.
    List<Rule> rules = List.of();
    /// What writes documents.
    ExportJob exports = new ExportJob(Stages.LAW);
    boolean holding;
    /// What is to be done later.
    final Deque<Runnable> later = new ConcurrentLinkedDeque<>();
    private final List<Runnable> held = new ArrayList<>();

    FakePorts() {}

    FakePorts(List<Rule> rules) {
        this.rules = rules;
    }

    /// Does the work that was held; to be called on the screen's thread.
    void letGo() {
        holding = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    /// Lets the time pass in which something was to be done.
    void pass() {
        List<Runnable> now = List.copyOf(later);
        later.removeAll(now);
        now.forEach(Runnable::run);
    }

    /// Keeps what is open in a folder.
    Keeper keeper(Path state) {
        return new Keeper(state, ports().later(), ports().clock());
    }

    Ports ports() {
        return new Ports(this, this, this, Runnable::run,
                Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC),
                (after, work) -> later.add(work));
    }

    @Override
    public void startIn(Optional<Path> folder) {
        start = folder;
    }

    @Override
    public Optional<Path> open() {
        return chosen;
    }

    @Override
    public Optional<Path> save(String suggestedName) {
        return chosen;
    }

    @Override
    public Optional<Path> law() {
        return chosen;
    }

    @Override
    public Optional<Path> folder(Optional<Path> start) {
        return chosen;
    }

    @Override
    public void show(Path path) {
        shown.add(path);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (holding) {
            held.add(() -> runNow(work, done, failed));
        } else {
            runNow(work, done, failed);
        }
    }

    private static <T> void runNow(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
