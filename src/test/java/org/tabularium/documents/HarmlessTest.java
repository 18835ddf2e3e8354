package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks through documents for harm notices it.
class HarmlessTest {
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "<img src=x>", "<p onclick=x>", "<a href='javascript:x'>",
            "<a href='file:///x'>", "<p style='background:url(x)'>", "<meta http-equiv=refresh content=0>",
            "<a href='https://bank.example@evil.example'>"})
    void inWebPagesAndMarkdown(String html) throws IOException {
        notices(Files.writeString(folder.resolve("x.html"), html));
        notices(Files.writeString(folder.resolve("x.md"), html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=evil()", "\" =\"\r\n=evil()", "\"a;=evil()\"", "\"a\n@SUM(1)\"",
            "+cmd|' /C calc'!A0"})
    void inText(String cells) throws IOException {
        notices(Files.writeString(folder.resolve("x.csv"), "\uFEFFa\r\n" + cells + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:r WORD><w:instrText>DDEAUTO evil</w:instrText></w:r>",
            "<w:fldSimple WORD w:instr=\"INCLUDETEXT evil\"/>", "<w:altChunk WORD/>", "<c><f>1+1</f></c>",
            "<dataValidation><formula1>\"evil\"</formula1></dataValidation>",
            "<Relationships><Relationship Type=\"x/attachedTemplate\" Target=\"http://x\" TargetMode=\"External\"/>"
                    + "</Relationships>",
            "<Relationships><Relationship Type=\"x/hyperlink\" Target=\"file:///x\" TargetMode=\"External\"/>"
                    + "</Relationships>"})
    void inPartsOfWordAndExcel(String part) throws IOException {
        Path file = folder.resolve("x.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("x.xml"));
            zip.write(part.replace("WORD", WORD).getBytes(StandardCharsets.UTF_8));
        }
        notices(file);
    }

    @Test
    void inPdf() throws IOException {
        PDActionURI elsewhere = new PDActionURI();
        elsewhere.setURI("file:///x");
        for (PDAction action : new PDAction[] {new PDActionJavaScript("x"), new PDActionLaunch(),
                elsewhere}) {
            Path file = folder.resolve("x.pdf");
            try (PDDocument pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.getDocumentCatalog().setOpenAction(action);
                pdf.save(file.toFile());
            }
            notices(file);
        }
    }

    @Test
    void andLetsPassWhatDoesNothing() throws IOException {
        assertThat(Harmless.links(Files.writeString(folder.resolve("x.html"),
                "<p>a <a href='https://www.example.org/'>b</a>")))
                .containsExactly("https://www.example.org/");
    }

    private static void notices(Path file) {
        assertThatThrownBy(() -> Harmless.links(file)).as(file.toString()).isInstanceOf(AssertionError.class);
    }
}
