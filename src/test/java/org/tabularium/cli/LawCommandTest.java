package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.law.Law;
import org.tabularium.store.LawPacks;
import org.tabularium.store.LawShelf;

/// The law in use on the command line, and packs in its place.
class LawCommandTest {
    @TempDir Path folder;
    private Path sample = Path.of("");

    @BeforeEach
    void register() throws Exception {
        sample = folder.resolve("nordlicht.ropa");
        try (InputStream in = Objects.requireNonNull(
                LawCommandTest.class.getResourceAsStream("/assets/samples/nordlicht.ropa"))) {
            Files.copy(in, sample);
        }
    }

    @Test
    void theDateTheEditionAndTheOriginAreTold() {
        Shell shell = new Shell();
        assertThat(shell.run("law")).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out().lines()).containsExactly("Rechtsstand 21.11.2026, Ausgabe 1",
                "mit Tabularium ausgeliefert");
    }

    @Test
    void aPackThatWasAppliedIsTheLawInUse() throws Exception {
        LawShelf shelf = new LawShelf(folder.resolve("law"), LawPacks.KEY);
        Path kept = shelf.keep(shelf.open(pack(LawPacks.of("2027-01-15", 2)), Law.load()));
        Shell shell = Shell.under(shelf.load());
        shell.run("law");
        assertThat(shell.out()).contains("15.01.2027, Ausgabe 2", kept.toString());
    }

    @Test
    void aKeptPackThatCannotBeReadIsToldOnStandardErrorAndTheWorkGoesOn() throws Exception {
        LawShelf shelf = new LawShelf(folder.resolve("law"), LawPacks.KEY);
        Path kept = shelf.keep(shelf.open(pack(LawPacks.of("2027-01-15", 2)), Law.load()));
        Files.writeString(kept, "x");
        Shell shell = Shell.under(shelf.load());
        assertThat(shell.run("law")).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("21.11.2026");
        assertThat(shell.err()).contains("ist keine Aktualisierung des Rechts",
                "Bis dahin gilt der Rechtsstand vom 21.11.2026.");
    }

    @Test
    void anyCommandCanBeGivenAnotherLaw() throws Exception {
        Path pack = pack(LawPacks.withoutFramework());
        Shell shell = new Shell();
        shell.run("--law", pack.toString(), "law");
        assertThat(shell.out()).contains("15.12.2026, Ausgabe 2", "aus „" + pack + "“");
        shell.run("check", sample.toString(), "--law=" + pack, "--json");
        assertThat(shell.out()).contains("\"law\" : \"2026-11-21\"", "dpf");
        String under = shell.out();
        shell.run("check", sample.toString(), "--json");
        assertThat(shell.out()).isNotEqualTo(under);
    }

    @Test
    void whatAPackWouldChangeIsToldAndNothingIsApplied() throws Exception {
        Shell shell = new Shell();
        Path pack = pack(LawPacks.withoutFramework());
        assertThat(shell.run("law", "check", pack.toString(), sample.toString()))
                .isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("Neu: Rechtsstand 15.12.2026 (Ausgabe 2).", "eine gilt nicht mehr",
                "galt bis 20.11.2026", "nordlicht.ropa", "Übermittlungen, die auf etwas anderem beruhen",
                "neu: ohne Grundlage", "neu: Standardvertragsklauseln");
        shell.run("law");
        assertThat(shell.out()).contains("21.11.2026");
    }

    @Test
    void aPackThatChangesNothingForARegisterSaysSo() throws Exception {
        Shell shell = new Shell();
        shell.run("law", "check", pack(LawPacks.of("2027-01-15", 2)).toString(), sample.toString());
        assertThat(shell.out()).contains("nordlicht.ropa: Für dieses Verzeichnis ändert sich nichts.");
    }

    @Test
    void aPackThatIsRefusedEndsWithTwoAndASentence() throws Exception {
        Shell shell = new Shell();
        Path old = pack(LawPacks.of("2026-01-01", 1));
        assertThat(shell.run("law", "check", old.toString())).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("vom 01.01.2026 wieder (Ausgabe 1) und ist nicht neuer");
        assertThat(shell.run("--law", old.toString(), "check", sample.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void onlyTheOtherHalfOfTheKeyMakesAPack() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        for (Map.Entry<String, byte[]> file : LawPacks.of("2027-01-15", 2).entrySet()) {
            Files.write(data.resolve(file.getKey()), file.getValue());
        }
        Path out = folder.resolve("new.tabularium-law");
        Shell shell = new Shell();
        Path right = key("right.pem", LawPacks.secret());
        assertThat(shell.run("law", "build", data.toString(), "--key", right.toString(), "--out",
                out.toString())).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.run("law", "check", out.toString())).isEqualTo(TabulariumCommand.DONE);
        Files.delete(out);
        for (Path wrong : new Path[] {sample, key("wrong.pem", new byte[] {1, 2, 3})}) {
            assertThat(shell.run("law", "build", data.toString(), "--key", wrong.toString(), "--out",
                    out.toString())).isEqualTo(TabulariumCommand.BAD_INPUT);
            assertThat(shell.err()).contains("Es wurde nichts geschrieben.");
        }
        assertThat(out).doesNotExist();
    }

    private Path key(String name, byte[] encoded) throws Exception {
        return Files.writeString(folder.resolve(name), "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END PRIVATE KEY-----\n");
    }

    private Path pack(Map<String, byte[]> files) throws Exception {
        return LawPacks.file(folder, files);
    }
}
