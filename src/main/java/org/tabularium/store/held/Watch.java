package org.tabularium.store.held;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.store.StoreException;
import org.tabularium.store.journal.Later;

/// Looks at a file every few seconds. Network drives tell nobody of changes, so that asking is what works everywhere; as
/// long as nothing changes it reads no more than size and time.
public final class Watch implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final String GONE = "gone";
    private final HeldFile file;
    private final Consumer<OnDisk> told;
    private final Later later;
    private Optional<String> last = Optional.empty();
    private volatile boolean ended;

    Watch(HeldFile file, Consumer<OnDisk> told, Later later) {
        this.file = file;
        this.told = told;
        this.later = later;
        later.run(EVERY, this::look);
    }

    private void look() {
        if (ended) {
            return;
        }
        try {
            Optional<OnDisk> now = file.changed();
            Optional<String> state = now.map(there -> there.fingerprint().orElse(GONE));
            boolean known = state.equals(last);
            last = state;
            if (!known && !ended) {
                now.ifPresent(told);
            }
        } catch (StoreException _) {
            // A drive that does not answer now may do so next time; saving says what is wrong.
        } finally {
            later.run(EVERY, this::look);
        }
    }

    /// Looks no more.
    @Override
    public void close() {
        ended = true;
    }
}
