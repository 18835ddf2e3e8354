package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.law.Law;

class LawShelfTest {
    @TempDir private Path folder;

    @Test
    void withoutAPackTheLawOfTheProgramApplies() {
        LawShelf.InUse inUse = shelf().load();
        assertThat(inUse.law().edition()).isEqualTo(Law.load().edition());
        assertThat(inUse.file()).isEmpty();
        assertThat(inUse.problems()).isEmpty();
    }

    @Test
    void thePackKeptLastAppliesFromThenOn() throws Exception {
        Path first = keep(LawPacks.of("2027-01-15", 2));
        assertThat(shelf().load().file()).contains(first);
        Path second = keep(LawPacks.of("2027-03-01", 3));
        LawShelf.InUse inUse = shelf().load();
        assertThat(inUse.file()).contains(second);
        assertThat(inUse.law().knownOn()).isEqualTo("2027-03-01");
        assertThat(inUse.problems()).isEmpty();
    }

    @Test
    void aKeptPackThatHasBecomeUnreadableIsToldAndNotUsed() throws Exception {
        Path kept = keep(LawPacks.of("2027-01-15", 2));
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);
        LawShelf.InUse inUse = shelf().load();
        assertThat(inUse.law().edition()).isEqualTo(Law.load().edition());
        assertThat(inUse.problems()).singleElement().satisfies(p -> {
            assertThat(p.problem()).isInstanceOf(Problem.OfLaw.Damaged.class);
            assertThat(p.file()).isEqualTo(Optional.of(kept));
        });
    }

    @Test
    void aPackThatTheProgramHasCaughtUpWithIsNoProblem() throws Exception {
        Files.createDirectories(folder.resolve("law"));
        Files.write(folder.resolve("law/2026-11-21-00001" + LawPackFile.ENDING),
                LawPacks.signed(LawPacks.delivered()));
        LawShelf.InUse inUse = shelf().load();
        assertThat(inUse.file()).isEmpty();
        assertThat(inUse.problems()).isEmpty();
    }

    @Test
    void twoPacksAreKept() throws Exception {
        for (int month = 1; month <= 4; month++) {
            keep(LawPacks.of("2027-0" + month + "-01", month));
        }
        assertThat(folder.resolve("law").toFile().list()).containsExactlyInAnyOrder(
                "2027-03-01-00003.tabularium-law", "2027-04-01-00004.tabularium-law");
    }

    private Path keep(Map<String, byte[]> files) throws Exception {
        return shelf().keep(shelf().open(LawPacks.file(folder, files), Law.load()));
    }

    private LawShelf shelf() {
        return new LawShelf(folder.resolve("law"), LawPacks.KEY);
    }
}
