package org.tabularium.ui.window;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.tabularium.store.lock.Holder;
import org.tabularium.words.Words;

/// Tells who has a file open.
record HeldBy(Words words, ZoneId zone) {

    /// Who has a file open, where and since when, as far as the lock says.
    String sentence(Holder holder, String file) {
        if (holder.here()) {
            return words.get("lock.here", file);
        }
        String who = holder.user().isEmpty() ? words.get("lock.somebody") : holder.user();
        return holder.machine().isEmpty() ? words.get("lock.by", file, who, time(holder.since()))
                : words.get("lock.by.on", file, who, time(holder.since()), holder.machine());
    }

    /// A moment as it is said here.
    String time(Instant since) {
        return DateTimeFormatter.ofPattern(words.get("moment.pattern"), words.locale())
                .format(since.atZone(zone));
    }
}
