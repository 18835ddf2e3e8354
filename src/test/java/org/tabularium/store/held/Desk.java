package org.tabularium.store.held;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.StoreException;
import org.tabularium.store.SureFile;
import org.tabularium.store.backup.Backup;
import org.tabularium.store.journal.Clockwork;

/// A user with a computer: a folder of registers, and a program with its own state.
///
/// @param files where registers are
/// @param state the program's own folder
/// @param later time that passes when the test says so
record Desk(Path files, Path state, Clockwork later) {

    static Desk in(Path folder) throws IOException {
        return new Desk(Files.createDirectories(folder.resolve("files")), folder.resolve("state"),
                new Clockwork());
    }

    /// The same files, used from another computer.
    Desk elsewhere() {
        return new Desk(files, state.resolveSibling("elsewhere"), later);
    }

    Path file(String name) {
        return files.resolve(name);
    }

    /// A start of the program.
    Keeper start() {
        return start(new SureFile(state));
    }

    Keeper start(SureFile writing) {
        return new Keeper(state, writing, later, Clock.systemUTC());
    }

    /// Whoever has the register opens it for a moment.
    static Register read(Keeper keeper, Path file) throws StoreException {
        try (HeldFile held = keeper.open(file)) {
            return held.opened().register();
        }
    }

    /// The numbers of the states that are kept, the last one first.
    static List<Integer> numbers(HeldFile held) throws StoreException {
        List<Integer> numbers = new ArrayList<>();
        for (Backup backup : held.backups()) {
            Opened opened = held.read(backup);
            numbers.add(Numbered.number(opened.register()));
        }
        return numbers;
    }

    /// Everything that lies in a folder and below.
    static List<Path> all(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
