package org.tabularium.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.tabularium.store.vault.VaultKey;

/// The bytes of a file at one moment.
public final class Snapshot {
    private static final int TRIES = 5;
    private final Path file;
    private final byte[] bytes;
    private final String sha256;
    private final Stamp stamp;

    /// What tells at little cost that a file has probably not changed.
    ///
    /// @param key what the system knows the file by; nothing on Windows
    public record Stamp(long size, FileTime modified, Optional<Object> key) {

        /// That of a file; nothing if there is none.
        public static Optional<Stamp> of(Path file) {
            try {
                BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional
                        .of(new Stamp(a.size(), a.lastModifiedTime(), Optional.ofNullable(a.fileKey())));
            } catch (IOException _) {
                return Optional.empty();
            }
        }
    }

    private Snapshot(Path file, byte[] bytes, Stamp stamp) {
        this.file = file;
        this.bytes = bytes;
        this.stamp = stamp;
        sha256 = Fingerprint.of(bytes);
    }

    /// Reads a file, once more if it changes while it is read.
    ///
    /// @return nothing if there is no such file
    /// @throws StoreException if it cannot be read, or is larger than any register
    public static Optional<Snapshot> of(Path file) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException(new Problem.IsFolder(), file, null);
        }
        // Devices and pipes may never end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(new Problem.NotAFile(), file, null);
        }
        try {
            return Optional.of(steady(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (StoreException e) {
            throw e.of(file);
        } catch (IOException e) {
            throw new StoreException(Failures.ofReading(e), file, e);
        }
    }

    private static Snapshot steady(Path file) throws StoreException, IOException {
        for (int i = 1;; i++) {
            Optional<Stamp> before = Stamp.of(file);
            byte[] bytes = bytes(file);
            Optional<Stamp> after = Stamp.of(file);
            boolean steady = before.equals(after) && after.filter(s -> s.size() == bytes.length).isPresent();
            if (steady || i == TRIES) {
                return new Snapshot(file, bytes,
                        after.orElseThrow(() -> new NoSuchFileException(file.toString())));
            }
        }
    }

    private static byte[] bytes(Path file) throws StoreException, IOException {
        if (Files.size(file) > RopaFormat.LARGEST) {
            throw RopaFormat.tooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return RopaFormat.bounded(in);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String sha256() {
        return sha256;
    }

    public Stamp stamp() {
        return stamp;
    }

    /// The register in it, or the one attached to it if it is a PDF.
    ///
    /// @param key that of the register, if it is at hand
    public Opened open(Optional<VaultKey> key) throws StoreException {
        return open(register -> RopaFormat.open(register, key));
    }

    /// The register in it.
    ///
    /// @param password stays as it is, so that the caller can wipe it
    public Opened open(char[] password) throws StoreException {
        return open(register -> RopaFormat.open(register, password));
    }

    private Opened open(Reading reading) throws StoreException {
        try {
            return reading.of(PdfAttachment.isPdf(bytes) ? PdfAttachment.register(bytes) : bytes);
        } catch (StoreException e) {
            throw e.of(file);
        }
    }

    /// Refuses to have it replaced by a register if something would be lost by that: the pages of a PDF, what a newer
    /// version wrote.
    public void refuseReplacing() throws StoreException {
        RopaFile.refuseReplacing(file, bytes);
    }

    /// From bytes to what they hold.
    @FunctionalInterface
    private interface Reading {
        Opened of(byte[] bytes) throws StoreException;
    }
}
