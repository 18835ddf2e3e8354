package org.tabularium.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;

class BackupsTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T10:15:30Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    @TempDir Path state;

    @Test
    void theLatestStateAndTenBeforeItAreKept() throws Exception {
        Backups backups = backups(NOW);
        for (int i = 0; i < 30; i++) {
            backups.keep(file("a.ropa"), bytes("state " + i));
        }
        assertThat(texts(backups, "a.ropa")).containsExactlyElementsOf(
                IntStream.iterate(29, i -> i - 1).limit(11).mapToObj(i -> "state " + i).toList());
        Backup last = backups.list(file("a.ropa")).getFirst();
        assertThat(last.time()).isEqualTo(NOW.instant());
        assertThat(last.size()).isEqualTo("state 29".length());
    }

    @Test
    void whereNothingHasChangedNothingIsKept() throws Exception {
        Backups backups = backups(NOW);
        for (String text : List.of("a", "b", "b", "a", "a")) {
            backups.keep(file("a.ropa"), bytes(text));
        }
        assertThat(texts(backups, "a.ropa")).containsExactly("a", "b");
    }

    @Test
    void aClockSetBackDoesNotPushOutTheLatestState() throws Exception {
        for (int i = 0; i < 15; i++) {
            backups(Clock.offset(NOW, Duration.ofDays(-i))).keep(file("a.ropa"), bytes("state " + i));
        }
        assertThat(texts(backups(NOW), "a.ropa")).hasSize(11).startsWith("state 14", "state 13");
    }

    @Test
    void filesOfTheSameNameInDifferentFoldersAreKeptApart() throws Exception {
        Backups backups = backups(NOW);
        for (String client : List.of("Müller", "Schmidt")) {
            Files.createDirectory(folder.resolve(client));
            backups.keep(file(client + "/verzeichnis.ropa"), bytes(client));
        }
        assertThat(texts(backups, "Müller/verzeichnis.ropa")).containsExactly("Müller");
        assertThat(texts(backups, "Schmidt/verzeichnis.ropa")).containsExactly("Schmidt");
    }

    @Test
    void aFileIsKnownUnderItsLinksToo() throws Exception {
        Files.writeString(file("a.ropa"), "a");
        Files.createSymbolicLink(file("link.ropa"), file("a.ropa"));
        backups(NOW).keep(file("link.ropa"), bytes("a"));
        assertThat(texts(backups(NOW), "a.ropa")).containsExactly("a");
    }

    @Test
    void aBackupThatWasChangedIsNotUsed() throws Exception {
        Backups backups = backups(NOW);
        backups.keep(file("a.ropa"), bytes("a"));
        Backup kept = backups.list(file("a.ropa")).getFirst();
        Files.writeString(kept.file(), "b");
        assertThatThrownBy(() -> backups.read(kept)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(new Problem.OfKeeping.BackupDamaged()));
    }

    @Test
    void whereNoneCanBeKeptThatIsTold() throws Exception {
        Files.writeString(state.resolve("backups"), "a file in the place of the folder");
        assertThatThrownBy(() -> backups(NOW).keep(file("a.ropa"), bytes("a")))
                .isInstanceOfSatisfying(StoreException.class,
                        e -> assertThat(e.problem()).isInstanceOf(Problem.OfKeeping.NoBackup.class));
    }

    @Test
    void allStatesAreTurnedAndKeepTheirOrder() throws Exception {
        Backups backups = backups(NOW);
        for (String text : List.of("a", "b", "keep", "d")) {
            backups.keep(file("a.ropa"), bytes(text));
        }
        backups.turn(file("a.ropa"), bytes -> Optional.of(bytes).map(b -> new String(b, UTF_8))
                .filter(t -> !t.equals("keep")).map(t -> bytes("sealed " + t)));
        assertThat(texts(backups, "a.ropa")).containsExactly("sealed d", "keep", "sealed b", "sealed a");
    }

    @Test
    void whatADeadProcessLeftUnfinishedIsNoBackupAndGoesInTime() throws Exception {
        Backups backups = backups(NOW);
        backups.keep(file("a.ropa"), bytes("a"));
        Path place = backups.place(file("a.ropa"));
        Path unfinished = Files.writeString(place.resolve(".~new.00000002-x.ropa"), "half");
        backups.keep(file("a.ropa"), bytes("b"));
        assertThat(texts(backups, "a.ropa")).containsExactly("b", "a");
        assertThat(unfinished).doesNotExist();
    }

    private Backups backups(Clock clock) {
        return new Backups(state.resolve("backups"), clock);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private List<String> texts(Backups backups, String name) throws StoreException {
        List<String> texts = new ArrayList<>();
        for (Backup backup : backups.list(file(name))) {
            texts.add(new String(backups.read(backup), UTF_8));
        }
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
