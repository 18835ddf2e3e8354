package org.tabularium.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.model.Register;

/// Opens and saves register files.
public final class RopaFile {
    private static final int LONGEST_HEAD = 1024;
    private static final Pattern HEAD = Pattern.compile(
            "\\s*\\{\\s*\"format\"\\s*:\\s*\"tabularium\"\\s*,\\s*\"formatVersion\"\\s*:\\s*([0-9]{1,9})");

    private RopaFile() {}

    /// Reads a file: a register, or a PDF to which one is attached.
    ///
    /// @throws StoreException if it cannot be read or is no register
    public static Opened open(Path file) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException(new Problem.IsFolder(), file, null);
        }
        // Devices and pipes may never end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(new Problem.NotAFile(), file, null);
        }
        try {
            byte[] bytes = bytes(file);
            return RopaFormat.open(PdfAttachment.isPdf(bytes) ? PdfAttachment.register(bytes) : bytes);
        } catch (StoreException e) {
            throw e.of(file);
        } catch (IOException e) {
            throw new StoreException(Failures.ofReading(e), file, e);
        }
    }

    /// Writes a register in the place of a file, or leaves the file as it was.
    ///
    /// @throws StoreException if the file cannot be written, is of a newer format, or is a PDF, whose pages would be lost
    public static void save(Path file, Register register) throws StoreException {
        byte[] bytes = RopaFormat.write(register);
        refusePdf(file);
        refuseNewer(file);
        SafeFile.write(file, out -> out.write(bytes));
    }

    private static byte[] bytes(Path file) throws StoreException, IOException {
        if (Files.size(file) > RopaFormat.LARGEST) {
            throw RopaFormat.tooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return RopaFormat.bounded(in);
        }
    }

    private static void refusePdf(Path file) throws StoreException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (PdfAttachment.isPdf(in.readNBytes(LONGEST_HEAD))) {
                throw new StoreException(new Problem.WouldReplacePdf(), file, null);
            }
        } catch (IOException _) {
            // Writing will say what is wrong.
        }
    }

    /// What a newer version wrote would lose what this one does not know.
    private static void refuseNewer(Path file) throws StoreException {
        int version = declaredVersion(file);
        if (version > RopaFormat.VERSION) {
            throw new StoreException(new Problem.NewerOnDisk(version), file, null);
        }
    }

    /// The version a file declares at its beginning; 0 if it is no register, which may be overwritten.
    private static int declaredVersion(Path file) {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Matcher head = HEAD.matcher(new String(in.readNBytes(LONGEST_HEAD), StandardCharsets.UTF_8));
            return head.lookingAt() ? Integer.parseInt(head.group(1)) : 0;
        } catch (IOException _) {
            return 0;
        }
    }
}
