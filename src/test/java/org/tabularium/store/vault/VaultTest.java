package org.tabularium.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.store.vault.VaultException.Fault;

class VaultTest {
    private static final byte[] PLAIN = "{\"format\": \"tabularium\"}\n".getBytes(StandardCharsets.UTF_8);
    private static final char[] PASSWORD = "drei blaue Fenster".toCharArray();

    @Property(seed = Chance.SEED, tries = 200)
    void whatIsSealedIsOpenedWithTheSamePassword(@ForAll byte[] plain, @ForAll @NotEmpty char[] password,
            @ForAll int contentVersion) throws VaultException {
        byte[] container;
        try (VaultKey key = VaultKey.of(password, Cost.LEAST)) {
            container = Vault.seal(plain, contentVersion, key);
            assertThat(Vault.open(container, key)).isEqualTo(plain);
        }
        assertThat(Vault.isVault(container)).isTrue();
        assertThat(Vault.contentVersion(container)).isEqualTo(contentVersion);
        assertThat(container).hasSize(plain.length + Vault.OVERHEAD);
        try (VaultKey key = Vault.unlock(container, password)) {
            assertThat(Vault.open(container, key)).isEqualTo(plain);
        }
    }

    @Test
    void noSingleFlippedBitIsEverOpenedOrTakenForAWrongPassword() throws VaultException {
        try (VaultKey key = key()) {
            byte[] container = Vault.seal(PLAIN, 1, key);
            for (int bit = 0; bit < container.length * Byte.SIZE; bit++) {
                byte[] broken = container.clone();
                broken[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                assertThat(fault(broken, key)).as("bit %s", bit)
                        .isInstanceOfAny(Fault.Damaged.class, Fault.Newer.class)
                        .isEqualTo(faultOfPassword(broken, PASSWORD));
            }
            assertThat(Vault.open(container, key)).isEqualTo(PLAIN);
        }
    }

    @Test
    void whateverIsMissingAtTheEndIsMissed() {
        try (VaultKey key = key()) {
            byte[] container = Vault.seal(PLAIN, 1, key);
            for (int length = 8; length < container.length; length++) {
                assertThat(fault(Arrays.copyOf(container, length), key)).as("%s bytes", length)
                        .isEqualTo(new Fault.CutOff());
            }
        }
    }

    @Test
    void whatIsAppendedIsNoticed() {
        try (VaultKey key = key()) {
            byte[] container = Vault.seal(PLAIN, 1, key);
            assertThat(fault(Arrays.copyOf(container, container.length + 1), key))
                    .isEqualTo(new Fault.Damaged());
        }
    }

    @Test
    void theContentOfOneSavingDoesNotFitTheHeaderOfAnother() {
        try (VaultKey key = key()) {
            byte[] one = Vault.seal(PLAIN, 1, key);
            byte[] other = Vault.seal(PLAIN, 1, key);
            System.arraycopy(other, 0, one, 0, Header.SIZE);
            assertThat(fault(one, key)).isEqualTo(new Fault.Damaged());
        }
    }

    @Test
    void anotherPasswordIsSaidToBeWrong() {
        try (VaultKey key = key()) {
            byte[] container = Vault.seal(PLAIN, 1, key);
            for (String wrong : List.of("drei blaue Fenste", "Drei blaue Fenster", "drei blaue Fenster ",
                    "")) {
                assertThat(faultOfPassword(container, wrong.toCharArray()))
                        .isEqualTo(new Fault.WrongPassword());
            }
        }
    }

    @Test
    void theSamePasswordSetAgainIsAnotherKey() {
        try (VaultKey before = key(); VaultKey after = key()) {
            assertThat(fault(Vault.seal(PLAIN, 1, before), after)).isEqualTo(new Fault.OtherKey());
        }
    }

    @Test
    void aLetterTypedInTwoWaysIsTheSamePassword() throws VaultException {
        byte[] container;
        try (VaultKey composed = VaultKey.of("Gr\u00fc\u00dfe".toCharArray(), Cost.LEAST)) {
            container = Vault.seal(PLAIN, 1, composed);
        }
        try (VaultKey decomposed = Vault.unlock(container, "Gru\u0308\u00dfe".toCharArray())) {
            assertThat(Vault.open(container, decomposed)).isEqualTo(PLAIN);
        }
    }

    @Test
    void noTwoSavingsShareKeyAndNonceNorShowThatTheContentIsTheSame() {
        Set<String> used = new HashSet<>();
        Set<String> contents = new HashSet<>();
        try (VaultKey key = key()) {
            for (int i = 0; i < 500; i++) {
                byte[] container = Vault.seal(PLAIN, 1, key);
                byte[] salt = Arrays.copyOfRange(container, Header.FIELDS - Header.SAVE_SALT, Header.FIELDS);
                used.add(hex(key.secret("tabularium vault 1 content", salt, 44)));
                contents.add(hex(Arrays.copyOfRange(container, Header.SIZE, container.length)));
            }
        }
        assertThat(used).hasSize(500);
        assertThat(contents).hasSize(500);
    }

    @Test
    void aClosedKeyIsWipedAndOfNoUse() throws ReflectiveOperationException {
        VaultKey key = key();
        byte[] container = Vault.seal(PLAIN, 1, key);
        byte[] secret = secret(key);
        assertThat(secret).isNotEqualTo(new byte[32]);
        key.close();
        assertThat(secret).isEqualTo(new byte[32]);
        assertThat(key.isClosed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> Vault.seal(PLAIN, 1, key));
        assertThatIllegalStateException().isThrownBy(() -> Vault.open(container, key));
    }

    @Test
    void aKeyIsNotPrintedAndThePasswordIsLeftToTheCaller() throws ReflectiveOperationException {
        char[] password = PASSWORD.clone();
        try (VaultKey key = VaultKey.of(password, Cost.LEAST)) {
            assertThat(key.toString()).isEqualTo("VaultKey").doesNotContain(hex(secret(key)));
        }
        assertThat(password).isEqualTo(PASSWORD);
    }

    @Test
    void thereIsNoKeyWithoutAPassword() {
        assertThatIllegalArgumentException().isThrownBy(() -> VaultKey.of(new char[0], Cost.LEAST));
    }

    @Test
    void openingAndSealingChangesNothingForTheRestOfTheProgram() throws VaultException {
        Provider[] before = Security.getProviders();
        try (VaultKey key = key()) {
            Vault.open(Vault.seal(PLAIN, 1, key), key);
        }
        assertThat(Security.getProviders()).isEqualTo(before);
    }

    private static VaultKey key() {
        return VaultKey.of(PASSWORD, Cost.LEAST);
    }

    private static Fault fault(byte[] container, VaultKey key) {
        return catchThrowableOfType(VaultException.class, () -> Vault.open(container, key)).fault();
    }

    private static Fault faultOfPassword(byte[] container, char[] password) {
        return catchThrowableOfType(VaultException.class, () -> {
            try (VaultKey key = Vault.unlock(container, password)) {
                Vault.open(container, key);
            }
        }).fault();
    }

    private static byte[] secret(VaultKey key) throws ReflectiveOperationException {
        var field = VaultKey.class.getDeclaredField("secret");
        field.setAccessible(true);
        return (byte[]) field.get(key);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
