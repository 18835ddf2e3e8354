package org.tabularium.store.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.store.lock.LockFile.Attempt;

/// A file as held by one window. May be used from several threads.
public final class Holding implements AutoCloseable {
    private final Path real;
    private final Locks locks;
    private Optional<LockFile> lock = Optional.empty();
    private volatile Hold state = new Hold.Ours();

    Holding(Path real, Locks locks) {
        this.real = real;
        this.locks = locks;
    }

    /// How it was held when that was looked at last. Does not wait.
    public Hold state() {
        return state;
    }

    /// Looks whether the lock is still ours, and takes it if nobody has it any more.
    public synchronized Hold check() {
        if (!locks.register(real, this)) {
            give();
            return turn(new Hold.Others(locks.owner().holder()));
        }
        if (lock.filter(LockFile::isThere).isPresent()) {
            return turn(new Hold.Ours());
        }
        give();
        return taken(LockFile.take(Locks.lock(real), locks.owner()));
    }

    /// Looks whether somebody has taken the lock away from us; takes nothing.
    public synchronized void look() {
        if (lock.isPresent() && !lock.get().isThere()) {
            give();
            LockFile.read(Locks.lock(real)).ifPresent(owner -> turn(new Hold.Others(owner.holder())));
        }
    }

    /// Takes the lock from whoever has it. That one finds out at its next check.
    public Hold takeOver() {
        locks.reassign(real, this).ifPresent(Holding::lose);
        synchronized (this) {
            return check() instanceof Hold.Others ? taken(LockFile.seize(Locks.lock(real), locks.owner()))
                    : state;
        }
    }

    private Hold taken(Attempt attempt) {
        return turn(switch (attempt) {
            case Attempt.Got(LockFile got) -> {
                lock = Optional.of(got);
                yield new Hold.Ours();
            }
            case Attempt.Busy(Optional<Owner> owner) -> new Hold.Others(owner.map(Owner::holder)
                    .orElseGet(() -> new Holder("", "", locks.owner().since(), false)));
            case Attempt.Refused(IOException why) -> new Hold.Unheld(Locks.unheld(real, why));
        });
    }

    private Hold turn(Hold now) {
        state = now;
        return now;
    }

    /// Another window of this process has taken the file.
    private synchronized void lose() {
        give();
        turn(new Hold.Others(locks.owner().holder()));
    }

    private void give() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException _) {
            // A lock that stays behind is recognised by its process being gone.
        }
        lock = Optional.empty();
    }

    /// Gives the file back.
    @Override
    public synchronized void close() {
        give();
        locks.forget(real, this);
    }
}
