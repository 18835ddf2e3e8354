package org.tabularium.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

@Isolated("sets the handler of the whole program")
class FaultsTest {
    private static final String NAME = "Erika Mustermann";
    @TempDir Path folder;

    @Test
    void theSameFaultHasTheSameCodeWhateverTheMessageSays() {
        Faults faults = Faults.unkept("1.0");
        String first = faults.of(thrownHere("a")).code();
        assertThat(faults.of(thrownHere("b")).code()).isEqualTo(first).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(Faults.unkept("2.0").of(thrownHere("a")).code()).isEqualTo(first);
    }

    @Test
    void anotherKindOrAnotherPlaceHasAnotherCode() {
        Faults faults = Faults.unkept("1.0");
        assertThat(List.of(faults.of(thrownHere("")).code(), faults.of(thrownThere()).code(),
                faults.of(new IllegalArgumentException()).code(), faults.of(new OutOfMemoryError()).code()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aCircleHasOneCodeWhereverItsStackEnds() {
        Faults faults = Faults.unkept("1.0");
        StackOverflowError one = assertThrows(StackOverflowError.class, () -> round(0));
        StackOverflowError other = assertThrows(StackOverflowError.class, () -> round(1));
        assertThat(faults.of(one).code()).isEqualTo(faults.of(other).code());
    }

    @Test
    void whatWasForeseenKeepsItsSentenceAndHasTheCodeOfItsKindWhereverItHappens() {
        StoreException missing = assertThrows(StoreException.class,
                () -> RopaFile.open(folder.resolve(NAME + ".ropa")));
        Fault fault = Faults.unkept("1.0").of(new IllegalStateException(missing));
        assertThat(fault.reportable()).isFalse();
        assertThat(fault.sentence(Locale.GERMAN)).contains(NAME);
        assertThat(fault.details()).contains("NoSuchFile").doesNotContain(NAME);
        StoreException elsewhere = assertThrows(StoreException.class,
                () -> RopaFile.open(folder.resolve("b.ropa")));
        assertThat(Faults.unkept("1.0").of(elsewhere).code()).isEqualTo(fault.code());
    }

    @Test
    void neitherDetailsNorLogHoldAWordOfAPersonAFileOrARegister() throws IOException {
        Path home = Files.createDirectories(folder.resolve(NAME).resolve("Mandant Geheim"));
        FaultLog log = log(home, 0);
        Faults faults = Faults.kept("1.0", log);
        Throwable suppressing = new IllegalStateException(NAME, new UncheckedIOException(
                new NoSuchFileException(home + "/Gehalt " + NAME + ".ropa", NAME, "geheim")));
        suppressing.addSuppressed(new IllegalArgumentException(NAME));
        Fault fault = faults.of(suppressing);
        String kept = Files.readString(log.file());
        for (String text : List.of(fault.details(), fault.code(), kept, fault.sentence(Locale.GERMAN),
                fault.sentence(Locale.ENGLISH))) {
            assertThat(text).doesNotContainIgnoringCase("Mustermann", "geheim", "Gehalt", folder.toString(),
                    System.getProperty("user.name") + "/", ".ropa");
        }
        assertThat(fault.details()).contains("NoSuchFileException", "FaultsTest.neitherDetails");
        assertThat(kept).contains(fault.code(), fault.details());
    }

    @Test
    void theLogHoldsAFaultOnceADayAndNeverGrowsBeyondItsBound() throws IOException {
        Fault fault = Faults.kept("1.0", log(folder, 0)).of(thrownHere(""));
        Faults.kept("1.0", log(folder, 0)).of(thrownHere(""));
        assertThat(Files.readString(log(folder, 0).file()).split(fault.code() + "\n", -1)).hasSize(3);
        for (int day = 0; day < 2000; day++) {
            Faults.kept("1.0", log(folder, day)).of(thrownHere(""));
        }
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(2).allSatisfy(f -> assertThat(Files.size(f)).isBetween(1L, 262_144L));
        }
    }

    @Test
    void whereNoLogCanBeKeptAFaultIsToldAllTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Faults.kept("1.0", log(file, 0)).of(thrownHere("")).details()).isNotEmpty();
        assertThat(file).isEmptyFile();
    }

    @Test
    void whatNobodyCatchesIsToldToo() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            CompletableFuture<Fault> told = new CompletableFuture<>();
            Faults.unkept("1.0").catchTheRest(told::complete);
            Thread.ofVirtual().start(() -> {
                throw new IllegalStateException(NAME);
            });
            assertThat(told.get(10, TimeUnit.SECONDS).sentence(Locale.ENGLISH))
                    .contains("fault of the program", told.get().code());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static FaultLog log(Path folder, int day) {
        return new FaultLog(folder,
                Clock.fixed(Instant.parse("2026-01-01T10:00:00Z").plusSeconds(day * 86_400L),
                        ZoneOffset.UTC));
    }

    private static Throwable thrownHere(String message) {
        return new IllegalStateException(message);
    }

    private static Throwable thrownThere() {
        return new IllegalStateException("");
    }

    private static int round(int i) {
        return back(i) + 1;
    }

    private static int back(int i) {
        return round(i) + 1;
    }
}
