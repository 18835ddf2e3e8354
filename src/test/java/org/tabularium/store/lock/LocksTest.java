package org.tabularium.store.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;

class LocksTest {
    private static final Instant SINCE = Instant.parse("2026-11-23T10:15:30Z");

    @TempDir Path folder;
    private final Locks locks = new Locks(Clock.fixed(SINCE, ZoneOffset.UTC));
    private Path file = Path.of("");
    private Path lock = Path.of("");

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("a.ropa"), "geheim");
        lock = folder.resolve(".~lock.a.ropa#");
    }

    @Test
    void aLockSaysWhoWhereAndSinceWhenAndNothingOfTheRegister() throws Exception {
        try (Holding holding = locks.hold(file)) {
            assertThat(holding.state()).isEqualTo(new Hold.Ours());
            assertThat(Files.readString(lock)).contains("user=" + System.getProperty("user.name"),
                    "machine=" + Machine.name(), "since=2026-11-23T10:15:30Z",
                    "process=" + ProcessHandle.current().pid())
                    .doesNotContain("geheim");
            assertThat(Machine.name()).isNotEmpty();
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void twoWindowsOfOneProcessAreNoticedAlsoThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.ropa"), file);
        try (Holding first = locks.hold(file); Holding second = locks.hold(link)) {
            assertThat(first.check()).isEqualTo(new Hold.Ours());
            assertThat(second.state()).isInstanceOfSatisfying(Hold.Others.class,
                    others -> assertThat(others.holder().here()).isTrue());
            second.takeOver();
            assertThat(second.state()).isEqualTo(new Hold.Ours());
            assertThat(first.state()).isInstanceOf(Hold.Others.class);
            assertThat(lock).exists();
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void theLockOfAnotherMachineIsRespectedHoweverOld() throws Exception {
        foreign("rechner-2", 1, Instant.EPOCH);
        try (Holding holding = locks.hold(file)) {
            assertThat(holding.state()).isEqualTo(
                    new Hold.Others(new Holder("Erika", "rechner-2", Instant.EPOCH, false)));
        }
        assertThat(lock).exists();
        assertThatThrownBy(() -> Locks.refuse(file)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.problem())
                    .isEqualTo(new Problem.OfKeeping.Locked("Erika", "rechner-2", Instant.EPOCH));
            assertThat(e.sentence(Locale.GERMAN)).contains("Erika", "rechner-2", "1970");
        });
    }

    @Test
    void aLockWhoseProcessIsGoneIsTaken() throws Exception {
        Process gone = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-version")
                .start();
        gone.waitFor();
        foreign(Machine.name(), gone.pid(), SINCE);
        Locks.refuse(file);
        try (Holding holding = locks.hold(file)) {
            assertThat(holding.state()).isEqualTo(new Hold.Ours());
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void aProcessThatHasGotTheNumberOfADeadOneIsNotTakenForIt() throws Exception {
        foreign(Machine.name(), ProcessHandle.current().pid(), SINCE);
        try (Holding holding = locks.hold(file)) {
            assertThat(holding.state()).isEqualTo(new Hold.Ours());
        }
    }

    @Test
    void aLockThatSaysNothingIsOfNobody() throws Exception {
        for (String text : new String[] {"", "tabularium lock 1\n", "\0\0\0", "x".repeat(100_000)}) {
            Files.writeString(lock, text);
            try (Holding holding = locks.hold(file)) {
                assertThat(holding.state()).isEqualTo(new Hold.Ours());
            }
        }
    }

    @Test
    void whatALockSaysIsOneLineOfBoundedLength() throws Exception {
        Files.writeString(lock,
                "tabularium lock 1\nuser=\u001b[31m" + "x".repeat(500) + "\nmachine=\u0007m\nsince="
                        + SINCE + "\ntoken=t\n");
        try (Holding holding = locks.hold(file)) {
            Holder holder = ((Hold.Others) holding.state()).holder();
            assertThat(holder.user()).hasSize(100).doesNotContain("\u001b");
            assertThat(holder.machine()).isEqualTo("m");
        }
    }

    @Test
    void whoeverIsTakenFromFindsOut() throws Exception {
        Locks elsewhere = new Locks(Clock.systemUTC());
        try (Holding ours = locks.hold(file)) {
            try (Holding theirs = elsewhere.hold(file)) {
                assertThat(theirs.state()).isInstanceOf(Hold.Others.class);
                assertThat(theirs.takeOver()).isEqualTo(new Hold.Ours());
                ours.look();
                assertThat(ours.state()).isInstanceOf(Hold.Others.class);
                assertThat(ours.check()).isInstanceOf(Hold.Others.class);
            }
            assertThat(ours.check()).isEqualTo(new Hold.Ours());
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void aLockThatSomebodyDeletedIsPlacedAgain() throws Exception {
        try (Holding holding = locks.hold(file)) {
            Files.delete(lock);
            assertThat(holding.check()).isEqualTo(new Hold.Ours());
            assertThat(lock).exists();
        }
    }

    @Test
    void whereNoLockCanBePlacedThatIsTold() {
        Path system = Path.of("/proc/version");
        assumeThat(system).exists();
        try (Holding holding = locks.hold(system)) {
            assertThat(holding.state()).isInstanceOfSatisfying(Hold.Unheld.class, unheld -> assertThat(
                    unheld.why().problem()).isEqualTo(new Problem.OfKeeping.NoLock(Path.of("/proc"))));
        }
    }

    private void foreign(String machine, long process, Instant since) throws IOException {
        Files.write(lock, new Owner("Erika", machine, process, 1, since, "token").text());
    }
}
