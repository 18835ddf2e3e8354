package org.tabularium.store.held;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFile;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;
import org.tabularium.store.journal.Clockwork;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.Vault;
import org.tabularium.store.vault.VaultKey;

/// Nothing of an encrypted register lies anywhere else unencrypted.
class HeldKeysTest {
    private static final char[] PASSWORD = "ein langes Kennwort".toCharArray();
    private static final char[] OTHER = "noch ein Kennwort!!".toCharArray();

    @TempDir Path folder;
    private Desk desk = new Desk(Path.of(""), Path.of(""), new Clockwork());
    private Path file = Path.of("");

    @BeforeEach
    void aRegisterWithoutPassword() throws Exception {
        desk = Desk.in(folder);
        file = desk.file("a.ropa");
        RopaFile.save(file, Numbered.register(0));
    }

    @Test
    void withANewPasswordBackupsAndJournalAreEncryptedToo() throws Exception {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            held.save(Numbered.register(1));
            held.edited(Numbered.register(2));
            desk.later().pass(Duration.ofSeconds(2));
            assertThat(readable()).as("before").isNotEmpty();
            held.key(Optional.of(VaultKey.of(PASSWORD, Cost.LEAST)));
            assertThat(held.isEncrypted()).isTrue();
            assertThat(held.save(Numbered.register(3))).isEqualTo(new Saving.Done(file, Optional.empty()));
            held.edited(Numbered.register(4));
            desk.later().pass(Duration.ofSeconds(2));
            assertThat(readable()).isEmpty();
            assertThat(Desk.numbers(held)).containsExactly(3, 1, 0);
        }
    }

    @Test
    void withAnotherPasswordTheBackupsOpenWithThatOne() throws Exception {
        seal(PASSWORD);
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file, PASSWORD)) {
            held.key(Optional.of(VaultKey.of(OTHER, Cost.LEAST)));
            held.save(Numbered.register(2));
            assertThat(Desk.numbers(held)).containsExactly(2, 1, 0);
            assertThat(held.read(held.backups().getLast(), OTHER).register()).isEqualTo(Numbered.register(0));
        }
        assertThat(RopaFile.open(file, OTHER).register()).isEqualTo(Numbered.register(2));
    }

    @Test
    void withoutAPasswordFileAndBackupsAreReadable() throws Exception {
        seal(PASSWORD);
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file, PASSWORD)) {
            held.key(Optional.empty());
            assertThat(RopaFile.isEncrypted(file)).isTrue();
            held.save(Numbered.register(1));
            assertThat(RopaFile.open(file).register()).isEqualTo(Numbered.register(1));
            assertThat(Desk.numbers(held)).containsExactly(1, 0);
        }
    }

    @Test
    void whatAnEncryptedRegisterLeftOpensWithItsKeyOnly() throws Exception {
        seal(PASSWORD);
        crash(2);
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file, PASSWORD)) {
            var left = keeper.left().getFirst();
            assertThatThrownBy(() -> keeper.read(left, Optional.empty())).isInstanceOfSatisfying(
                    StoreException.class,
                    e -> assertThat(e.problem()).isEqualTo(new Problem.OfVault.NeedsPassword()));
            assertThat(keeper.read(left, held.opened().key()).register()).isEqualTo(Numbered.register(2));
            assertThat(keeper.read(left, PASSWORD).register()).isEqualTo(Numbered.register(2));
        }
        assertThat(readable()).isEmpty();
    }

    @Test
    void whenSomebodyElseHasChangedThePasswordTheFileKeepsThatOne() throws Exception {
        seal(PASSWORD);
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file, PASSWORD)) {
            try (VaultKey theirs = VaultKey.of(OTHER, Cost.LEAST)) {
                RopaFile.save(file, Numbered.register(77), Optional.of(theirs));
            }
            OnDisk there = ((Saving.Changed) held.save(Numbered.register(2))).now();
            assertThat(((OnDisk.Unreadable) there).why().problem())
                    .isEqualTo(new Problem.OfVault.NeedsPassword());
            OnDisk opened = held.changed(OTHER);
            assertThat(((OnDisk.Other) opened).opened().register()).isEqualTo(Numbered.register(77));
            assertThat(held.saveOver(Numbered.register(3), opened)).isInstanceOf(Saving.Done.class);
        }
        assertThat(RopaFile.open(file, OTHER).register()).isEqualTo(Numbered.register(3));
    }

    @Test
    void whenSomebodyElseHasRemovedThePasswordOurSaveIsEncryptedAllTheSame() throws Exception {
        seal(PASSWORD);
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file, PASSWORD)) {
            Files.write(file, RopaFormat.write(Numbered.register(77)));
            OnDisk there = ((Saving.Changed) held.save(Numbered.register(2))).now();
            assertThat(held.saveOver(Numbered.register(3), there)).isInstanceOf(Saving.Done.class);
            assertThat(readable()).isEmpty();
        }
        assertThat(RopaFile.open(file, PASSWORD).register()).isEqualTo(Numbered.register(3));
    }

    @Test
    void aRegisterWithoutPasswordDoesNotReplaceAnEncryptedOne() throws Exception {
        seal(PASSWORD);
        Path plain = desk.file("b.ropa");
        RopaFile.save(plain, Numbered.register(5));
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(plain)) {
            assertThatThrownBy(() -> held.saveAs(file, Numbered.register(6))).isInstanceOfSatisfying(
                    StoreException.class,
                    e -> assertThat(e.problem()).isEqualTo(new Problem.OfVault.WouldBecomePlain()));
            assertThat(held.file()).contains(plain);
        }
        assertThat(RopaFile.open(file, PASSWORD).register()).isEqualTo(Numbered.register(1));
    }

    /// Saves the register encrypted, as number 1.
    private void seal(char[] password) throws StoreException {
        try (Keeper keeper = desk.start(); HeldFile held = keeper.open(file)) {
            held.key(Optional.of(VaultKey.of(password, Cost.LEAST)));
            held.save(Numbered.register(1));
        }
    }

    /// The program edits and dies: what it had open is not closed, and others are free to take it.
    private void crash(int number) throws Exception {
        Keeper dying = desk.start();
        HeldFile held = dying.open(file, PASSWORD);
        held.edited(Numbered.register(number));
        desk.later().pass(Duration.ofSeconds(2));
        for (Path lock : Desk.all(folder)) {
            if (lock.toString().endsWith(".lock") || lock.toString().endsWith("#")) {
                Files.delete(lock);
            }
        }
    }

    /// Everything that is kept and shows what is in the register.
    private List<Path> readable() throws Exception {
        List<Path> readable = new ArrayList<>();
        for (Path kept : Desk.all(folder)) {
            byte[] bytes = Files.readAllBytes(kept);
            if (!Vault.isVault(bytes)
                    && new String(bytes, ISO_8859_1).contains("Verzeichnis Nr.")) {
                readable.add(kept);
            }
        }
        return readable;
    }
}
