package org.tabularium.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tabularium.store.vault.VaultException.Fault;

/// Headers that somebody has made up, with a checksum that is right.
class HostileHeaderTest {
    private static final int VERSION = 8;
    private static final int LENGTH = 28;
    private static final char[] PASSWORD = "drei blaue Fenster".toCharArray();

    @Test
    void noMemoryOrTimeOutOfBoundsIsSpentOnAPassword() {
        List<Cost> demands = List.of(new Cost(100 * 1024 * 1024, 1, 1), new Cost(1024 * 1024, 5, 4),
                new Cost(8, Integer.MAX_VALUE, 1), new Cost(Integer.MAX_VALUE, Integer.MAX_VALUE, 16));
        for (Cost cost : demands) {
            assertThat(refused(with(cost))).isEqualTo(new Fault.TooCostly(cost.kibibytes() / 1024));
        }
    }

    @Test
    void noMoreMemoryIsSpentThanTheProgramHas() {
        int half = Math.toIntExact(Runtime.getRuntime().maxMemory() / 2 / 1024);
        assertThat(new Cost(half, 1, 1).bearable()).isEqualTo(half <= 1024 * 1024);
        assertThat(new Cost(half + 1024, 1, 1).bearable()).isFalse();
    }

    @Test
    void numbersThatArgon2DoesNotKnowAreDamage() {
        List<Cost> nonsense =
                List.of(new Cost(0, 1, 1), new Cost(8, 0, 1), new Cost(8, 1, 0), new Cost(7, 1, 1),
                        new Cost(8, 1, 2), new Cost(-8, 1, 1), new Cost(8, -1, 1), new Cost(8, 1, -1),
                        new Cost(1024, 1, 17), new Cost(1024, 1, Integer.MAX_VALUE));
        for (Cost cost : nonsense) {
            assertThat(refused(with(cost))).as("%s", cost).isEqualTo(new Fault.Damaged());
        }
    }

    @Test
    void aLengthThatIsNotThatOfTheFileIsRefused() {
        for (int length : new int[] {1, 44, 1024, Integer.MAX_VALUE}) {
            assertThat(refused(patched(LENGTH, length))).isEqualTo(new Fault.CutOff());
        }
        for (int length : new int[] {-1, Integer.MIN_VALUE}) {
            assertThat(refused(patched(LENGTH, length))).isEqualTo(new Fault.Damaged());
        }
    }

    @Test
    void aNewerContainerIsToldAndAnImpossibleVersionIsDamage() {
        assertThat(refused(patched(VERSION, 2))).isEqualTo(new Fault.Newer(2));
        assertThat(refused(patched(VERSION, 0))).isEqualTo(new Fault.Damaged());
        assertThat(refused(patched(VERSION, -1))).isEqualTo(new Fault.Damaged());
    }

    @Test
    void parametersMadeCheaperDoNotOpenTheContainer() {
        byte[] sealed;
        try (VaultKey key = VaultKey.of(PASSWORD, new Cost(64, 3, 2))) {
            sealed = Vault.seal(new byte[0], 1, key);
        }
        ByteBuffer.wrap(sealed).putInt(16, 16).putInt(20, 1);
        assertThat(refused(checked(sealed))).isEqualTo(new Fault.WrongPassword());
    }

    @Test
    void whatIsNoContainerIsNotOpenedAsOne() {
        for (byte[] bytes : List.of(new byte[0], new byte[Vault.OVERHEAD], new byte[1024])) {
            assertThat(Vault.isVault(bytes)).isFalse();
            assertThat(refused(bytes)).isInstanceOfAny(Fault.CutOff.class, Fault.Damaged.class);
        }
    }

    private static byte[] with(Cost cost) {
        byte[] container = empty();
        ByteBuffer.wrap(container).putInt(16, cost.kibibytes()).putInt(20, cost.passes()).putInt(24,
                cost.lanes());
        return checked(container);
    }

    private static byte[] patched(int at, int number) {
        byte[] container = empty();
        ByteBuffer.wrap(container).putInt(at, number);
        return checked(container);
    }

    private static byte[] empty() {
        try (VaultKey key = VaultKey.of(PASSWORD, Cost.LEAST)) {
            return Vault.seal(new byte[0], 1, key);
        }
    }

    private static byte[] checked(byte[] container) {
        byte[] changed = Arrays.copyOf(container, container.length);
        System.arraycopy(Header.checksum(container), 0, changed, Header.PROVEN, Header.HASH);
        return changed;
    }

    private static Fault refused(byte[] container) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> catchThrowableOfType(
                VaultException.class, () -> Vault.unlock(container, PASSWORD).close()).fault());
    }
}
