package org.tabularium.store.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.journal.Clockwork;
import org.tabularium.store.lock.Hold;

/// Disks that are really full, protected, or without renaming. Only where the test may mount them: as root on Linux.
class RealDiskTest {
    @TempDir Path folder;
    private final Deque<Path> mounted = new ArrayDeque<>();
    private Desk desk = new Desk(Path.of(""), Path.of(""), new Clockwork());
    private Path file = Path.of("");

    @BeforeEach
    void aSmallDisk() throws Exception {
        desk = Desk.in(folder);
        mount(desk.files(), "-t", "tmpfs", "-o", "size=256k", "tmpfs", desk.files().toString());
        file = desk.file("a.ropa");
        RopaFile.save(file, Numbered.register(0));
    }

    @AfterEach
    void unmount() throws Exception {
        while (!mounted.isEmpty()) {
            run(List.of("umount", mounted.pop().toString()));
        }
    }

    @Test
    void onAFullDiskTheOldStateStaysAndTheWorkIsJournaled() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            fill(desk.file("filling"));
            held.edited(Numbered.register(13));
            desk.later().pass(Duration.ofSeconds(2));
            assertThatThrownBy(() -> held.save(Numbered.register(13))).isInstanceOfSatisfying(
                    StoreException.class,
                    e -> assertThat(e.problem()).isEqualTo(new Problem.DiskFull()));
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(0));
            assertThat(Desk.all(desk.state().resolve("journals"))).isNotEmpty();
            Files.delete(desk.file("filling"));
            assertThat(held.save(Numbered.register(13))).isEqualTo(new Saving.Done(file, Optional.empty()));
        }
    }

    @Test
    void whereTheProgramsOwnDiskIsFullItIsSavedAndTold() throws Exception {
        Desk other = new Desk(Files.createDirectory(folder.resolve("other")), desk.files().resolve("state"),
                desk.later());
        Path there = other.file("b.ropa");
        RopaFile.save(there, Numbered.register(0));
        List<StoreException> told = new ArrayList<>();
        try (Keeper keeper = other.start(); HeldFile held = keeper.open(there)) {
            fill(desk.file("filling"));
            held.onTrouble(told::add);
            held.edited(Numbered.register(13));
            desk.later().pass(Duration.ofSeconds(2));
            assertThat(told).hasSize(1).first().extracting(StoreException::problem)
                    .isInstanceOf(Problem.OfKeeping.NoJournal.class);
            Saving.Done done = (Saving.Done) held.save(Numbered.register(13));
            assertThat(done.trouble().map(StoreException::problem).orElseThrow())
                    .isInstanceOf(Problem.OfKeeping.NoBackup.class);
        }
        assertThat(RopaFile.open(there).register()).isEqualTo(Numbered.register(13));
    }

    @Test
    void onADiskThatHasBecomeReadOnlyItIsOpenedAndTold() throws Exception {
        run(List.of("mount", "-o", "remount,ro", desk.files().toString()));
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            assertThat(held.hold()).isInstanceOf(Hold.Unheld.class);
            assertThat(held.notes()).hasSize(1);
            assertThatThrownBy(() -> held.save(Numbered.register(1))).isInstanceOfSatisfying(
                    StoreException.class,
                    e -> assertThat(e.problem()).isInstanceOf(Problem.NotWritable.class));
            assertThat(held.opened().register()).isEqualTo(Numbered.register(0));
        }
    }

    @Test
    void aFileThatTheSystemDoesNotLetBeReplacedIsOverwritten() throws Exception {
        mount(file, "--bind", file.toString(), file.toString());
        assertThatThrownBy(() -> RopaFile.save(file, Numbered.register(1)))
                .isInstanceOf(StoreException.class);
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            assertThat(held.save(Numbered.register(13))).isEqualTo(new Saving.Done(file, Optional.empty()));
        }
        assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(13));
        assertThat(Desk.all(desk.files())).containsExactly(file);
    }

    private static void fill(Path filling) throws IOException {
        try (var out = Files.newOutputStream(filling)) {
            while (true) {
                out.write(new byte[512]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space");
        }
    }

    private void mount(Path on, String... arguments) throws Exception {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        assumeThat(run(command)).as("may mount").isZero();
        mounted.push(on);
    }

    private static int run(List<String> command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }
}
