package org.tabularium.store.held;

import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.model.Register;
import org.tabularium.store.Bytes;
import org.tabularium.store.Fingerprint;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.Snapshot;
import org.tabularium.store.journal.Journal;

/// What a window knows of its file.
///
/// @param file where it is; empty if it was never saved
/// @param opened what was read or written last
/// @param mark the state that is in the file; empty if there is none
/// @param keys that it has and is to have
/// @param adrift whether the register of the window is not what the file holds although nobody edited it here: it was left by
///     another process, or what was in the file is gone
record Seen(Optional<Path> file, Opened opened, Optional<Mark> mark, Keys keys, boolean adrift) {

    /// The state of a file.
    ///
    /// @param sha256 of its bytes
    /// @param stamp by which it is told at little cost that they are probably the same
    record Mark(String sha256, Optional<Snapshot.Stamp> stamp) {
        static Mark of(Snapshot snapshot) {
            return new Mark(snapshot.sha256(), Optional.of(snapshot.stamp()));
        }
    }

    static Seen fresh(Register register) {
        return new Seen(Optional.empty(), new Opened(register, RopaFormat.VERSION), Optional.empty(),
                Keys.of(Optional.empty()), false);
    }

    static Seen opened(Path file, Opened opened, Snapshot snapshot) {
        return new Seen(Optional.of(file), opened, Optional.of(Mark.of(snapshot)), Keys.of(opened.key()),
                false);
    }

    /// After the register was written.
    Seen written(Path to, Register register, byte[] bytes) {
        return new Seen(Optional.of(to), new Opened(register, RopaFormat.VERSION, keys.next()),
                Optional.of(new Mark(Fingerprint.of(bytes), Snapshot.Stamp.of(to))), keys.settled(), false);
    }

    /// After something else was found in the file, and taken note of.
    Seen found(OnDisk there) {
        return switch (there) {
            case OnDisk.Gone _ -> new Seen(file, opened, Optional.empty(), keys, true);
            case OnDisk.Unreadable(_, String sha256) -> at(new Mark(sha256, Optional.empty())).setAdrift();
            case OnDisk.Other(Opened other, String sha256) -> new Seen(file, other,
                    Optional.of(new Mark(sha256, Optional.empty())), keys.found(other.key()), false);
        };
    }

    Seen at(Mark other) {
        return new Seen(file, opened, Optional.of(other), keys, adrift);
    }

    Seen with(Keys other) {
        return new Seen(file, opened, mark, other, adrift);
    }

    Seen setAdrift() {
        return new Seen(file, opened, mark, keys, true);
    }

    Optional<String> sha256() {
        return mark.map(Mark::sha256);
    }

    boolean isUnsaved(Register current) {
        return adrift || !current.equals(opened.register());
    }

    /// Whether a register is in a file already, in the way it would be written.
    boolean isIn(Path place, Optional<Snapshot> now, Register register) {
        return file.filter(place::equals).isPresent() && now.map(Snapshot::sha256).equals(sha256())
                && !adrift && !keys.isChanging() && register.equals(opened.register());
    }

    boolean isProbablyUnchanged() {
        Optional<Snapshot.Stamp> known = mark.flatMap(Mark::stamp);
        return known.isPresent() && known.equals(file.flatMap(Snapshot.Stamp::of));
    }

    /// What is to be journaled of a register.
    Journal.Work work(Register current) {
        return new Journal.Work(file, sha256(), Bytes.of(RopaFormat.write(current, keys.next())));
    }
}
