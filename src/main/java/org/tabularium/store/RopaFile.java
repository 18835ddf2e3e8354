package org.tabularium.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.model.Register;
import org.tabularium.store.vault.Vault;
import org.tabularium.store.vault.VaultKey;

/// Opens and saves register files.
public final class RopaFile {
    private static final int LONGEST_HEAD = 1024;
    private static final Pattern HEAD = Pattern.compile(
            "\\s*\\{\\s*\"format\"\\s*:\\s*\"tabularium\"\\s*,\\s*\"formatVersion\"\\s*:\\s*([0-9]{1,9})");

    private RopaFile() {}

    /// Reads a file: a register, or a PDF to which one is attached.
    ///
    /// @throws StoreException if it cannot be read or is no register, with [Problem.OfVault.NeedsPassword] if it is
    ///     encrypted
    public static Opened open(Path file) throws StoreException {
        return open(file, RopaFormat::open);
    }

    /// Reads a file that may be encrypted. Takes its time if it is: never on the screen's thread.
    ///
    /// @param password stays as it is, so that the caller can wipe it; not needed by a file that has none
    /// @throws StoreException if it cannot be read or is no register, with [Problem.OfVault.WrongPassword] if only the
    ///     password is wrong
    public static Opened open(Path file, char[] password) throws StoreException {
        return open(file, bytes -> RopaFormat.open(bytes, password));
    }

    /// Reads a file of which the key may be at hand, such as one that somebody else has saved meanwhile.
    ///
    /// @throws StoreException if it cannot be read or is no register, with [Problem.OfVault.NeedsPassword] if there is
    ///     no key, or one of another password
    public static Opened open(Path file, Optional<VaultKey> key) throws StoreException {
        return open(file, bytes -> RopaFormat.open(bytes, key));
    }

    /// Whether a file is encrypted, as far as it can be read.
    public static boolean isEncrypted(Path file) {
        return Vault.isVault(head(file));
    }

    /// Writes a register without a password in the place of a file, or leaves the file as it was.
    ///
    /// @throws StoreException as [#save(Path, Register, Optional)]
    public static void save(Path file, Register register) throws StoreException {
        save(file, register, Optional.empty());
    }

    /// Writes a register in the place of a file, encrypted if there is a key, or leaves the file as it was.
    ///
    /// @throws StoreException if the file cannot be written, is of a newer format, is a PDF, whose pages would be
    ///     lost, or is encrypted and there is no key
    public static void save(Path file, Register register, Optional<VaultKey> key) throws StoreException {
        if (key.isEmpty() && isEncrypted(file)) {
            throw new StoreException(new Problem.OfVault.WouldBecomePlain(), file, null);
        }
        refuseReplacing(file, head(file));
        byte[] bytes = RopaFormat.write(register, key);
        SafeFile.write(file, out -> out.write(bytes));
    }

    /// Refuses to write over what would be lost by it.
    ///
    /// @param head the beginning of what is there, or all of it
    static void refuseReplacing(Path file, byte[] head) throws StoreException {
        if (PdfAttachment.isPdf(head)) {
            throw new StoreException(new Problem.WouldReplacePdf(), file, null);
        }
        if (Vault.isNewer(head)) {
            throw new StoreException(new Problem.OfVault.Newer(), file, null);
        }
        // What a newer version wrote would lose what this one does not know.
        int version = declaredVersion(head);
        if (version > RopaFormat.VERSION) {
            throw new StoreException(new Problem.NewerOnDisk(version), file, null);
        }
    }

    private static Opened open(Path file, Reading reading) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException(new Problem.IsFolder(), file, null);
        }
        // Devices and pipes may never end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(new Problem.NotAFile(), file, null);
        }
        try {
            byte[] bytes = bytes(file);
            return reading.read(PdfAttachment.isPdf(bytes) ? PdfAttachment.register(bytes) : bytes);
        } catch (StoreException e) {
            throw e.of(file);
        } catch (IOException e) {
            throw new StoreException(Failures.ofReading(e), file, e);
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

    /// The beginning of a file; nothing if it cannot be read, since writing will say what is wrong.
    private static byte[] head(Path file) {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_HEAD);
        } catch (IOException _) {
            return new byte[0];
        }
    }

    /// The version that the beginning of a file declares; 0 if it is no register, which may be overwritten.
    private static int declaredVersion(byte[] head) {
        if (Vault.isVault(head)) {
            return Vault.contentVersion(head);
        }
        Matcher beginning = HEAD.matcher(new String(head, StandardCharsets.UTF_8));
        return beginning.lookingAt() ? Integer.parseInt(beginning.group(1)) : 0;
    }

    /// From the bytes of a file to what it holds.
    @FunctionalInterface
    private interface Reading {
        Opened read(byte[] bytes) throws StoreException;
    }
}
