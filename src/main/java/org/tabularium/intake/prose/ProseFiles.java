package org.tabularium.intake.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tabularium.intake.IntakeException;

/// Reads the text of policies from files of others. What kind of file it is, its contents say, not its name.
public final class ProseFiles {
    private ProseFiles() {}

    /// Reads a file of which nothing is known.
    public static Prose read(Path file) throws IntakeException {
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IntakeException("file.damaged", file, e);
        }
    }

    /// Reads what stands in a file.
    ///
    /// @param name of the file, for messages
    public static Prose of(String name, byte[] content) throws IntakeException {
        return PlainText.prose(new String(content, StandardCharsets.UTF_8));
    }
}
