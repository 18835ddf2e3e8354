package org.tabularium.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.intake.IntakeException;

/// What cannot be read ends in a sentence; nothing is run, fetched or computed.
class HostileFilesTest {
    private static final String TOO_LARGE = "enthält mehr, als";
    private static final String DAMAGED = "beschädigt oder unvollständig";
    @TempDir Path folder;

    private static void refused(Path file, String sentence) {
        try {
            fail("%s was read: %s", file, SheetFiles.read(file).format());
        } catch (IntakeException e) {
            assertThat(e.sentence(Locale.GERMAN)).contains(sentence).contains("nichts verändert")
                    .contains("„" + file.getFileName() + "“");
            assertThat(e.sentence(Locale.ENGLISH)).contains("Nothing was changed")
                    .contains("“" + file.getFileName() + "”");
        }
    }

    private Path usual() {
        return Books.today(folder.resolve("usual.xlsx"), Books::usual);
    }

    private Path cut(Path file, double share) throws Exception {
        byte[] all = Files.readAllBytes(file);
        return Files.write(folder.resolve("cut" + share), Arrays.copyOf(all, (int) (all.length * share)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"%PDF-1.7 x|ist ein PDF",
            "<html><table><tr><td>a</td></tr></table></html>|eine Webseite",
            "<?xml version=~1.0~?><Workbook/>|XML-Datei", "{\\rtf1 x}|etwas anderes als eine Tabelle",
            "{~format~: ~tabularium~}|Daten in JSON"})
    void whatIsCalledAWorkbookButIsNotIsCalledWhatItIs(String contents, String sentence) throws Exception {
        refused(Files.writeString(folder.resolve("a.xlsx"), contents.replace('~', '"')), sentence);
    }

    @Test
    void aTextThatIsCalledAWorkbookIsReadAsText() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "a;b\nc;d\n");
        assertThat(SheetFiles.read(file).format()).isEqualTo(Format.TEXT);
    }

    @Test
    void otherArchivesAreCalledWhatTheyAre() {
        refused(Parts.zip(folder.resolve("a.xlsx"), Map.of("word/document.xml", "x")), "etwas anderes als");
        refused(Parts.zip(folder.resolve("b.xlsx"), Map.of("tabelle.csv", "x")), "ist ein Archiv");
        refused(Parts.zip(folder.resolve("c.xlsx"), Map.of("xl/workbook.bin", "x")), ".xlsb");
        refused(Parts.zip(folder.resolve("d.ods"),
                Map.of("mimetype", "application/vnd.oasis.opendocument.text")), "etwas anderes als");
    }

    @Test
    void nothingAndNonsenseEndInASentence() throws Exception {
        refused(folder, "ist ein Ordner");
        refused(folder.resolve("none.xlsx"), "keine Datei");
        refused(Files.write(folder.resolve("a.csv"), new byte[0]), "steht nichts");
        refused(Files.writeString(folder.resolve("b.csv"), "\uFEFF \n;;\n"), "steht nichts");
        refused(Books.today(folder.resolve("c.xlsx"), b -> b.createSheet("leer")), "steht nichts");
        byte[] garbage = new byte[10_000];
        new Random(1).nextBytes(garbage);
        refused(Files.write(folder.resolve("d.csv"), garbage), "weder eine Tabelle noch ein Text");
        refused(Files.write(folder.resolve("e.xls"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                DAMAGED);
    }

    @Test
    void aFileThatMayNotBeReadEndsInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "a;b");
        assumeFalse(folder.getFileSystem().supportedFileAttributeViews().stream().noneMatch("posix"::equals));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        refused(file, "es fehlt die Berechtigung");
    }

    @Test
    void whatIsCutOffIsDamaged() throws Exception {
        Path old = Books.old(folder.resolve("usual.xls"), Books::usual);
        Path open = Parts.ods(folder.resolve("a.ods"), "<table:table-row/>");
        for (double share : new double[] {0.02, 0.5, 0.9}) {
            refused(cut(usual(), share), DAMAGED);
            refused(cut(open, share), DAMAGED);
        }
        refused(cut(old, 0.3), DAMAGED);
        refused(Parts.zip(folder.resolve("b.ods"),
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                        "<a><b>")),
                DAMAGED);
    }

    @Test
    void passwordsAreAskedToBeTakenOff() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem parcel = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream inner = encryptor.getDataStream(parcel)) {
                inner.write(Files.readAllBytes(usual()));
            }
            parcel.writeFilesystem(out);
        }
        refused(file, "durch ein Kennwort geschützt");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            Books.old(folder.resolve("b.xls"), Books::usual);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(folder.resolve("b.xls"), "durch ein Kennwort geschützt");
        Path open = Parts.ods(folder.resolve("c.ods"), "<table:table-row/>");
        Parts.change(open, "META-INF/manifest.xml", _ -> "<manifest:encryption-data/>");
        refused(open, "durch ein Kennwort geschützt");
    }

    @Test
    void archivesThatUnpackWithoutEndAreRefused() throws Exception {
        for (String begin : List.of("<styleSheet>", "<sst>", "<worksheet>")) {
            Path bomb = folder.resolve("bomb.xlsx");
            byte[] nothing = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write(begin.getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < (begin.equals("<worksheet>") ? 401 : begin.equals("<sst>") ? 65 : 17);
                        i++) {
                    zip.write(nothing);
                }
            }
            refused(bomb, TOO_LARGE);
        }
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 3000; i++) {
            many.put("xl/worksheets/sheet" + i + ".xml", "");
        }
        many.put("xl/workbook.xml", "");
        refused(Parts.zip(folder.resolve("many.xlsx"), many), TOO_LARGE);
    }

    @Test
    void anArchiveThatLiesAboutItsSizesIsRefused() throws Exception {
        Path file = Parts.zip(folder.resolve("a.xlsx"),
                Map.of("xl/workbook.xml", "", "xl/worksheets/sheet1.xml", " ".repeat(5_000_000)));
        byte[] bytes = Files.readAllBytes(file);
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int entry = all.indexOf("PK\1\2");
        while (entry >= 0) {
            // the unpacked size in the list at the end
            bytes[entry + 24] = 1;
            bytes[entry + 25] = 0;
            bytes[entry + 26] = 0;
            bytes[entry + 27] = 0;
            entry = all.indexOf("PK\1\2", entry + 1);
        }
        refused(Files.write(file, bytes), DAMAGED);
    }

    @Test
    void moreTextsThanThereAreTakeNoMemory() {
        Path file = Parts.change(usual(), "xl/sharedStrings.xml",
                s -> s.replaceAll("ount=\"\\d+\"", "ount=\"2147483647\""));
        try {
            assertThat(SheetFiles.read(file).sheets().getFirst().rows()).isEqualTo(Books.ROWS);
        } catch (IntakeException e) {
            assertThat(e.sentence(Locale.GERMAN)).contains(DAMAGED);
        }
    }

    @Test
    void aMillionEmptyRowsAreNoRows() throws Exception {
        String empty = IntStream.range(7, 1_000_000)
                .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"1\"/></row>")
                .collect(Collectors.joining());
        Path file = Parts.change(usual(), "xl/worksheets/sheet1.xml",
                s -> s.replace("</sheetData>", empty + "</sheetData>"));
        assertThat(SheetFiles.read(file).sheets().getFirst().rows()).isEqualTo(Books.ROWS);
    }

    @Test
    void moreRowsThanAnyoneHasAreRefused() {
        String row = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                + "table:number-columns-repeated=\"16000\"><text:p>x</text:p></table:table-cell></table:table-row>";
        refused(Parts.ods(folder.resolve("a.ods"), row), TOO_LARGE);
        refused(Parts.ods(folder.resolve("b.ods"),
                "<table:table-row><table:table-cell><text:p>" + "x".repeat(2_000_000)
                        + "</text:p></table:table-cell></table:table-row>"),
                TOO_LARGE);
        refused(Parts.change(usual(), "xl/worksheets/sheet1.xml", s -> s.replace("</sheetData>",
                "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>x</v></c></row>".repeat(100_001) + "</sheetData>")),
                TOO_LARGE);
        refused(Parts.change(usual(), "xl/worksheets/sheet1.xml", s -> s.replace("</sheetData>",
                "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>" + "x".repeat(2_000_000)
                        + "</v></c></row></sheetData>")),
                TOO_LARGE);
    }

    @Test
    void cellsFarToTheRightAreTold() throws Exception {
        Path file = Books.today(folder.resolve("a.xlsx"), book -> {
            var row = book.createSheet("A").createRow(0);
            row.createCell(0).setCellValue("x");
            row.createCell(1_000).setCellValue("y");
        });
        SheetFile read = SheetFiles.read(file);
        assertThat(read.sheets().getFirst().rows().getFirst().cells()).containsExactly("x");
        assertThat(read.notes()).extracting(Note::kind).containsExactly(Note.Kind.COLUMNS);
    }

    @Test
    void entitiesAreNeverResolved() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Geheimes");
        String file = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        for (String[] trick : new String[][] {{file, "&x;"}, {laughs + "]>", "&l11;"}}) {
            for (String part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
                    "xl/workbook.xml")) {
                refused(Parts.change(usual(), part,
                        s -> s.replaceFirst("<(sst|worksheet|workbook)", trick[0] + "<$1")
                                .replace("Verzeichnis", trick[1]).replace("</sheetData>",
                                        "<row r=\"9\"><c r=\"A9\" t=\"str\"><v>" + trick[1]
                                                + "</v></c></row></sheetData>")),
                        DAMAGED);
            }
            Path open = Parts.ods(folder.resolve("a.ods"),
                    "<table:table-row><table:table-cell><text:p>" + trick[1]
                            + "</text:p></table:table-cell></table:table-row>");
            refused(Parts.change(open, "content.xml", s -> trick[0] + s), DAMAGED);
        }
    }

    @Test
    void formulasAreNotComputedAndOneWithoutAResultIsTold() throws Exception {
        Path file = Books.today(folder.resolve("a.xlsx"), book -> {
            var row = book.createSheet("A").createRow(0);
            row.createCell(0).setCellValue("x");
            row.createCell(1).setCellFormula("SUM(C1:XFD1048576)");
        });
        Parts.change(file, "xl/worksheets/sheet1.xml", s -> s.replaceAll("</f><v>0(\\.0)?</v>", "</f>"));
        SheetFile read = SheetFiles.read(file);
        assertThat(read.sheets().getFirst().rows()).containsExactly(new Row(1, List.of("x")));
        assertThat(read.notes()).extracting(n -> n.sentence(Locale.GERMAN)).containsExactly(
                "Eine Formel hat kein gespeichertes Ergebnis, und zwar in A!B1. Gerechnet wird nicht; die Zelle gilt "
                        + "als leer. Öffnen und speichern Sie die Datei im Tabellenprogramm, dann steht das Ergebnis darin.");
    }
}
