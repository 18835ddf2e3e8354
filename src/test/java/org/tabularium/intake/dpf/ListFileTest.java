package org.tabularium.intake.dpf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.intake.IntakeException;
import org.tabularium.law.Law;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.model.Safeguard.Listing;
import org.tabularium.words.Words;

/// Lists as people may get them are read; what is no list is refused with a sentence.
class ListFileTest {
    private static final ListFile READER = new ListFile(Law.load());
    private static final List<List<String>> ONE =
            List.of(List.of("Mailer Inc.", "Active", "HR"), List.of("Other LLC", "Inactive", "Non-HR"));
    @TempDir Path folder;

    @Test
    void aWorkbookIsReadBelowItsTitleAndFromItsSecondSheet() throws Exception {
        Reading read = READER.read(MadeUp.excel(folder), MadeUp.DAY);
        assertThat(read.missing()).isEmpty();
        assertThat(read.others()).isEqualTo(1);
        assertThat(read.unknown()).isEqualTo(1);
        assertThat(read.snapshot().day()).isEqualTo(MadeUp.DAY);
        assertThat(read.snapshot().participants()).first().isEqualTo(new Participant("Mailer, Inc.", "Active",
                Optional.of(Listing.ACTIVE), Optional.of(Coverage.BOTH),
                List.of("Mailer Payments, LLC", "Postbird Incorporated"),
                Optional.of(LocalDate.of(2027, 3, 14)), "https://example.org/participant/1"));
        assertThat(read.snapshot().participants()).extracting(Participant::name)
                .containsExactly("Mailer, Inc.", "Cloudine LLC", "Oldtimer Corp.",
                        "Crème Brûlée Müller Co., Ltd.", "Oddity Inc.");
    }

    @Test
    void theStatusIsToldFromWhatTheLawCallsActive() throws Exception {
        assertThat(READER.read(MadeUp.csv(folder), MadeUp.DAY).snapshot().participants())
                .extracting(Participant::listing).containsExactly(Optional.of(Listing.ACTIVE),
                        Optional.of(Listing.ACTIVE), Optional.of(Listing.INACTIVE),
                        Optional.of(Listing.ACTIVE), Optional.empty());
    }

