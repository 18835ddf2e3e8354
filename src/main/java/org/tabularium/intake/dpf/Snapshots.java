package org.tabularium.intake.dpf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.intake.IntakeException;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;

/// Keeps the snapshots beside the program's settings; they are no part of any register. The one of the latest day is used.
public final class Snapshots {
    private static final String NAMES = "dpf-\\d{4}-\\d{2}-\\d{2}\\.json";
    private static final int KEPT = 3;
    private static final long MOST_BYTES = 50L << 20;
    private final Path folder;

    /// @param folder need not be there yet
    public Snapshots(Path folder) {
        this.folder = folder;
    }

    /// The snapshot of the latest day that can be read.
    public Optional<Snapshot> newest() {
        return files().stream().flatMap(f -> read(f).stream()).findFirst();
    }

    /// Keeps a snapshot. Of older ones a few remain.
    ///
    /// @throws IntakeException if the folder cannot be made or used
    /// @throws StoreException if the file cannot be written
    public void keep(Snapshot snapshot) throws IntakeException, StoreException {
        byte[] text = SnapshotText.write(snapshot).getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IntakeException("folder", folder, e);
        }
        SafeFile.write(folder.resolve("dpf-" + snapshot.day() + ".json"), out -> out.write(text));
        files().stream().skip(KEPT).forEach(Snapshots::discard);
    }

    /// The latest first; their names are their days.
    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().matches(NAMES))
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString()).reversed()).toList();
        } catch (IOException e) {
            return List.of(); // nothing has been kept yet
        }
    }

    /// A damaged one is passed over: the list can be read again at any time.
    private static Optional<Snapshot> read(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? Optional.empty()
                    : SnapshotText.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // an old list too many does no harm
        }
    }
}
