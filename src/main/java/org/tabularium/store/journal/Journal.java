package org.tabularium.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tabularium.store.Bytes;
import org.tabularium.store.Failures;
import org.tabularium.store.Problem;
import org.tabularium.store.SafeFolder;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.Locks;
import org.tabularium.store.lock.Presence;

/// Keeps the unsaved work of one window. May be used from several threads; only [#edited] never waits.
public final class Journal implements AutoCloseable {
    /// With the time that writing takes, also on a slow disk, an edit is kept within two seconds.
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Slots slots;
    private final Locks locks;
    private final Later later;
    private final Clock clock;
    private final AtomicReference<Optional<Supplier<Optional<Work>>>> latest =
            new AtomicReference<>(Optional.empty());
    private final AtomicBoolean expected = new AtomicBoolean();
    private volatile Consumer<StoreException> told = _ -> {};
    private Optional<Presence> presence = Optional.empty();
    private long number;
    private boolean troubled;
    private boolean closed;

    /// What is to be kept.
    ///
    /// @param file the file it belongs to
    /// @param base fingerprint of the state of the file on which it is based
    /// @param bytes the register as a file would hold it
    public record Work(Optional<Path> file, Optional<String> base, Bytes bytes) {}

    Journal(Slots slots, Locks locks, Later later, Clock clock) {
        this.slots = slots;
        this.locks = locks;
        this.later = later;
        this.clock = clock;
    }

    /// Whom to tell when work cannot be kept: once, until it can be again.
    public void onTrouble(Consumer<StoreException> told) {
        this.told = told;
    }

    /// Keeps this in a moment, in the background, and what comes meanwhile instead of it.
    ///
    /// @param work asked in the background; says nothing if nothing is unsaved any more
    public void edited(Supplier<Optional<Work>> work) {
        latest.set(Optional.of(work));
        expect(SOON);
    }

    /// Keeps this before returning.
    ///
    /// @throws StoreException with [Problem.OfKeeping.NoJournal] if it cannot be kept
    public synchronized void keep(Work work) throws StoreException {
        latest.set(Optional.empty());
        write(Optional.of(work));
    }

    /// There is nothing unsaved any more.
    public synchronized void drop() {
        latest.set(Optional.empty());
        clear();
    }

    /// Deletes what is kept. What is not saved is lost then.
    @Override
    public synchronized void close() {
        drop();
        closed = true;
    }

    private void expect(Duration after) {
        if (expected.compareAndSet(false, true)) {
            later.run(after, this::due);
        }
    }

    private synchronized void due() {
        expected.set(false);
        Optional<Supplier<Optional<Work>>> work = latest.getAndSet(Optional.empty());
        if (closed || work.isEmpty()) {
            return;
        }
        try {
            write(asked(work.get()));
            troubled = false;
        } catch (StoreException e) {
            if (!troubled) {
                told.accept(e);
            }
            troubled = true;
            latest.updateAndGet(newer -> newer.isPresent() ? newer : work);
            expect(AGAIN);
        }
    }

    /// A mistake of the program must not silently end the keeping.
    private Optional<Work> asked(Supplier<Optional<Work>> work) throws StoreException {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw new StoreException(new Problem.OfKeeping.NoJournal(String.valueOf(e.getMessage())),
                    slots.folder(),
                    e);
        }
    }

    private void write(Optional<Work> work) throws StoreException {
        if (work.isEmpty()) {
            clear();
            return;
        }
        Path concerned = work.get().file().orElse(slots.folder());
        try {
            if (presence.isEmpty()) {
                SafeFolder.own(slots.folder());
                presence = Presence.at(slots.presence(), locks);
            }
            slots.write(new Entry(++number, clock.instant(), work.get().file(), work.get().base(),
                    work.get().bytes()));
        } catch (IOException e) {
            throw new StoreException(new Problem.OfKeeping.NoJournal(Failures.detail(e)), concerned, e);
        } catch (StoreException e) {
            throw new StoreException(new Problem.OfKeeping.NoJournal(Failures.detail(e)), concerned, e);
        }
    }

    private void clear() {
        try {
            slots.delete();
            if (presence.isPresent()) {
                presence.get().close();
            }
        } catch (IOException _) {
            // It is offered once more then, which is better than the opposite.
        }
        presence = Optional.empty();
    }
}
