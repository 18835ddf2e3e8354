package org.tabularium.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// Disks that do not take a file.
public enum Failing implements Disk {
    /// Some bytes, and then no room.
    FULL,
    /// The folder takes no new files.
    CLOSED,
    /// The file to be replaced is protected, or another program holds it open.
    HELD;

    private static final int ROOM = 100;
    private static final Disk SYSTEM = new SystemDisk();

    /// Replaces a file on such a disk, as far as it goes.
    public void write(Path file, Content content) throws StoreException {
        SafeFile.write(file, content, this);
    }

    /// Writes registers to such a disk.
    public SureFile writing(Path own) {
        return new SureFile(own, this);
    }

    /// What the user is told of.
    public Problem problem(Path folder) {
        return switch (this) {
            case FULL -> new Problem.DiskFull();
            case CLOSED -> new Problem.FolderNotWritable(folder);
            case HELD -> new Problem.NotWritable();
        };
    }

    @Override
    public OutputStream create(Path file, FileAttribute<?>... attributes) throws IOException {
        if (this == CLOSED) {
            throw new AccessDeniedException(file.toString());
        }
        OutputStream out = SYSTEM.create(file, attributes);
        return this == FULL ? new Narrow(out, file) : out;
    }

    @Override
    public void replace(Path file, Path by) throws IOException {
        if (this == HELD) {
            throw new AccessDeniedException(by.toString(), file.toString(), null);
        }
        SYSTEM.replace(file, by);
    }

    @Override
    public Place open(Path file) throws IOException {
        if (this == HELD) {
            throw new AccessDeniedException(file.toString());
        }
        return SYSTEM.open(file);
    }

    @Override
    public void settle(Path file) {
        SYSTEM.settle(file);
    }

    private static final class Narrow extends FilterOutputStream {
        private final Path file;
        private int written;

        Narrow(OutputStream out, Path file) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int fitting = Math.min(length, ROOM - written);
            out.write(bytes, offset, fitting);
            written += fitting;
            if (fitting < length) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }
    }
}
