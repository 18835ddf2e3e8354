package org.tabularium.store.held;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.store.FaultyDisk;
import org.tabularium.store.FaultyDisk.End;
import org.tabularium.store.StoreException;
import org.tabularium.store.SureFile;
import org.tabularium.store.journal.Later;

/// A process that works on registers until it is killed, and says what it does.
final class Working {
    static final String END = ";";
    static final String READY = "ready";
    static final String BEGUN = "begun ";
    static final String SAVED = "saved ";
    static final String EDITED = "edited ";

    /// How it works.
    enum Way {
        /// Saves without end; a finished file is moved into place.
        MOVING,
        /// Saves without end; nothing can be moved, so that the file is overwritten where it is.
        OVERWRITING,
        /// Edits without end and never saves.
        EDITING
    }

    private Working() {}

    /// Works until it is killed.
    ///
    /// @param args way, folder of the program's own state, files that are worked on at the same time
    public static void main(String[] args) throws Exception {
        Way way = Way.valueOf(args[0]);
        Path state = Path.of(args[1]);
        Keeper keeper = new Keeper(state, writing(way, state), Later.inBackground(), Clock.systemUTC());
        List<HeldFile> files = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            files.add(keeper.open(Path.of(args[i])));
        }
        say(READY);
        files.forEach(file -> Thread.ofPlatform().start(() -> work(way, file)));
    }

    static SureFile writing(Way way, Path state) {
        return way == Way.OVERWRITING ? new FaultyDisk(Long.MAX_VALUE, End.FULL, _ -> false).writing(state)
                : new SureFile(state);
    }

    private static void work(Way way, HeldFile held) {
        String name = String.valueOf(held.file().orElseThrow().getFileName());
        try {
            for (int number = Numbered.number(held.opened().register()) + 1;; number++) {
                if (way == Way.EDITING) {
                    say(EDITED + name + " " + number + " " + System.currentTimeMillis());
                    held.edited(Numbered.register(number));
                    Thread.sleep(15);
                } else {
                    say(BEGUN + name + " " + number);
                    held.edited(Numbered.register(number));
                    say((held.save(Numbered.register(number)) instanceof Saving.Done ? SAVED : "not saved ") + name
                            + " " + number);
                }
            }
        } catch (StoreException | InterruptedException e) {
            say(e.toString());
        }
    }

    /// Says something, with an end by which it is known to be said whole.
    private static void say(String line) {
        System.out.println(line + END);
        System.out.flush();
    }
}
