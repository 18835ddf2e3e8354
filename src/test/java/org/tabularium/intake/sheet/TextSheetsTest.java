package org.tabularium.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts with separators are read as they were meant, whoever wrote them.
class TextSheetsTest {
    private static final String TABLE = """
            Verzeichnis der Verarbeitungstätigkeiten

            Name;Zweck;Daten
            "Löhne; Gehälter";"Abrechnung,
            Auszahlung";Name, Anschrift, Bank
            Werbung;"Newsletter ""Neues\""";E-Mail, Name
            """;
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"; UTF-8", "; windows-1252", "; UTF-16LE", "; UTF-16BE", "; UTF-16",
            "| UTF-8", "TAB UTF-8", "| windows-1252"})
    void encodingAndSeparatorAreFoundOut(String given, String encoding) throws Exception {
        String separator = given.replace("TAB", "\t");
        Path file = Files.write(folder.resolve("a.csv"),
                TABLE.replace(";", separator).getBytes(Charset.forName(encoding)));
        SheetFile read = SheetFiles.read(file);
        assertThat(read.format()).isEqualTo(Format.TEXT);
        assertThat(read.separator()).contains(separator.charAt(0));
        assertThat(read.encoding().orElseThrow().name()).startsWith(encoding);
        assertThat(read.notes()).isEmpty();
        assertThat(read.sheets()).containsExactly(new Sheet("a",
                List.of(new Row(1, List.of("Verzeichnis der Verarbeitungstätigkeiten")),
                        new Row(3, List.of("Name", "Zweck", "Daten")),
                        new Row(4, List.of("Löhne" + separator + " Gehälter", "Abrechnung,\nAuszahlung",
                                "Name, Anschrift, Bank")),
                        new Row(5, List.of("Werbung", "Newsletter \"Neues\"", "E-Mail, Name")))));
    }

    @Test
    void commasSeparateWhereNothingElseDoes() throws Exception {
        SheetFile read = read("Name,Zweck\nA,\"B; C; D\"\nE,\"F; G\"\n", Options.DETECT);
        assertThat(read.separator()).contains(',');
        assertThat(read.sheets().getFirst().rows().get(1).cells()).containsExactly("A", "B; C; D");
    }

    @Test
    void bothCanBeChosen() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), "a;b,c\nä;d,e\n".getBytes(StandardCharsets.UTF_8));
        SheetFile read = SheetFiles.read(file, Options.DETECT.withSeparator(',')
                .withEncoding(StandardCharsets.ISO_8859_1), org.tabularium.intake.Progress.NONE);
        assertThat(read.separator()).contains(',');
        assertThat(read.encoding()).contains(StandardCharsets.ISO_8859_1);
        assertThat(read.sheets().getFirst().rows().getLast().cells()).containsExactly("Ã¤;d", "e");
    }

    @Test
    void charactersThatTheChosenEncodingDoesNotKnowAreTold() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), "a;ä\n".getBytes(Charset.forName("windows-1252")));
        SheetFile read = SheetFiles.read(file, Options.DETECT.withEncoding(StandardCharsets.UTF_8),
                org.tabularium.intake.Progress.NONE);
        assertThat(read.notes()).extracting(Note::kind).containsExactly(Note.Kind.CHARACTERS);
    }

    @Test
    void theFirstLineMaySayTheSeparator() throws Exception {
        SheetFile read = read("sep=,\r\na;b,c;d\r\n", Options.DETECT);
        assertThat(read.sheets().getFirst().rows()).containsExactly(new Row(1, List.of("a;b", "c;d")));
    }

    @Test
    void aQuotationMarkThatNeverEndsTakesNoMoreThanItself() throws Exception {
        SheetFile read = read("a;\"b\n1\";c\nx;\"offen;y\nd;e;f\n", Options.DETECT);
        assertThat(read.sheets().getFirst().rows()).containsExactly(new Row(1, List.of("a", "b\n1", "c")),
                new Row(2, List.of("x", "\"offen", "y")), new Row(3, List.of("d", "e", "f")));
        assertThat(read.notes()).extracting(n -> n.sentence(Locale.ENGLISH)).first().asString()
                .startsWith("In row 2 a quotation mark begins that ends nowhere.");
    }

    private SheetFile read(String text, Options options) throws Exception {
        return SheetFiles.read(Files.writeString(folder.resolve("a.csv"), text), options,
                org.tabularium.intake.Progress.NONE);
    }
}
