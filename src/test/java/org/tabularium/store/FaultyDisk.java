package org.tabularium.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.function.Predicate;

/// A disk on which nothing can be moved into place, and that takes so many bytes when a file is overwritten.
public final class FaultyDisk implements Disk {
    private static final Disk SYSTEM = new SystemDisk();
    private final Predicate<Path> refusing;
    private final End end;
    private long room;

    /// What happens when the bytes are used up.
    public enum End {
        /// The disk is full, also for what was there before.
        FULL,
        /// The process dies.
        KILLED
    }

    /// Thrown in the place of the death of the process: nothing of ours may catch it.
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /// @param room how many bytes are taken when a file is overwritten
    /// @param refusing of which paths no new file is made
    public FaultyDisk(long room, End end, Predicate<Path> refusing) {
        this.room = room;
        this.end = end;
        this.refusing = refusing;
    }

    /// Room is made.
    public void free(long bytes) {
        room = bytes;
    }

    /// Writes as registers are written.
    public SureFile writing(Path own) {
        return new SureFile(own, this);
    }

    @Override
    public OutputStream create(Path file, FileAttribute<?>... attributes) throws IOException {
        if (refusing.test(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return SYSTEM.create(file, attributes);
    }

    @Override
    public void replace(Path file, Path by) throws IOException {
        throw new FileSystemException(by.toString(), file.toString(), "used by another process");
    }

    @Override
    public void settle(Path file) {
        SYSTEM.settle(file);
    }

    @Override
    public Place open(Path file) throws IOException {
        Place place = SYSTEM.open(file);
        return new Place() {
            @Override
            public void write(long position, byte[] bytes, int offset, int length) throws IOException {
                int taken = (int) Math.min(length, room);
                place.write(position, bytes, offset, taken);
                room -= taken;
                if (taken < length) {
                    throw ended(file);
                }
            }

            @Override
            public void finish(long length) throws IOException {
                place.finish(length);
            }

            @Override
            public void close() throws IOException {
                place.close();
            }
        };
    }

    private IOException ended(Path file) {
        if (end == End.KILLED) {
            throw new Killed();
        }
        return new FileSystemException(file.toString(), null, "No space left on device");
    }
}
