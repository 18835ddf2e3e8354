package org.tabularium.store.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Time that passes when the test says so.
public final class Clockwork implements Later {
    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Due(Duration at, Runnable work) {}

    @Override
    public void run(Duration after, Runnable work) {
        waiting.add(new Due(now.plus(after), work));
    }

    /// Lets time pass, and what is due in it happen.
    public void pass(Duration time) {
        Duration end = now.plus(time);
        for (Due next = next(end); next != null; next = next(end)) {
            now = next.at();
            next.work().run();
        }
        now = end;
    }

    private @org.jspecify.annotations.Nullable Due next(Duration end) {
        Due next = waiting.stream().filter(d -> d.at().compareTo(end) <= 0).min(Comparator.comparing(Due::at))
                .orElse(null);
        waiting.remove(next);
        return next;
    }
}
