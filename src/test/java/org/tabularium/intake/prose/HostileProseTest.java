package org.tabularium.intake.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.IntakeException;

/// What cannot be read ends in a sentence; nothing is run or fetched, and nothing takes out of bounds.
class HostileProseTest {
    private static final int SHORT = 100_000;
    private static final int TIMES = 4;
    private static final int FAR_FROM_SQUARE = 12;
    private static final long CLOCK = 20_000_000;
    private static final String TEXT = "Datenschutzerklärung\n\nWir löschen Ihre Daten nach sieben Tagen.\n";
    @TempDir Path folder;

    private static void refused(Path file, String sentence) {
        try {
            fail("%s was read: %s", file, ProseFiles.read(file));
        } catch (IntakeException e) {
            assertThat(e.sentence(Locale.GERMAN)).contains(sentence).contains("nichts verändert")
                    .contains("„" + file.getFileName() + "“");
            assertThat(e.sentence(Locale.ENGLISH)).contains("Nothing was changed");
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] word(String document) throws IOException {
        return zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theContentsSayWhatAFileIs() throws Exception {
        List<String> lines = List.of("H1 Datenschutzerklärung", "Wir löschen Ihre Daten nach sieben Tagen.");
        assertThat(Shown.of(ProseFiles.read(file("a.pdf", TEXT)))).isEqualTo(lines);
        assertThat(
                Shown.of(
                        ProseFiles
                                .read(file("a.txt",
                                        "<html><body><h1>Datenschutzerklärung</h1><p>Wir löschen Ihre"
                                                + " Daten nach sieben Tagen.</p></body></html>"))))
                .isEqualTo(lines);
        assertThat(Shown.of(ProseFiles.read(file("a.html",
                word("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Hallo</w:t></w:r></w:p></w:body></w:document>")))))
                .containsExactly("Hallo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void encodingsAreTold(String name) throws Exception {
        Path file = file("a.txt", TEXT.getBytes(Charset.forName(name)));
        assertThat(Shown.of(ProseFiles.read(file))).containsExactly("H1 Datenschutzerklärung",
                "Wir löschen Ihre Daten nach sieben Tagen.");
    }

    @Test
    void aPageSaysItsEncodingItself() throws Exception {
        String page =
                "<html><head><meta charset=\"windows-1251\"></head><body><p>Защита данных</p></body></html>";
        assertThat(Shown.of(ProseFiles.read(file("a.html", page.getBytes(Charset.forName("windows-1251"))))))
                .containsExactly("Защита данных");
    }

    @Test
    void nothingAndNonsenseEndInASentence() throws Exception {
        refused(folder, "ist ein Ordner");
        refused(folder.resolve("none.txt"), "keine Datei");
        refused(file("a.txt", ""), "steht kein Text");
        refused(file("b.txt", " \n\u200b\n"), "steht kein Text");
        refused(file("c.html", "<html><body><script>1</script></body></html>"), "steht kein Text");
        byte[] garbage = new byte[10_000];
        new Random(1).nextBytes(garbage);
        refused(file("d.txt", garbage), "nicht als Text lesen");
        refused(file("e.json", "{\"format\": \"tabularium\"}"), "Daten in JSON");
        refused(file("f.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                "beschädigt oder unvollständig");
        refused(file("g.docx", zip(Map.of("text.txt", new byte[] {65}))), "ist ein Archiv");
        refused(file("h.docx",
                zip(Map.of("xl/workbook.xml", new byte[0], "[Content_Types].xml", new byte[0]))),
                "nicht als Text lesen");
        refused(file("i.rtf", "{\\rtf1 x}"), "nicht als Text lesen");
        refused(file("j.xml", "<?xml version=\"1.0\"?><a/>"), "nicht als Text lesen");
        refused(file("k.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n"),
                "Webarchiv");
    }

    @Test
    void whatIsCutOffIsDamaged() throws Exception {
        byte[] whole = WordFilesTest.document(d -> d.createParagraph().createRun().setText("Hallo"));
        refused(file("a.docx", Arrays.copyOf(whole, 100)), "beschädigt oder unvollständig");
        refused(file("b.docx", word("<w:document><w:body>")), "beschädigt oder unvollständig");
        refused(file("c.pdf", "%PDF-1.7 x"), "beschädigt oder unvollständig");
    }

    @Test
    void passwordsAreAskedToBeTakenOff() throws Exception {
        Path file = folder.resolve("a.docx");
        try (POIFSFileSystem parcel = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream inner = encryptor.getDataStream(parcel)) {
                inner.write(WordFilesTest.document(d -> d.createParagraph().createRun().setText("Hallo")));
            }
            parcel.writeFilesystem(out);
        }
        refused(file, "durch ein Kennwort geschützt");
    }

    @Test
    void aFileThatMayNotBeReadEndsInASentence() throws Exception {
        Path file = file("a.txt", "a");
        assumeFalse(folder.getFileSystem().supportedFileAttributeViews().stream().noneMatch("posix"::equals));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        refused(file, "fehlt die Berechtigung");
    }

    @Test
    void moreThanAPolicyHoldsIsRefused() throws Exception {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((100L << 20) + 1);
        }
        refused(file, "enthält mehr, als");
        byte[] zeros = new byte[61 << 20];
        refused(file("bomb.docx", zip(Map.of("word/document.xml", zeros))), "enthält mehr, als");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("%PDF-1.4\n1 0 obj\n<</Length 1 /Filter /FlateDecode>>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            deflated.write(zeros);
            deflated.write(zeros);
        }
        refused(file("bomb.pdf", packed.toByteArray()), "enthält mehr, als");
    }

    @Test
    void entitiesAreNotResolved() throws Exception {
        Path secret = file("secret.txt", "geheim");
        refused(file("a.docx", word("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w='w'><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>")),
                "beschädigt");
        assertThat(Shown.of(ProseFiles.read(file("a.html", "<!DOCTYPE html [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><html><body><p>Text &x; <img src=\"http://127.0.0.1:9/x\"></p></body></html>"))))
                .allSatisfy(p -> assertThat(p).doesNotContain("geheim"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a\n", "1. A\n", "- x\n", "a:\nb\n", "12345 Ort\n", "a-\n", "\t",
            "a\tb\n", "(", "I.",
            "a\u0301\u0316", "\u0316\u0301", "===\n", "Tel: 1\n", "Die Daten werden verarbeitet. "})
    void theWorkOnTextGrowsWithItsLength(String piece) {
        isLinear("x.txt", piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# A\n", "> ", "* ", "  * a\n", "[", "*a **b ", "`", "[a](b",
            "|a|b|\n|---|---|\n", "_a_ ", "1. "})
    void theWorkOnMarkdownGrowsWithItsLength(String piece) {
        isLinear("x.md", piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p>a", "<b>", "<table><tr><td>", "<ul><li>", "<dl><dt>a<dd>b", "<br>a",
            "<a href=x>a</a> ",
            "<header>", "<section><h2>a</h2>", "<pre>a\n", "<div style='display:none'>x",
            "<details><summary>", "<font><i>"})
    void theWorkOnPagesGrowsWithTheirLength(String piece) {
        isLinear("x.html", "<html><body>" + piece);
    }

    private static void isLinear(String name, String piece) {
        String once = piece.repeat(SHORT / piece.length());
        work(name, once);
        long small = Math.max(CLOCK, work(name, once));
        assertThat(work(name, once.repeat(TIMES))).isLessThan(FAR_FROM_SQUARE * small);
    }

    /// Time of the processor for this thread alone, whatever else the machine does.
    private static long work(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begin = thread.getCurrentThreadCpuTime();
        try {
            assertThat(ProseFiles.of(name, content).pieces()).isNotEmpty();
        } catch (IntakeException e) {
            assertThat(e.getMessage()).startsWith("prose.");
        }
        return thread.getCurrentThreadCpuTime() - begin;
    }
}
