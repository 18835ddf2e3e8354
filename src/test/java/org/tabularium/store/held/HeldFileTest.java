package org.tabularium.store.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.store.Fingerprint;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.journal.Clockwork;
import org.tabularium.store.lock.Hold;

class HeldFileTest {
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
    void whatIsSavedIsThereAndWhatItReplacedIsKept() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            for (int i = 1; i <= 12; i++) {
                assertThat(held.save(Numbered.register(i)))
                        .isEqualTo(new Saving.Done(file, Optional.empty()));
            }
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(12));
            assertThat(Desk.numbers(held)).containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
        }
        assertThat(Desk.all(desk.files())).containsExactly(file);
    }

    @Test
    void savingWhatIsThereAlreadyTouchesNothing() throws Exception {
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, longAgo);
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            assertThat(held.save(Numbered.register(0))).isEqualTo(new Saving.Done(file, Optional.empty()));
            assertThat(held.backups()).isEmpty();
        }
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void whatSomebodyElseHasWrittenIsNotOverwrittenUnseen() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            RopaFile.save(file, Numbered.register(77));
            Saving.Changed changed = (Saving.Changed) held.save(Numbered.register(1));
            assertThat(changed.base()).contains(Numbered.register(0));
            assertThat(((OnDisk.Other) changed.now()).opened().register()).isEqualTo(Numbered.register(77));
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(77));

            RopaFile.save(file, Numbered.register(78));
            Saving.Changed again = (Saving.Changed) held.saveOver(Numbered.register(2), changed.now());
            assertThat(again.base()).contains(Numbered.register(77));
            assertThat(held.saveOver(Numbered.register(3), again.now())).isInstanceOf(Saving.Done.class);
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(3));
            assertThat(Desk.numbers(held)).startsWith(3, 78);
        }
    }

    @Test
    void aFileThatIsGoneOrSpoiltIsToldAndWrittenIfTheUserSaysSo() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            Files.delete(file);
            OnDisk gone = ((Saving.Changed) held.save(Numbered.register(0))).now();
            assertThat(gone).isEqualTo(new OnDisk.Gone());
            assertThat(held.saveOver(Numbered.register(0), gone)).isInstanceOf(Saving.Done.class);
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(0));

            Files.writeString(file, "{");
            OnDisk spoilt = ((Saving.Changed) held.save(Numbered.register(0))).now();
            assertThat(((OnDisk.Unreadable) spoilt).why().problem()).isInstanceOf(Problem.CutOff.class);
            assertThat(held.saveOver(Numbered.register(0), spoilt)).isInstanceOf(Saving.Done.class);
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(0));
        }
    }

    @Test
    void aChangeIsToldOnceAndOwnSavesAreNone() throws Exception {
        List<OnDisk> told = new ArrayList<>();
        try (Keeper keeper = desk.start();
                HeldFile held = keeper.open(file);
                Watch _ = held.watch(told::add)) {
            held.save(Numbered.register(1));
            Files.setLastModifiedTime(file, FileTime.fromMillis(5_000_000));
            desk.later().pass(Duration.ofSeconds(10));
            assertThat(told).isEmpty();
            RopaFile.save(file, Numbered.register(77));
            desk.later().pass(Duration.ofSeconds(10));
            assertThat(told).hasSize(1);
            held.seen(told.getFirst());
            assertThat(held.changed()).isEmpty();
            Files.delete(file);
            desk.later().pass(Duration.ofSeconds(10));
            assertThat(told).hasSize(2).last().isEqualTo(new OnDisk.Gone());
        }
        RopaFile.save(file, Numbered.register(78));
        desk.later().pass(Duration.ofSeconds(10));
        assertThat(told).hasSize(2);
    }

    @Test
    void whoeverHasNoLockIsToldOfTheOtherAndMayTakeIt() throws Exception {
        try (Keeper first = desk.start();
                HeldFile ours = first.open(file);
                Keeper second = desk.elsewhere().start();
                HeldFile theirs = second.open(file)) {
            assertThat(theirs.opened().register()).isEqualTo(Numbered.register(0));
            assertThat(theirs.hold()).isInstanceOf(Hold.Others.class);
            assertThat(theirs.save(Numbered.register(5))).isInstanceOf(Saving.Taken.class);
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(0));

            assertThat(theirs.takeOver()).isEqualTo(new Hold.Ours());
            assertThat(theirs.save(Numbered.register(5))).isInstanceOf(Saving.Done.class);
            assertThat(ours.save(Numbered.register(6))).isInstanceOf(Saving.Taken.class);
        }
    }

    @Test
    void aSecondWindowOfTheSameProcessIsNoticed() throws Exception {
        try (Keeper keeper = desk.start();
                HeldFile first = keeper.open(file);
                HeldFile second = keeper.open(file)) {
            assertThat(first.hold()).isEqualTo(new Hold.Ours());
            assertThat(((Hold.Others) second.hold()).holder().here()).isTrue();
            assertThat(second.save(Numbered.register(1))).isInstanceOf(Saving.Taken.class);
        }
    }

    @Test
    void savingElsewhereKeepsWhatWasThereAndMovesTheLock() throws Exception {
        Path other = desk.file("b.ropa");
        RopaFile.save(other, Numbered.register(77));
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            held.saveAs(other, Numbered.register(1));
            assertThat(held.file()).contains(other);
            assertThat(Desk.numbers(held)).containsExactly(1, 77);
            assertThat(Desk.all(desk.files())).containsExactlyInAnyOrder(file, other,
                    desk.file(".~lock.b.ropa#"));
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(0));
        }
    }

    @Test
    void savingOverAFileThatIsOpenElsewhereIsTold() throws Exception {
        Path other = desk.file("b.ropa");
        RopaFile.save(other, Numbered.register(77));
        try (Keeper keeper = desk.start();
                HeldFile held = keeper.open(file);
                Keeper second = desk.elsewhere().start();
                HeldFile _ = second.open(other)) {
            assertThat(held.saveAs(other, Numbered.register(1))).isInstanceOf(Saving.Taken.class);
            assertThat(held.file()).contains(file);
            assertThat(held.save(Numbered.register(2))).isInstanceOf(Saving.Done.class);
        }
        assertThat(RopaFile.open(other).register()).isEqualTo(Numbered.register(77));
    }

    @Test
    void whatCannotBeOpenedIsNotLocked() throws Exception {
        Path broken = Files.writeString(desk.file("broken.ropa"), "{");
        try (Keeper keeper = desk.start()) {
            assertThatThrownBy(() -> keeper.open(broken)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> keeper.open(desk.file("missing.ropa"))).isInstanceOfSatisfying(
                    StoreException.class, e -> assertThat(e.problem()).isEqualTo(new Problem.NoSuchFile()));
        }
        assertThat(Desk.all(desk.files())).containsExactlyInAnyOrder(file, broken);
    }

    @Test
    void theStateThatTwoHaveInCommonIsFoundAmongTheKept() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            String first = Fingerprint.of(Files.readAllBytes(file));
            held.save(Numbered.register(1));
            held.save(Numbered.register(2));
            assertThat(held.state(first)).contains(Numbered.register(0));
            assertThat(held.state("0".repeat(64))).isEmpty();
        }
    }
}
