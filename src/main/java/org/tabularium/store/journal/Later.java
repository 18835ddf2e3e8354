package org.tabularium.store.journal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Does work later and elsewhere; a seam, so that tests need not wait.
@FunctionalInterface
public interface Later {

    /// Runs work after so much time, however the clock is set meanwhile, and never on the thread of the caller.
    void run(Duration after, Runnable work);

    /// In the background of this process. A work that waits for a drive holds up no other, and none holds up the end.
    static Later inBackground() {
        return (after, work) -> CompletableFuture
                .delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(work);
    }
}
