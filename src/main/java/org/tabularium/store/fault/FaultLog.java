package org.tabularium.store.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Keeps the details of faults in a file, and those before them in a second one. Together they never grow beyond twice
/// the bound. The same fault is written once a day. Where no log can be kept the program goes on without.
public final class FaultLog {
    private static final String NAME = "faults.log";
    private static final String BEFORE = "faults-before.log";
    private static final int LARGEST = 256 * 1024;
    private final Path folder;
    private final Clock clock;

    /// @param folder need not be there yet
    public FaultLog(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Where it lies.
    public Path file() {
        return folder.resolve(NAME);
    }

    synchronized void add(Fault fault) {
        String head = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + " " + fault.code();
        byte[] entry =
                (head + "\n" + fault.details() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
            if (Files.exists(file()) && Files.size(file()) + entry.length > LARGEST) {
                Files.move(file(), folder.resolve(BEFORE), StandardCopyOption.REPLACE_EXISTING);
            }
            if (Files.exists(file()) && Files.readString(file()).contains(head)) {
                return;
            }
            Files.write(file(), entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | RuntimeException _) {
            // a fault must not be followed by another one
        }
    }
}
