package org.tabularium.store.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Register;
import org.tabularium.store.Failing;
import org.tabularium.store.FaultyDisk;
import org.tabularium.store.FaultyDisk.End;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.SureFile;
import org.tabularium.store.journal.Clockwork;
import org.tabularium.store.journal.Left;

/// Whatever a disk does, the file is as it was, the unsaved work is in the journal, and the user is told.
class TroubleTest {
    @TempDir Path folder;
    private Desk desk = new Desk(Path.of(""), Path.of(""), new Clockwork());
    private Path file = Path.of("");

    @BeforeEach
    void aRegister() throws Exception {
        desk = Desk.in(folder);
        file = desk.file("a.ropa");
        RopaFile.save(file, Numbered.register(0));
    }

    @Test
    void onAFullDiskNothingIsLost() throws Exception {
        losesNothing(Failing.FULL.writing(desk.state()), Problem.DiskFull.class);
    }

    @Test
    void whereNothingMayBeWrittenNothingIsLost() throws Exception {
        losesNothing(Failing.HELD.writing(desk.state()), Problem.NotWritable.class);
    }

    @Test
    void whereNothingCanBeMovedNorOverwrittenNothingIsLost() throws Exception {
        losesNothing(new FaultyDisk(0, End.FULL, p -> !p.getFileName().toString().startsWith(".~new"))
                .writing(desk.state()), Problem.WriteFailed.class);
    }

    @Test
    void whenTheFolderHasVanishedNothingIsLost() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            held.edited(Numbered.register(1));
            desk.later().pass(Duration.ofSeconds(2));
            Path away = Files.move(desk.files(), folder.resolve("away"));
            assertThat(((Saving.Changed) held.save(Numbered.register(1))).now()).isEqualTo(new OnDisk.Gone());
            OnDisk gone = held.changed().orElseThrow();
            tells(() -> held.saveOver(Numbered.register(1), gone), Problem.FolderMissing.class);
            assertThat(journaled()).isEqualTo(Numbered.register(1));
            Files.move(away, desk.files());
            assertThat(((Saving.Changed) held.save(Numbered.register(1))).now())
                    .isInstanceOf(OnDisk.Other.class);
        }
    }

    @Test
    void aSaveThatLeftTheFileTornIsCompletedByTheNextOpening() throws Exception {
        FaultyDisk disk = new FaultyDisk(15_000, End.FULL, _ -> false);
        try (Keeper keeper = desk.start(disk.writing(desk.state())); HeldFile held = keeper.open(file)) {
            held.save(Numbered.register(13));
            tells(() -> held.save(Numbered.register(26)), Problem.OfKeeping.Torn.class);
        }
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            assertThat(held.opened().register()).isEqualTo(Numbered.register(26));
            assertThat(held.notes()).hasSize(1);
            assertThat(held.notes().getFirst().problem()).isEqualTo(new Problem.OfKeeping.Completed());
        }
    }

    @Test
    void aSaveThatLeftTheFileTornIsFollowedByTheNextOneWithoutQuestions() throws Exception {
        FaultyDisk disk = new FaultyDisk(15_000, End.FULL, _ -> false);
        try (Keeper keeper = desk.start(disk.writing(desk.state())); HeldFile held = keeper.open(file)) {
            held.save(Numbered.register(13));
            tells(() -> held.save(Numbered.register(26)), Problem.OfKeeping.Torn.class);
            assertThat(held.changed()).isEmpty();
            disk.free(Long.MAX_VALUE);
            assertThat(held.save(Numbered.register(27))).isInstanceOf(Saving.Done.class);
            assertThat(Desk.numbers(held)).containsExactly(27, 26, 13, 0);
        }
        assertThat(Desk.all(desk.files())).containsExactly(file);
    }

    @Test
    void withoutBackupsItIsSavedAllTheSameAndTold() throws Exception {
        Files.createDirectories(desk.state());
        Files.writeString(desk.state().resolve("backups"), "a file in the place of the folder");
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            Saving.Done done = (Saving.Done) held.save(Numbered.register(1));
            assertThat(done.trouble().map(StoreException::problem).orElseThrow())
                    .isInstanceOf(Problem.OfKeeping.NoBackup.class);
        }
        assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(1));
    }

    @Test
    void whatWasEditedWhileSavingGoesOnBeingJournaled() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            held.edited(Numbered.register(2));
            held.save(Numbered.register(1));
            assertThat(journaled()).isEqualTo(Numbered.register(2));
        }
    }

    @Test
    void whatIsSavedOrUndoneIsNotJournaledAnyMore() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            held.edited(Numbered.register(1));
            desk.later().pass(Duration.ofSeconds(2));
            held.save(Numbered.register(1));
            assertThat(Desk.all(desk.state().resolve("journals"))).isEmpty();
            held.edited(Numbered.register(2));
            desk.later().pass(Duration.ofSeconds(2));
            held.edited(Numbered.register(1));
            desk.later().pass(Duration.ofSeconds(2));
            assertThat(Desk.all(desk.state().resolve("journals"))).isEmpty();
        }
    }

    @Test
    void workThatWasTakenUpAgainOutlastsTheNextCrashToo() throws Exception {
        for (HeldFile held : List.of(desk.start().fresh(Numbered.register(0)), desk.start().open(file))) {
            held.edited(Numbered.register(1));
        }
        desk.later().pass(Duration.ofSeconds(2));
        for (int i = 0; i < 3; i++) {
            crash();
            Keeper next = desk.start();
            List<Left> left = next.left();
            assertThat(left).hasSize(2);
            for (Left one : left) {
                HeldFile held = one.file().isPresent() ? next.open(one.file().get())
                        : next.fresh(next.read(one, Optional.empty()).register());
                held.adopt(one, next.read(one, Optional.empty()).register());
            }
        }
    }

    /// The journal, read as after a crash.
    private Register journaled() throws Exception {
        crash();
        try (Keeper other = desk.start()) {
            return other.read(other.left().getFirst(), Optional.empty()).register();
        }
    }

    /// The process has died, say the files by which others know.
    private void crash() throws IOException {
        for (Path lock : Desk.all(folder)) {
            if (lock.toString().endsWith(".lock") || lock.toString().endsWith("#")) {
                Files.delete(lock);
            }
        }
    }

    private void losesNothing(SureFile writing, Class<? extends Problem> expected) throws Exception {
        try (Keeper keeper = desk.start(writing); HeldFile held = keeper.open(file)) {
            held.edited(Numbered.register(26));
            desk.later().pass(Duration.ofSeconds(2));
            tells(() -> held.save(Numbered.register(26)), expected);
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(0));
            assertThat(journaled()).isEqualTo(Numbered.register(26));
        }
        assertThat(Desk.all(desk.files())).containsExactly(file);
    }

    private static void tells(ThrowingCallable save, Class<? extends Problem> expected) {
        assertThatThrownBy(save).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.problem()).isInstanceOf(expected);
            assertThat(e.sentence(Locale.GERMAN)).contains("„a.ropa“", "Bitte");
            assertThat(e.sentence(Locale.ENGLISH)).contains("“a.ropa”", "Please");
        });
    }
}
