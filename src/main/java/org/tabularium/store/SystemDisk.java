package org.tabularium.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/// The file system as it is.
final class SystemDisk implements Disk {

    @Override
    public OutputStream create(Path file, FileAttribute<?>... attributes) throws IOException {
        return new Synced(FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
    }

    @Override
    public void replace(Path file, Path by) throws IOException {
        try {
            Files.move(by, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(by, file, StandardCopyOption.REPLACE_EXISTING);
        }
        settle(file);
    }

    @Override
    public Place open(Path file) throws IOException {
        return new Open(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /// Windows cannot open folders and needs no such step; the file is in its place already, so that a failure here is
    /// none of saving.
    @Override
    public void settle(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }

    private record Open(FileChannel channel) implements Place {
        @Override
        public void write(long position, byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
            long at = position;
            while (left.hasRemaining()) {
                at += channel.write(left, at);
            }
        }

        @Override
        public void finish(long length) throws IOException {
            channel.truncate(length);
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final class Synced extends FilterOutputStream {
        private final FileChannel channel;

        Synced(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                if (channel.isOpen()) {
                    channel.force(true);
                }
            }
        }
    }
}