    @Test
    void aDayThatIsADayIsNotConfused() throws Exception {
        assertThat(READER.read(MadeUp.excel(folder), MadeUp.DAY).snapshot().participants().get(3).next())
                .contains(LocalDate.of(2027, 1, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {", UTF-8", "; UTF-8", "; windows-1252", ", windows-1252", "| UTF-8",
            "; UTF-16"})
    void separatorAndEncodingOfATextAreFoundOut(String separator, String encoding) throws Exception {
        Path file = MadeUp.csv(folder, separator, Charset.forName(encoding), MadeUp.HEADER, MadeUp.ROWS);
        assertThat(READER.read(file, MadeUp.DAY).snapshot())
                .isEqualTo(READER.read(MadeUp.excel(folder), MadeUp.DAY).snapshot());
    }

    @Test
    void columnsOfTheirOwnSayWhichDataAreCovered() throws Exception {
        Path file = MadeUp.csv(folder, ",", StandardCharsets.UTF_8,
                List.of("Company", "EU-U.S. DPF Status", "HR Data", "Non-HR Data"),
                List.of(List.of("A Inc", "Active", "Yes", "Yes"), List.of("B Inc", "Active", "No", "Yes"),
                        List.of("C Inc", "Active", "yes", ""), List.of("D Inc", "Active", "", "")));
        assertThat(READER.read(file, MadeUp.DAY).snapshot().participants()).extracting(Participant::coverage)
                .containsExactly(Optional.of(Coverage.BOTH), Optional.of(Coverage.NON_HR),
                        Optional.of(Coverage.HR), Optional.empty());
    }

    @Test
    void rowsForEachKindOfDataBecomeOneEntry() throws Exception {
        Path file = MadeUp.csv(folder, ";", StandardCharsets.UTF_8,
                List.of("Organization", "Status", "Covered Data"), List.of(List.of("A, Inc.", "Active", "HR"),
                        List.of("A, Inc.", "Active", "Non-HR"), List.of("A, Inc.", "Inactive", "HR")));
        List<Participant> read = READER.read(file, MadeUp.DAY).snapshot().participants();
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().coverage()).contains(Coverage.BOTH);
    }

    @Test
    void whatTheListDoesNotSayIsSaid() throws Exception {
        Path file =
                MadeUp.csv(folder, ",", StandardCharsets.UTF_8, List.of("Organization", "Status", "X"), ONE);
        Reading read = READER.read(file, MadeUp.DAY);
        assertThat(read.sentences(Words.of("intake", Locale.ENGLISH))).contains(
                "2 participants in the list of 21 Nov 2026.",
                "The column with the covered data (HR/non-HR) was not found.");
        assertThat(read.snapshot().participants().getFirst().coverage()).isEmpty();
    }

    @Test
    void aListWithoutNamesOrStatusIsRefused() throws Exception {
        assertRefused(
                MadeUp.csv(folder, ",", StandardCharsets.UTF_8, List.of("X", "Status", "Covered Data"), ONE),
                "keine Spalte mit dem Namen");
        assertRefused(MadeUp.excel(folder, List.of("Organization Name", "X", "Covered Data"), ONE),
                "keine Spalte mit dem Status");
        assertRefused(MadeUp.excel(folder, MadeUp.HEADER, List.of()), "keine Einträge");
    }

    @Test
    void whatIsNoListIsRefused() throws Exception {
        assertRefused(folder.resolve("none.csv"), "keine Datei");
        assertRefused(
                Files.write(folder.resolve("a.xls"),
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                "beschädigt oder unvollständig");
        assertRefused(Files.write(folder.resolve("a.csv"), new byte[0]), "steht nichts");
        assertRefused(Files.write(folder.resolve("b.csv"), new byte[] {1, 0, 2, 0}),
                "lässt sich nicht lesen");
        assertRefused(Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9}),
                "lässt sich nicht lesen");
        Path cut = MadeUp.excel(folder);
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 900));
        assertRefused(cut, "lässt sich nicht lesen");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws Exception {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] nothing = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 120; i++) {
                zip.write(nothing);
            }
        }
        assertRefused(bomb, "ist ein Archiv und keine Tabelle");
    }

    @Test
    void entitiesAreNotResolved() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Hidden Words Inc.");
        Path file = MadeUp.excel(folder);
        replaceStrings(file, "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "Mailer, Inc.",
                "&x;");
        try {
            assertThat(READER.read(file, MadeUp.DAY).snapshot().toString()).doesNotContain("Hidden");
        } catch (IntakeException e) {
            assertThat(e.sentence(Locale.GERMAN)).contains("lässt sich nicht lesen");
        }
        Path lol = MadeUp.excel(folder);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        replaceStrings(lol, laughs + "]>", "Mailer, Inc.", "&l11;");
        assertRefused(lol, "lässt sich nicht lesen");
    }

    @Test
    void aLineOfQuotationMarksTakesNoTime() throws Exception {
        Path file = Files.writeString(folder.resolve("q.csv"),
                "Organization,Status\n" + "\"a,".repeat(300_000) + "\n" + "\"\"".repeat(300_000));
        assertThat(READER.read(file, MadeUp.DAY).snapshot().participants()).isNotEmpty();
    }

    private void assertRefused(Path file, String sentence) {
        try {
            READER.read(file, MadeUp.DAY);
        } catch (IntakeException e) {
            assertThat(e.sentence(Locale.GERMAN)).contains(sentence)
                    .contains("„" + file.getFileName() + "“");
            return;
        }
        throw new AssertionError(file + " was read");
    }

    private static void replaceStrings(Path file, String doctype, String text, String by) throws Exception {
        List<ZipEntry> entries = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.add(new ZipEntry(e.getName()));
                contents.add(zip.readAllBytes());
            }
        }
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.size(); i++) {
                zip.putNextEntry(entries.get(i));
                String xml = new String(contents.get(i), StandardCharsets.UTF_8);
                zip.write(entries.get(i).getName().endsWith("sharedStrings.xml")
                        ? xml.replace("<sst", doctype + "<sst").replace(text, by)
                                .getBytes(StandardCharsets.UTF_8)
                        : contents.get(i));
            }
        }
    }
}
