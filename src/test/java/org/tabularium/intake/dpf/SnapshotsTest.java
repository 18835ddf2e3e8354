package org.tabularium.intake.dpf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.law.Law;

/// Snapshots are kept beside the settings, the latest is used.
class SnapshotsTest {
    @TempDir Path folder;

    @Test
    void whatIsKeptIsReadAgain() throws Exception {
        Snapshot list = new ListFile(Law.load()).read(MadeUp.csv(folder), MadeUp.DAY).snapshot();
        Snapshots kept = new Snapshots(folder.resolve("dpf"));
        assertThat(kept.newest()).isEmpty();
        kept.keep(list);
        assertThat(kept.newest()).contains(list);
        Path file = folder.resolve("dpf/dpf-2026-11-21.json");
        String text = Files.readString(file);
        assertThat(text).contains("\"day\": \"2026-11-21\"").endsWith("]\n}\n").doesNotContain("\r");
        kept.keep(kept.newest().orElseThrow());
        assertThat(file).hasContent(text);
    }

    @Test
    void theLatestDayCountsAndOldOnesAreDropped() throws Exception {
        Snapshots kept = new Snapshots(folder);
        for (int day : List.of(3, 9, 1, 5, 7)) {
            kept.keep(new Snapshot(LocalDate.of(2026, 11, day), List.of()));
        }
        assertThat(kept.newest().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 11, 9));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aDamagedSnapshotIsPassedOver() throws Exception {
        Snapshots kept = new Snapshots(folder);
        kept.keep(new Snapshot(MadeUp.DAY, List.of()));
        Files.writeString(folder.resolve("dpf-2026-12-01.json"), "{\"format\": \"tabularium-dpf-list\"");
        Files.writeString(folder.resolve("dpf-2026-12-02.json"), "[".repeat(100_000));
        Files.writeString(folder.resolve("dpf-2026-12-03.json"),
                "{\"format\": \"tabularium-dpf-list\", \"formatVersion\": 1, \"day\": \"soon\"}");
        assertThat(kept.newest().orElseThrow().day()).isEqualTo(MadeUp.DAY);
    }
}
