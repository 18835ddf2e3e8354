package org.tabularium.store.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/// A lock that lies on the disk: a file that says whose it is, and that the system locks as long as its process lives.
///
/// The system's lock is proof that somebody lives; on some network drives it is not to be had, and then the number of the
/// process has to do. A process must not open the file of its own lock a second time: closing that would end the
/// system's lock.
final class LockFile implements Closeable {
    private static final int TRIES = 5;
    /// Far behind the text, since Windows lets nobody read what is locked.
    private static final long REGION = Long.MAX_VALUE - 1;
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    private static final Set<OpenOption> THERE = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final Path path;
    private final FileChannel channel;
    private final Owner owner;
    private final Optional<Object> key;

    /// What becomes of the wish for a lock.
    sealed interface Attempt {
        record Got(LockFile lock) implements Attempt {}

        /// Somebody has it.
        ///
        /// @param owner who; nothing if the file does not say
        record Busy(Optional<Owner> owner) implements Attempt {}

        /// No file can be made there.
        record Refused(IOException why) implements Attempt {}
    }

    /// What the system says to the wish for its lock.
    private enum Answer {
        OURS, TAKEN, UNKNOWN
    }

    private LockFile(Path path, FileChannel channel, Owner owner) {
        this.path = path;
        this.channel = channel;
        this.owner = owner;
        key = key(path);
    }

    /// Takes a lock that nobody has, or whose process is gone.
    static Attempt take(Path path, Owner owner) {
        try {
            for (int i = 0; i < TRIES; i++) {
                Optional<Attempt> ended = Files.exists(path) ? inherit(path, owner) : make(path, owner);
                if (ended.isPresent()) {
                    return ended.get();
                }
            }
            return new Attempt.Busy(read(path));
        } catch (AccessDeniedException e) {
            // A lock that may be read but not written is that of somebody else.
            Optional<Owner> there = read(path);
            return there.isPresent() ? new Attempt.Busy(there) : new Attempt.Refused(e);
        } catch (IOException e) {
            return new Attempt.Refused(e);
        }
    }

    /// Takes a lock from whoever has it. That one finds its lock gone.
    static Attempt seize(Path path, Owner owner) {
        Path beside = path.resolveSibling(path.getFileName() + "." + owner.token());
        try {
            Attempt made = make(beside, owner).orElseGet(() -> new Attempt.Busy(Optional.empty()));
            if (made instanceof Attempt.Got(LockFile lock)) {
                return lock.moved(path);
            }
            return made;
        } catch (IOException e) {
            return new Attempt.Refused(e);
        }
    }

    /// The same in the place of another. Windows lets nobody replace a file that is open, but its text can be changed.
    private Attempt moved(Path to) throws IOException {
        try {
            Files.move(path, to, StandardCopyOption.ATOMIC_MOVE);
            return new Attempt.Got(new LockFile(to, channel, owner));
        } catch (IOException _) {
            close();
        }
        FileChannel there = FileChannel.open(to, THERE);
        try {
            answer(there);
            write(there, owner);
            return new Attempt.Got(new LockFile(to, there, owner));
        } catch (IOException e) {
            there.close();
            throw e;
        }
    }

    /// A new file. Nothing if somebody was quicker.
    private static Optional<Attempt> make(Path path, Owner owner) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path, NEW);
        } catch (FileAlreadyExistsException _) {
            return Optional.empty();
        }
        if (answer(channel) == Answer.TAKEN) {
            channel.close();
            return Optional.empty();
        }
        try {
            write(channel, owner);
            hide(path);
        } catch (IOException e) {
            // A full disk has room for a name, but for nothing more.
            Files.deleteIfExists(path);
            channel.close();
            throw e;
        }
        return Optional.of(new Attempt.Got(new LockFile(path, channel, owner)));
    }

    /// A file that is there, if nobody needs it any more. Nothing if it has just gone.
    private static Optional<Attempt> inherit(Path path, Owner owner) throws IOException {
        Optional<Object> before = key(path);
        FileChannel channel;
        try {
            channel = FileChannel.open(path, THERE);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        Answer answer = answer(channel);
        Optional<Owner> there = read(channel);
        boolean gone = there.isPresent() ? there.get().isGone() : answer == Answer.OURS;
        if (answer == Answer.TAKEN || !gone) {
            channel.close();
            return Optional.of(new Attempt.Busy(there));
        }
        try {
            write(channel, owner);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        if (!key(path).equals(before)) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Attempt.Got(new LockFile(path, channel, owner)));
    }

    /// Whose lock lies there; nothing if none does, or it cannot be read. Not to be asked of one's own.
    static Optional<Owner> read(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return read(channel);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Owner> read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(Owner.LARGEST);
        int length = Math.max(0, channel.read(text, 0));
        byte[] bytes = new byte[length];
        text.flip().get(bytes);
        return Owner.of(bytes);
    }

    private static void write(FileChannel channel, Owner owner) throws IOException {
        byte[] text = owner.text();
        channel.write(ByteBuffer.wrap(text), 0);
        channel.truncate(text.length);
    }

    private static Answer answer(FileChannel channel) {
        try {
            return channel.tryLock(REGION, 1, false) == null ? Answer.TAKEN : Answer.OURS;
        } catch (OverlappingFileLockException _) {
            return Answer.TAKEN;
        } catch (IOException _) {
            return Answer.UNKNOWN;
        }
    }

    /// Whether it still lies there, and nobody has taken it away or put another in its place.
    boolean isThere() {
        return key.isPresent() ? key(path).equals(key)
                : read(path).filter(there -> there.token().equals(owner.token())).isPresent();
    }

    /// Gives it back.
    @Override
    public void close() throws IOException {
        try (channel) {
            if (isThere()) {
                Files.delete(path);
            }
        }
    }

    /// What the system knows a file by; Windows does not say.
    private static Optional<Object> key(Path path) {
        try {
            return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// On Windows a dot does not hide. A lock that is seen is one all the same.
    private static void hide(Path path) {
        try {
            if (path.getFileSystem().getSeparator().equals("\\")) {
                Files.setAttribute(path, "dos:hidden", true);
            }
        } catch (IOException _) {
            return;
        }
    }
}
