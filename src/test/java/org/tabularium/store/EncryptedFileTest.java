package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.Chance;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.Vault;
import org.tabularium.store.vault.VaultKey;

class EncryptedFileTest {
    private static final Path KEPT = Path.of("src/test/resources/org/tabularium/store/vault");
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");
    private static final char[] PASSWORD = "drei blaue Fenster".toCharArray();
    private static final char[] OTHER = "vier rote Türen".toCharArray();

    @TempDir Path folder;

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    @Property(seed = Chance.SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatIsEncryptedIsReadBackAsTheSameRegister(@ForAll("registers") Register register)
            throws StoreException {
        try (VaultKey key = key(PASSWORD)) {
            byte[] container = RopaFormat.write(register, Optional.of(key));
            Opened opened = RopaFormat.open(container, PASSWORD);
            assertThat(opened.register()).isEqualTo(register);
            assertThat(RopaFormat.open(container, opened.key()).register()).isEqualTo(register);
            opened.key().orElseThrow().close();
        }
    }

    @Test
    void whatIsSavedWithAPasswordIsOpenedWithIt() throws Exception {
        Path file = saved(PASSWORD);
        assertThat(RopaFile.isEncrypted(file)).isTrue();
        Opened opened = RopaFile.open(file, PASSWORD);
        assertThat(opened.register()).isEqualTo(BLANK);
        assertThat(opened.readOnly()).isFalse();
        RopaFile.save(file, BLANK, opened.key());
        assertThat(RopaFile.open(file, opened.key()).register()).isEqualTo(BLANK);
    }

    @Test
    void withoutItsPasswordItIsNotOpened() throws Exception {
        Path file = saved(PASSWORD);
        fails(() -> RopaFile.open(file), new Problem.OfVault.NeedsPassword());
        fails(() -> RopaFile.open(file, Optional.empty()), new Problem.OfVault.NeedsPassword());
        fails(() -> RopaFile.open(file, OTHER), new Problem.OfVault.WrongPassword());
        try (VaultKey other = key(PASSWORD)) {
            fails(() -> RopaFile.open(file, Optional.of(other)), new Problem.OfVault.NeedsPassword());
        }
    }

    @Test
    void aFileWithoutAPasswordNeedsNone() throws Exception {
        Path file = folder.resolve("offen.ropa");
        RopaFile.save(file, BLANK);
        assertThat(RopaFile.isEncrypted(file)).isFalse();
        assertThat(RopaFile.open(file, PASSWORD)).isEqualTo(new Opened(BLANK, 1));
        try (VaultKey key = key(PASSWORD)) {
            assertThat(RopaFile.open(file, Optional.of(key))).isEqualTo(new Opened(BLANK, 1));
        }
    }

    @Test
    void anEncryptedFileIsNotReplacedByAPlainOne() throws Exception {
        Path file = saved(PASSWORD);
        byte[] before = Files.readAllBytes(file);
        fails(() -> RopaFile.save(file, BLANK), new Problem.OfVault.WouldBecomePlain());
        fails(() -> RopaFile.save(file, BLANK, Optional.empty()), new Problem.OfVault.WouldBecomePlain());
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aChangedPasswordOpensAndTheFormerOneDoesNot() throws Exception {
        Path file = saved(PASSWORD);
        try (VaultKey key = key(OTHER)) {
            RopaFile.save(file, BLANK, Optional.of(key));
        }
        fails(() -> RopaFile.open(file, PASSWORD), new Problem.OfVault.WrongPassword());
        assertThat(RopaFile.open(file, OTHER).register()).isEqualTo(BLANK);
    }

    @Test
    void whatIsWrongIsToldBeforeThePasswordIsAskedFor() throws Exception {
        Path file = saved(PASSWORD);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        fails(() -> RopaFile.open(file), new Problem.OfVault.Incomplete());
        whole[70]++;
        Files.write(file, whole);
        fails(() -> RopaFile.open(file), new Problem.OfVault.Damaged());
        whole[11] = 9;
        Files.write(file, whole);
        fails(() -> RopaFile.open(file), new Problem.OfVault.Newer());
    }

    @Test
    void aRegisterOfANewerFormatBehavesAsItDoesWithoutAPassword() throws Exception {
        byte[] newer = new String(RopaFormat.write(BLANK), StandardCharsets.UTF_8)
                .replace("\"formatVersion\": 1", "\"formatVersion\": 7").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("neuer.ropa");
        try (VaultKey key = key(PASSWORD)) {
            Files.write(file, Vault.seal(newer, 7, key));
            Opened opened = RopaFile.open(file, Optional.of(key));
            assertThat(opened.readOnly()).isTrue();
            fails(() -> RopaFile.save(file, BLANK, Optional.of(key)), new Problem.NewerOnDisk(7));
        }
    }

    @Test
    void aContainerOfANewerVersionIsNotReplaced() throws Exception {
        Path file = saved(PASSWORD);
        byte[] bytes = Files.readAllBytes(file);
        bytes[11] = 2;
        Files.write(file, bytes);
        try (VaultKey key = key(PASSWORD)) {
            fails(() -> RopaFile.save(file, BLANK, Optional.of(key)), new Problem.OfVault.Newer());
        }
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void whatIsInsideIsReadAsStrictlyAsOutside() throws StoreException {
        try (VaultKey key = key(PASSWORD)) {
            byte[] container = Vault.seal("[]".getBytes(StandardCharsets.UTF_8), 1, key);
            fails(() -> RopaFormat.open(container, PASSWORD), new Problem.NotARegister());
            byte[] twice = Vault.seal(RopaFormat.write(BLANK, Optional.of(key)), 1, key);
            fails(() -> RopaFormat.open(twice, Optional.of(key)), new Problem.NotUtf8(1, 0));
        }
    }

    @Test
    void nothingOfItLiesBesideNorInTheFile() throws Exception {
        Register named = RopaFormat.read(Files.readAllBytes(KEPT.resolve("kept-1.json")));
        Path file = folder.resolve("geheim.ropa");
        try (VaultKey key = key(PASSWORD)) {
            RopaFile.save(file, named, Optional.of(key));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Zimmerei",
                "tabularium",
                "languages");
    }

    @Test
    void aRegisterEncryptedByTheFirstVersionIsOpenedForGood() throws Exception {
        char[] password = Files.readString(KEPT.resolve("kept-1.password")).strip().toCharArray();
        Opened kept = RopaFile.open(KEPT.resolve("kept-1.vault"), password);
        assertThat(kept.formatVersion()).isEqualTo(1);
        assertThat(kept.register()).isEqualTo(RopaFile.open(KEPT.resolve("kept-1.json")).register());
        kept.key().orElseThrow().close();
    }

    private Path saved(char[] password) throws StoreException {
        Path file = folder.resolve("geheim.ropa");
        try (VaultKey key = key(password)) {
            RopaFile.save(file, BLANK, Optional.of(key));
        }
        return file;
    }

    private static VaultKey key(char[] password) {
        return VaultKey.of(password, Cost.LEAST);
    }

    private static void fails(ThrowingCallable doing, Problem expected) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(expected));
    }
}
