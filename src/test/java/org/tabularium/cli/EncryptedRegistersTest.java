package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.ExportJob;
import org.tabularium.intake.dpf.MadeUp;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.LawPacks;
import org.tabularium.store.RopaFile;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.VaultKey;

/// Every command that reads a register reads an encrypted one, and what comes of it stays encrypted.
class EncryptedRegistersTest {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");
    private static final char[] PASSWORD = "drei blaue Fenster".toCharArray();

    @TempDir Path folder;
    private final Shell shell = new Shell();
    private Path register = Path.of("");
    private Path password = Path.of("");

    @BeforeEach
    void encrypted() throws Exception {
        register = folder.resolve("nordlicht.ropa");
        password = Files.writeString(folder.resolve("password"), new String(PASSWORD));
        Register sample = RopaFile.open(SAMPLE).register();
        try (VaultKey key = VaultKey.of(PASSWORD, Cost.LEAST)) {
            RopaFile.save(register, sample, Optional.of(key));
        }
    }

    @Test
    void everyCommandSaysTheSameOfItAsOfThePlainRegister() throws Exception {
        String policy =
                Files.writeString(folder.resolve("policy.txt"), "1. Controller\nNordlicht GmbH").toString();
        String list = MadeUp.excel(folder).toString();
        String pack = LawPacks.file(folder, LawPacks.withoutFramework()).toString();
        List<List<String>> commands = List.of(List.of("check", "FILE"), List.of("check", "FILE", "--json"),
                List.of("check", "FILE", "--notices"),
                List.of("export", "FILE", "--as", "docx", "--out", folder.toString()),
                List.of("redline", "FILE", "FILE", "--out", folder.toString()),
                List.of("what-if", "FILE", "--without", "dpf"),
                List.of("scc", "FILE", "--as", "md", "--out", folder.toString()),
                List.of("dpf", list, "FILE", "--day", "2026-11-21"),
                List.of("audit", policy, "--against", "FILE"), List.of("law", "check", pack, "FILE"));
        for (List<String> command : commands) {
            int plain = shell.run(with(command, SAMPLE));
            String said = shell.out() + shell.err();
            int locked = shell.run(with(command, register));
            assertThat(shell.out() + shell.err()).as("%s", command).isEqualTo(said);
            assertThat(locked).as("%s", command).isEqualTo(plain).isNotEqualTo(TabulariumCommand.BAD_INPUT);
        }
    }

    @Test
    void withoutThePasswordNoCommandReadsIt() {
        assertThat(shell.run("export", register.toString(), "--as", "docx"))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("ist verschlüsselt", "--password-file");
    }

    @Test
    void aRegisterChangedByAListStaysEncrypted() throws Exception {
        Path changed = folder.resolve("changed.ropa");
        shell.run("dpf", MadeUp.excel(folder).toString(), register.toString(), "--day", "2026-11-21",
                "--apply",
                "--out", changed.toString(), "--password-file", password.toString());
        assertThat(shell.out()).contains(changed.toString());
        staysEncrypted(changed);
    }

    @Test
    void aRegisterToWhichATableIsAddedStaysEncrypted() throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"),
                "Verarbeitungstätigkeit;Zweck;Löschfrist\nLohnabrechnung;Auszahlung der Löhne;10 Jahre\n",
                StandardCharsets.UTF_8);
        shell.run("import", table.toString(), "--into", register.toString(), "--out", register.toString(),
                "--password-file", password.toString());
        assertThat(shell.out()).as(shell.err()).contains(register.toString());
        staysEncrypted(register);
    }

    @Test
    void aRegisterThatIsAttachedToAPdfIsSaidToBeReadableThere() {
        String[] order =
                {"export", register.toString(), "--as", "pdf", "--out", folder.toString(), "--attach",
                        "--password-file", password.toString()};
        assertThat(shell.run(order)).isZero();
        assertThat(shell.err()).contains("in den PDF-Dateien liegt das Verzeichnis ohne Kennwort");
    }

    @Test
    void documentsOfItLeaveNothingBesideThem() throws Exception {
        Path documents = folder.resolve("documents");
        Shell writing = new Shell(order -> new ExportJob(Law.load()).run(order, ExportJob.Watcher.NONE));
        assertThat(writing.run("export", register.toString(), "--as", "docx,pdf,xlsx,html,csv,jsonld,tilt",
                "--out", documents.toString(), "--password-file", password.toString())).as(writing.err())
                .isZero();
        try (Stream<Path> files = Files.list(documents)) {
            assertThat(files.map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(writing.out().lines().toList());
        }
    }

    private void staysEncrypted(Path file) throws Exception {
        assertThat(RopaFile.isEncrypted(file)).isTrue();
        assertThat(RopaFile.open(file, PASSWORD).register().controller().name()).startsWith("Nordlicht");
    }

    private String[] with(List<String> command, Path file) {
        return Stream.concat(command.stream().map(word -> word.equals("FILE") ? file.toString() : word),
                Stream.of("--password-file", password.toString())).toArray(String[]::new);
    }
}
