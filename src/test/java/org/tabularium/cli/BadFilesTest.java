package org.tabularium.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFilesTest {
    private static final String HEAD =
            "{\"format\": \"tabularium\", \"formatVersion\": 1, \"languages\": [\"de\"]";

    @TempDir Path folder;
    private final Shell shell = new Shell();

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("ist leer", bytes("")),
                Arguments.of("kein gültiges JSON (Fehler in Zeile 2, Spalte 1)", bytes("{\n, }")),
                Arguments.of("bricht mittendrin ab", bytes(HEAD)),
                Arguments.of("kein UTF-8-Text", (HEAD + ", \"version\": \"ü\"}").getBytes(ISO_8859_1)),
                Arguments.of("UTF-16", (HEAD + "}").getBytes(UTF_16)),
                Arguments.of("kein Tabularium-Verzeichnis", bytes("{}")),
                Arguments.of("parties › p › name: erwartet wird ein Text, gefunden wurde eine Liste",
                        bytes(HEAD + ", \"parties\": [{\"id\": \"p\", \"name\": []}]}")),
                Arguments.of("updatedOn: erwartet wird ein Datum wie 2026-03-12, gefunden wurde „morgen“",
                        bytes(HEAD + ", \"updatedOn\": \"morgen\"}")),
                Arguments.of("activities › a › status: muss angegeben sein und fehlt",
                        bytes(HEAD + ", \"activities\": [{\"id\": \"a\"}]}")),
                Arguments.of("die Kennung „a“ ist zweimal vergeben",
                        bytes(HEAD + ", \"departments\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}")),
                Arguments.of("die Angabe „languages“ zweimal", bytes(HEAD + ", \"languages\": []}")),
                Arguments.of("neueren Version", bytes(HEAD.replace("1", "7") + ", \"title\": 1}")),
                Arguments.of("verschachtelt", bytes("[".repeat(1_000_000))));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileEndsInOneSentenceAndStaysAsItIs(String sentence, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("kaputt.ropa"), bytes);
        fails(file, sentence);
        assertThat(shell.err()).startsWith("Die Datei „kaputt.ropa“ ");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void whatIsNoFileEndsInOneSentence() {
        fails(folder.resolve("weg.ropa"), "gibt es nicht");
        fails(folder, "ist ein Ordner");
    }

    @Test
    @Timeout(20)
    void twoHundredMegabytesEndInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("gross.ropa"));
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(200L * 1024 * 1024).write(ByteBuffer.wrap(new byte[] {'['}));
        }
        fails(file, "größer als 64 MB");
    }

    private void fails(Path file, String sentence) {
        assertThat(shell.run("export", file.toString(), "--as", "pdf", "--out", folder.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains(sentence).hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(shell.out()).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
