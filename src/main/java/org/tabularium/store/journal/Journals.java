package org.tabularium.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.tabularium.store.Bytes;
import org.tabularium.store.Failures;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.Locks;
import org.tabularium.store.lock.Presence;

/// The journals of a user; a process has one of this.
public final class Journals implements AutoCloseable {
    private final Path folder;
    private final Locks locks;
    private final Later later;
    private final Clock clock;
    private final Set<String> own = new HashSet<>();
    private final Map<String, Presence> offered = new HashMap<>();

    /// @param folder where they are; made when it is needed
    public Journals(Path folder, Locks locks, Later later, Clock clock) {
        this.folder = folder;
        this.locks = locks;
        this.later = later;
        this.clock = clock;
    }

    /// A journal for one window.
    public synchronized Journal begin() {
        String id = UUID.randomUUID().toString();
        own.add(id);
        return new Journal(new Slots(folder, id), locks, later, clock);
    }

    /// What processes that live no longer have left, the last first. What one process is offered is offered to no other
    /// as long as it lives.
    public synchronized List<Left> left() throws StoreException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Left> left = new ArrayList<>();
        try {
            for (String id : ids()) {
                if (!own.contains(id) && claimed(id)) {
                    read(new Slots(folder, id)).ifPresent(left::add);
                }
            }
        } catch (IOException e) {
            throw new StoreException(Failures.ofReading(e), folder, e);
        }
        left.sort(Comparator.comparing(Left::time).reversed());
        return left;
    }

    /// Deletes what was left.
    public synchronized void drop(Left left) throws StoreException {
        Slots slots = new Slots(folder, left.id());
        try {
            slots.delete();
            release(left.id());
        } catch (IOException e) {
            throw new StoreException(Failures.ofWriting(e, folder), folder, e);
        }
    }

    /// Offers to others what was not dealt with.
    @Override
    public synchronized void close() {
        for (String id : List.copyOf(offered.keySet())) {
            try {
                release(id);
            } catch (IOException _) {
                // With the end of this process it is free all the same.
            }
        }
    }

    private Set<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(f -> f.getFileName().toString())
                    .filter(n -> n.matches("[0-9a-f-]{36}\\.(even|odd|lock)"))
                    .map(n -> n.substring(0, n.indexOf('.'))).toList());
        }
    }

    /// Whether nobody else takes care of it.
    private boolean claimed(String id) throws IOException {
        if (!offered.containsKey(id)) {
            Presence.at(new Slots(folder, id).presence(), locks).ifPresent(p -> offered.put(id, p));
        }
        return offered.containsKey(id);
    }

    private void release(String id) throws IOException {
        Optional<Presence> presence = Optional.ofNullable(offered.remove(id));
        if (presence.isPresent()) {
            presence.get().close();
        }
    }

    /// What a journal says; nothing if it is empty, and gone then.
    private Optional<Left> read(Slots slots) throws IOException {
        if (slots.there().isEmpty()) {
            release(slots.id());
            return Optional.empty();
        }
        Optional<Entry> entry = slots.read();
        if (entry.isEmpty()) {
            Path file = slots.there().getFirst();
            return Optional.of(new Left(slots.id(), Optional.empty(), Optional.empty(),
                    Files.getLastModifiedTime(file).toInstant(), Bytes.NONE,
                    Optional.of(new StoreException(new Problem.OfKeeping.JournalDamaged(), file, null))));
        }
        Entry e = entry.get();
        Optional<StoreException> damage = slots.isDamaged() ? Optional.of(new StoreException(
                new Problem.OfKeeping.JournalPartly(), slots.there().getFirst(), null)) : Optional.empty();
        return Optional.of(new Left(slots.id(), e.file(), e.base(), e.time(), e.bytes(), damage));
    }
}
