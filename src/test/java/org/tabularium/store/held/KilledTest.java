package org.tabularium.store.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.store.RopaFile;
import org.tabularium.store.SureFile;
import org.tabularium.store.journal.Later;
import org.tabularium.store.journal.Left;
import org.tabularium.store.lock.Hold;
import org.tabularium.store.held.Working.Way;

/// Processes are killed at random moments. `-Dsaves.killed=1000` and `-Dedits.killed=100` say how often.
class KilledTest {
    /// Each process works on so many files at the same time, all of which are struck.
    private static final int FILES = 4;
    private static final int SAVES = Integer.getInteger("saves.killed", 4 * FILES);
    private static final int EDITS = Integer.getInteger("edits.killed", FILES);
    private static final int PROMISED = 2_000;

    @TempDir Path folder;
    @TempDir Path state;
    private final Random random = new Random(Long.getLong("seed", System.nanoTime()));
    private final List<Path> files = new ArrayList<>();

    @BeforeEach
    void someRegisters() throws Exception {
        for (int i = 0; i < FILES; i++) {
            files.add(folder.resolve("register-" + i + ".ropa"));
            RopaFile.save(files.getLast(), Numbered.register(0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOVING", "OVERWRITING"})
    void theFileIsTheOldOrTheNewStateWhole(Way way) throws Exception {
        int[] before = new int[FILES];
        int saves = 0;
        int within = 0;
        int completed = 0;
        for (int i = 0; i < SAVES / 2; i += FILES) {
            List<String> said = killed(way, random.nextInt(500));
            for (int f = 0; f < FILES; f++) {
                Path file = files.get(f);
                int saved = last(said, Working.SAVED, file, before[f]);
                int begun = last(said, Working.BEGUN, file, saved);
                within += begun > saved ? 1 : 0;
                try (Keeper keeper = keeper(); HeldFile held = keeper.open(file)) {
                    int there = Numbered.number(held.opened().register());
                    assertThat(there).as("kill %d, said %s", i, said).isBetween(saved, begun);
                    assertThat(held.opened().register()).isEqualTo(Numbered.register(there));
                    assertThat(held.hold()).isEqualTo(new Hold.Ours());
                    completed += held.notes().size();
                    saves += there - before[f];
                    before[f] = there;
                }
            }
            assertThat(Desk.all(folder)).as("left beside the files")
                    .containsExactlyInAnyOrderElementsOf(files);
        }
        System.out.printf(
                "%s: %d files struck, %d of them during a save, %d left to be completed; %d saves in all%n",
                way, SAVES / 2, within, completed, saves);
    }

    @Test
    void theJournalBringsBackEditsOlderThanTwoSeconds() throws Exception {
        long oldest = 0;
        for (int i = 0; i < EDITS; i += FILES) {
            List<String> said = killed(Way.EDITING, PROMISED + random.nextInt(1_500));
            long end = said.stream().filter(line -> line.startsWith(Working.EDITED))
                    .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1))).max()
                    .orElseThrow();
            try (Keeper keeper = keeper()) {
                List<Left> left = keeper.left();
                assertThat(left).map(one -> one.file().orElseThrow())
                        .containsExactlyInAnyOrderElementsOf(files);
                for (Left one : left) {
                    int kept = Numbered.number(keeper.read(one, Optional.empty()).register());
                    long lost = end - time(said, one.file().orElseThrow(), kept + 1, end);
                    assertThat(lost).as("age of the oldest lost edit").isLessThan(PROMISED);
                    oldest = Math.max(oldest, lost);
                    keeper.drop(one);
                }
            }
        }
        System.out.printf("EDITING: %d files struck, the oldest lost edit was %d ms old%n", EDITS, oldest);
    }

    private List<String> killed(Way way, int after) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of(way, state));
        arguments.addAll(files);
        try (Child child = Child.start(Working.class, arguments.toArray())) {
            child.await(Working.READY + Working.END);
            Thread.sleep(after);
            return child.kill().stream().filter(line -> line.endsWith(Working.END))
                    .map(line -> line.substring(0, line.length() - Working.END.length())).toList();
        }
    }

    private Keeper keeper() {
        return new Keeper(state, new SureFile(state), Later.inBackground(), Clock.systemUTC());
    }

    /// The last number that was said so of a file.
    private static int last(List<String> said, String what, Path file, int otherwise) {
        String beginning = what + file.getFileName() + " ";
        return said.stream().filter(line -> line.startsWith(beginning))
                .mapToInt(line -> Integer.parseInt(line.substring(beginning.length()))).max()
                .orElse(otherwise);
    }

    private static long time(List<String> said, Path file, int number, long otherwise) {
        String beginning = Working.EDITED + file.getFileName() + " " + number + " ";
        return said.stream().filter(line -> line.startsWith(beginning))
                .mapToLong(line -> Long.parseLong(line.substring(beginning.length()))).findFirst()
                .orElse(otherwise);
    }
}
