package org.tabularium.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.store.Bytes;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;
import org.tabularium.store.journal.Journal.Work;
import org.tabularium.store.lock.Locks;

class JournalsTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T10:15:30Z"), ZoneOffset.UTC);
    private static final Duration PROMISED = Duration.ofSeconds(2);

    @TempDir Path state;
    private final Clockwork later = new Clockwork();
    private Path folder = Path.of("");
    private Journals journals = journals(NOW);

    @BeforeEach
    void begin() {
        folder = state.resolve("journals");
        journals = journals(NOW);
    }

    @Test
    void anEditIsKeptWithinTwoSecondsAndWhatComesMeanwhileInsteadOfIt() throws Exception {
        Journal journal = journals.begin();
        journal.edited(() -> Optional.of(work("first")));
        assertThat(folder).doesNotExist();
        journal.edited(() -> Optional.of(work("second")));
        later.pass(PROMISED);
        Left left = left(NOW).getFirst();
        assertThat(new String(left.bytes(), UTF_8)).isEqualTo("second");
        assertThat(left.file()).contains(state.resolve("a b%\n.ropa"));
        assertThat(left.base()).contains("abc");
        assertThat(left.time()).isEqualTo(NOW.instant());
        assertThat(left.damage()).isEmpty();
    }

    @Test
    void someoneWhoTypesWithoutPauseIsKeptAsWell() throws Exception {
        Journal journal = journals.begin();
        for (int i = 0; i < 100; i++) {
            String text = "stroke " + i;
            journal.edited(() -> Optional.of(work(text)));
            later.pass(Duration.ofMillis(100));
        }
        int kept = Integer
                .parseInt(new String(left(NOW).getFirst().bytes(), UTF_8).substring("stroke ".length()));
        assertThat(99 - kept).isLessThan(20);
    }

    @Test
    void closingAndHavingNothingUnsavedRemoveIt() throws Exception {
        Journal journal = journals.begin();
        journal.keep(work("a"));
        journal.edited(Optional::empty);
        later.pass(PROMISED);
        assertThat(files()).isEmpty();
        journal.keep(work("b"));
        journal.edited(() -> Optional.of(work("c")));
        journal.close();
        later.pass(PROMISED);
        assertThat(files()).isEmpty();
    }

    @Test
    void theJournalOfALivingWindowIsOfferedToNobody() throws Exception {
        journals.begin().keep(work("a"));
        assertThat(journals.left()).isEmpty();
    }

    @Test
    void whatIsOfferedToOneIsOfferedToNoOtherUntilItIsGivenUp() throws Exception {
        journals.begin().keep(work("a"));
        dead();
        Journals one = journals(NOW);
        assertThat(one.left()).hasSize(1);
        assertThat(one.left()).hasSize(1);
        assertThat(journals(NOW).left()).isEmpty();
        one.close();
        Journals other = journals(NOW);
        other.drop(other.left().getFirst());
        assertThat(files()).isEmpty();
    }

    @Test
    void aClockSetBackPutsNoOlderStateInThePlaceOfANewerOne() throws Exception {
        Journals back = journals(Clock.offset(NOW, Duration.ofHours(1)));
        Journal journal = back.begin();
        journal.keep(work("an hour later by the clock"));
        Clock earlier = Clock.offset(NOW, Duration.ofHours(-1));
        Slots slots = new Slots(folder, id());
        slots.write(new Entry(2, earlier.instant(), Optional.empty(), Optional.empty(),
                Bytes.of("the last".getBytes(UTF_8))));
        assertThat(new String(left(NOW).getFirst().bytes(), UTF_8)).isEqualTo("the last");
    }

    @Test
    void ofADamagedJournalTheStateBeforeIsUsedAndThatIsTold() throws Exception {
        Journal journal = journals.begin();
        journal.keep(work("before"));
        journal.keep(work("last"));
        Path last = folder.resolve(id() + ".even");
        byte[] whole = Files.readAllBytes(last);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(last, damaged);
            Left left = left(NOW).getFirst();
            assertThat(new String(left.bytes(), UTF_8)).isEqualTo("before");
            assertThat(left.damage().map(StoreException::problem))
                    .contains(new Problem.OfKeeping.JournalPartly());
        }
    }

    @Test
    void aJournalThatIsDamagedThroughoutIsTold() throws Exception {
        journals.begin().keep(work("a"));
        Files.writeString(folder.resolve(id() + ".odd"), "");
        Left left = left(NOW).getFirst();
        assertThat(left.isReadable()).isFalse();
        assertThat(left.damage().map(StoreException::problem))
                .contains(new Problem.OfKeeping.JournalDamaged());
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldOnceAndTriedAgain() throws Exception {
        Files.writeString(folder, "a file in the place of the folder");
        Journal journal = journals.begin();
        List<StoreException> told = new ArrayList<>();
        journal.onTrouble(told::add);
        journal.edited(() -> Optional.of(work("a")));
        later.pass(Duration.ofMinutes(1));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().problem()).isInstanceOf(Problem.OfKeeping.NoJournal.class);
        Files.delete(folder);
        later.pass(Duration.ofSeconds(10));
        assertThat(new String(left(NOW).getFirst().bytes(), UTF_8)).isEqualTo("a");
    }

    @Test
    void aMistakeOfTheProgramIsToldAsWell() throws Exception {
        Journal journal = journals.begin();
        List<StoreException> told = new ArrayList<>();
        journal.onTrouble(told::add);
        journal.edited(() -> {
            throw new IllegalArgumentException("no language");
        });
        later.pass(PROMISED);
        assertThat(told).hasSize(1);
    }

    /// What another process would be offered if this one died now.
    private List<Left> left(Clock clock) throws StoreException, IOException {
        dead();
        try (Journals other = journals(clock)) {
            return other.left();
        }
    }

    /// The process that wrote the journals has died, says the file by which others know.
    private void dead() throws IOException {
        for (Path file : files()) {
            if (file.toString().endsWith(".lock")) {
                Files.delete(file);
            }
        }
    }

    private String id() throws IOException {
        String name = files().getFirst().getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Work work(String text) {
        return new Work(Optional.of(state.resolve("a b%\n.ropa")), Optional.of("abc"),
                Bytes.of(text.getBytes(UTF_8)));
    }

    private Journals journals(Clock clock) {
        return new Journals(folder, new Locks(clock), later, clock);
    }
}
