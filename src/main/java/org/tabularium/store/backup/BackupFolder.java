package org.tabularium.store.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tabularium.store.Fingerprint;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;

/// The states of one file. Their names say number, time and fingerprint.
///
/// @param path where they are
record BackupFolder(Path path) {
    private static final String ABOUT = "about.txt";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile("([0-9]{8})-([0-9]{8}T[0-9]{6}Z)-([0-9a-f]{64})\\.ropa");

    /// The latest first.
    List<Backup> list() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(BackupFolder::backup).flatMap(Optional::stream)
                    .sorted(Comparator.comparingLong(Backup::number).thenComparing(Backup::time).reversed())
                    .toList();
        }
    }

    /// Adds a state, or counts anew one that is there.
    void add(byte[] bytes, Instant time) throws StoreException, IOException {
        List<Backup> there = list();
        String sha256 = Fingerprint.of(bytes);
        Path to = path.resolve(name(there.isEmpty() ? 1 : there.getFirst().number() + 1, time, sha256));
        Optional<Backup> same = there.stream().filter(b -> b.sha256().equals(sha256)).findFirst();
        if (same.isEmpty()) {
            SafeFile.writeAlone(to, out -> out.write(bytes));
        } else if (!same.get().equals(there.getFirst())) {
            Files.move(same.get().file(), to);
        }
    }

    /// Puts other bytes in the place of those of a state, which keeps its number and time; unless there is a state with
    /// these bytes.
    void replace(Backup backup, byte[] by) throws StoreException, IOException {
        String sha256 = Fingerprint.of(by);
        if (list().stream().noneMatch(b -> b.sha256().equals(sha256))) {
            SafeFile.writeAlone(path.resolve(name(backup.number(), backup.time(), sha256)),
                    out -> out.write(by));
        }
        Files.deleteIfExists(backup.file());
    }

    /// Keeps the latest states only, and nothing that a dead process left unfinished.
    void limit(int count) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(path,
                SafeFile.unfinished(path.resolve("*")).getFileName().toString())) {
            for (Path file : unfinished) {
                Files.deleteIfExists(file);
            }
        }
        for (Backup old : list().stream().skip(count).toList()) {
            Files.deleteIfExists(old.file());
        }
    }

    /// Says to people who find the folder what it is.
    void about(Path file) throws StoreException {
        Path about = path.resolve(ABOUT);
        if (!Files.exists(about)) {
            byte[] text = (file + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
            SafeFile.writeAlone(about, out -> out.write(text));
        }
    }

    private static String name(long number, Instant time, String sha256) {
        return "%08d-%s-%s.ropa".formatted(number, TIME.format(time), sha256);
    }

    private static Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(file, Long.parseLong(name.group(1)),
                    TIME.parse(name.group(2), Instant::from), Files.size(file), name.group(3)));
        } catch (IOException | DateTimeException _) {
            return Optional.empty(); // just gone, or of nobody's making
        }
    }
}
