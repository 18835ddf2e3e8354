package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;

class TabulariumCommandTest {
    @TempDir Path folder;
    private final Shell shell = new Shell();
    private Path file = Path.of("");

    @BeforeEach
    void aRegister() throws StoreException {
        file = folder.resolve("nordlicht.ropa");
        RopaFile.save(file, Register.blank(List.of(Language.ENGLISH, Language.GERMAN), "DE"));
    }

    @Test
    void exportHandsOnWhatWasAskedForAndListsTheFiles() {
        Path out = folder.resolve("neu/tief");
        int code = shell.run("export", file.toString(), "--what", "register", "--as", "docx,pdf", "--lang",
                "de,en",
                "--out", out.toString());
        assertThat(code).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out().lines()).containsExactly(out.resolve("nordlicht-register-de.docx").toString(),
                out.resolve("nordlicht-register-de.pdf").toString(),
                out.resolve("nordlicht-register-en.docx").toString(),
                out.resolve("nordlicht-register-en.pdf").toString());
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void withoutALanguageThePrimaryOneOfTheRegisterIsTaken() {
        shell.run("export", file.toString(), "--as=xlsx", "--out=" + folder);
        assertThat(shell.out().strip()).isEqualTo(folder.resolve("nordlicht-register-en.xlsx").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            export FILE --as doc               | --as kennt „doc“ nicht; es wurde nichts getan. Mögliche Werte: docx, pdf, xlsx, html, md, txt, jsonld, tilt, csv.
            export FILE --as docx,,pdf         | --as kennt „“ nicht
            export FILE --as PDF               | --as kennt „PDF“ nicht
            export FILE --as pdf --lang fr     | --lang kennt „fr“ nicht; es wurde nichts getan. Mögliche Werte: de, en.
            export FILE --as pdf --what alles  | --what kennt „alles“ nicht
            export FILE --as pdf --as docx     | --as ist mehr als einmal angegeben
            export FILE                        | Es fehlt: --as
            export --as pdf                    | Es fehlt: DATEI
            export FILE --as                   | Es fehlt: --as
            export FILE --as pdf --quick       | „--quick“ ist hier nicht bekannt
            export FILE FILE --as pdf          | ist hier nicht bekannt
            exprot                             | „exprot“ ist hier nicht bekannt
            --ui-lang fr export FILE --as pdf  | --ui-lang kennt „fr“ nicht
            ''                                 | Es wurde kein Befehl angegeben
            """)
    void anythingUnknownIsRefusedInASentence(String arguments, String sentence) {
        String[] words = arguments.equals("''") ? new String[0]
                : arguments.replace("FILE", file.toString()).split(" ");
        assertThat(shell.run(words)).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains(sentence).hasLineCount(1);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void theLanguageOfMessagesCanBeChosenBeforeAndAfterTheCommand() {
        shell.run("export", "weg.ropa", "--as", "pdf", "--ui-lang", "en");
        assertThat(shell.err()).contains("does not exist");
        shell.run("--ui-lang=en", "export", "weg.ropa", "--as", "pdf");
        assertThat(shell.err()).contains("does not exist").doesNotContain("gibt es nicht");
    }

    @Test
    void helpNamesTheExitCodesInTheLanguageOfTheUser() {
        assertThat(shell.run("--help")).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("Aufruf:", "export", "Rückgabewerte:",
                "3   Ein Fehler des Programms.");
        assertThat(shell.run("export", "--help", "--ui-lang", "en")).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("Usage:", "--lang", "Exit codes:", "A fault of the program.");
    }

    @Test
    void theVersionIsTold() {
        assertThat(shell.run("--version")).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out().strip()).isEqualTo("Tabularium 9.9");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() {
        assertThat(shell.run("export", file.toString(), "--as", "pdf", "--out", file.resolve("x").toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).startsWith("Der Ordner „" + file.resolve("x") + "“ lässt sich nicht anlegen");
    }

    @Test
    void whatGoesWrongWhileWritingIsTold() throws IOException {
        Files.createDirectory(folder.resolve("nordlicht-register-de.pdf"));
        Shell writing = new Shell(order -> {
            SafeFile.write(order.folder().resolve(order.baseName() + "-register-de.pdf"),
                    stream -> stream.write(1));
            return List.of();
        });
        assertThat(writing.run("export", file.toString(), "--as", "pdf", "--out", folder.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(writing.err()).contains("ist ein Ordner").hasLineCount(1);
    }

    @Test
    void aFaultOfTheProgramIsOwnedUpTo() {
        Shell faulty = new Shell(_ -> {
            throw new IllegalStateException("Erika Mustermann");
        });
        assertThat(faulty.run("export", file.toString(), "--as", "pdf", "--out", folder.toString()))
                .isEqualTo(TabulariumCommand.PROGRAM_ERROR);
        assertThat(faulty.err())
                .containsPattern("Fehler des Programms \\(Code\u00a0[0-9A-Z]{4}-[0-9A-Z]{4}\\)")
                .contains("faults.log").doesNotContain("Mustermann").hasLineCount(2);
    }

    @Test
    void aFileOfANewerFormatIsExportedWithANote() throws IOException {
        Files.writeString(file,
                Files.readString(file).replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
        assertThat(shell.run("export", file.toString(), "--as", "pdf", "--out", folder.toString()))
                .isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.err()).startsWith("Hinweis: „nordlicht.ropa“ stammt aus einer neueren Version");
    }
}
