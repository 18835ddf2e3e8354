package org.tabularium.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.tabularium.export.Progress;
import org.tabularium.export.word.TemplateException.Reason;

/// A document in the letterhead of its user.
class WordTemplateTest {

    @Test
    void letterheadAndPageStayAndTheTextIsOurs() throws Exception {
        Map<String, String> parts = written(Letterhead.german());
        assertThat(parts.get("word/header1.xml")).contains("Kanzlei Muster");
        assertThat(parts.get("word/document.xml")).contains("w:left=\"2268\"").contains("r:id=\"h\"")
                .doesNotContain("Sehr geehrte");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(Letterhead.german())))) {
            assertThat(document.getTables()).isNotEmpty();
            assertThat(document.getHeaderList().getFirst().getText()).contains("Kanzlei Muster");
            assertThat(document.getFooterList()).hasSize(1);
        }
    }

    @Test
    void stylesAreFoundByNameAndMissingOnesAdded() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(Letterhead.german())))) {
            List<String> used =
                    document.getParagraphs().stream().map(XWPFParagraph::getStyleID).distinct().toList();
            assertThat(used).contains("Titel", "berschrift1", "x2", "Standard", "Heading3", "ListBullet")
                    .doesNotContain("Title", "Heading1", "Heading2", "Normal");
            assertThat(used)
                    .allSatisfy(id -> assertThat(document.getStyles().getStyle(id)).as(id).isNotNull());
            assertThat(document.getStyles().getStyle("TableText").getBasisStyleID()).isEqualTo("Standard");
        }
        String footer = written(Letterhead.german()).get("word/tabularium-footer.xml");
        assertThat(footer).contains("w:val=\"Footer\"");
    }

    @Test
    void tablesAreAsWideAsThePageOfTheTemplate() throws Exception {
        var widths = Pattern.compile("<w:tblW w:w=\"([0-9]+)\"")
                .matcher(written(Letterhead.german()).get("word/document.xml")).results().map(r -> r.group(1))
                .toList();
        assertThat(widths).contains(String.valueOf(11906 - 2 * 2268));
        assertThat(widths)
                .allSatisfy(w -> assertThat(Integer.parseInt(w)).isLessThanOrEqualTo(11906 - 2 * 2268));
    }

    @Test
    void theResultFollowsTheSchema() throws Exception {
        Map<String, String> parts = written(Letterhead.german());
        assertThat(faults(DocumentDocument.Factory.parse(parts.get("word/document.xml")))).isEmpty();
        assertThat(faults(StylesDocument.Factory.parse(parts.get("word/styles.xml")))).isEmpty();
        assertThat(faults(NumberingDocument.Factory.parse(parts.get("word/tabularium-numbering.xml"))))
                .isEmpty();
        assertThat(faults(SettingsDocument.Factory.parse(parts.get("word/settings.xml")))).isEmpty();
        assertThat(faults(FtrDocument.Factory.parse(parts.get("word/tabularium-footer.xml")))).isEmpty();
    }

    @Test
    void aTemplateBecomesADocumentThatKnowsNoOtherTemplate() throws Exception {
        Map<String, String> parts = written(Letterhead.german());
        assertThat(parts.get("[Content_Types].xml")).contains("document.main+xml")
                .doesNotContain("template.main");
        assertThat(String.join("", parts.values())).doesNotContain("attachedTemplate")
                .doesNotContain("erika");
        assertThat(parts).doesNotContainKey("word/comments.xml");
        assertThat(parts.get("docProps/core.xml")).contains("de-DE");
    }

    @Test
    void listsOfTheTemplateKeepTheirNumbers() throws Exception {
        String numbering =
                "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";
        Map<String, String> parts = written(Letterhead.german().with("word/numbering.xml", numbering)
                .with("word/_rels/document.xml.rels", "</Relationships>",
                        "<Relationship Id=\"n\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/numbering\" Target=\"numbering.xml\"/></Relationships>"));
        assertThat(parts.get("word/numbering.xml")).contains("w:abstractNumId=\"5\"")
                .contains("w:numId=\"8\"")
                .contains("w:numId=\"7\"");
        assertThat(faults(NumberingDocument.Factory.parse(parts.get("word/numbering.xml")))).isEmpty();
        assertThat(parts.get("word/styles.xml")).contains("<w:numId w:val=\"8\"/>");
    }

    @Test
    void equalDocumentsGiveEqualBytes() throws Exception {
        assertThat(bytes(Letterhead.german())).isEqualTo(bytes(Letterhead.german()));
    }

    @Test
    void whatIsNoTemplateIsRefused() throws Exception {
        assertThat(refusal("no archive".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_WORD);
        assertThat(refusal(new byte[0])).isEqualTo(Reason.NOT_WORD);
        assertThat(refusal(Letterhead.german().with("word/styles.xml", "<w:styles").bytes()))
                .isEqualTo(Reason.NOT_WORD);
        assertThat(refusal(
                Letterhead.german().with("word/header1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")
                        .bytes()))
                .isEqualTo(Reason.NOT_WORD);
        assertThat(refusal(Letterhead.german().with("word/document.xml",
                "schemas.openxmlformats.org/wordprocessingml/2006/main",
                "purl.oclc.org/ooxml/wordprocessingml/main")
                .bytes())).isEqualTo(Reason.NOT_WORD);
        assertThat(refusal(Letterhead.german().with("../evil.xml", "<a/>").bytes()))
                .isEqualTo(Reason.NOT_WORD);
    }

    @Test
    void macrosAreRefused() throws Exception {
        assertThat(refusal(
                Letterhead.german().with("[Content_Types].xml", "template.main", "template.macroEnabledMain")
                        .bytes()))
                .isEqualTo(Reason.MACROS);
        assertThat(refusal(Letterhead.german().with("word/vbaProject.bin", "x").bytes()))
                .isEqualTo(Reason.MACROS);
    }

    @Test
    void partsThatLieElsewhereAreRefused() throws Exception {
        assertThat(refusal(Letterhead.german().with("word/_rels/header1.xml.rels", Letterhead.relations(
                "<Relationship Id=\"i\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                        + " Target=\"https://example.org/logo.png\" TargetMode=\"External\"/>"))
                .bytes())).isEqualTo(Reason.OUTSIDE);
    }

    @Test
    void aLinkInTheLetterheadMayStay() throws Exception {
        assertThat(written(Letterhead.german().with("word/_rels/header1.xml.rels", Letterhead.relations(
                "<Relationship Id=\"i\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "hyperlink\" Target=\"https://example.org\" TargetMode=\"External\"/>"))))
                .hasEntrySatisfying("word/_rels/header1.xml.rels",
                        r -> assertThat(r).contains("example.org"));
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws Exception {
        assertThat(
                refusal(Letterhead.german().with("word/media/a.bin", "0".repeat(41 * 1024 * 1024)).bytes()))
                .isEqualTo(Reason.TOO_LARGE);
    }

    private static Reason refusal(byte[] file) {
        List<Reason> reasons = new ArrayList<>();
        assertThatThrownBy(() -> WordTemplate.read(file)).isInstanceOfSatisfying(TemplateException.class,
                e -> reasons.add(e.reason()));
        return reasons.getFirst();
    }

    private static byte[] bytes(Letterhead template) throws IOException, TemplateException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.write(Samples.everything(), WordTemplate.read(template.bytes()), out, Progress.NONE);
        return out.toByteArray();
    }

    private static Map<String, String> written(Letterhead template) throws IOException, TemplateException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(template)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<String> faults(XmlObject parsed) {
        List<XmlError> faults = new ArrayList<>();
        parsed.validate(new XmlOptions().setErrorListener(faults));
        return faults.stream().map(XmlError::toString).toList();
    }
}
