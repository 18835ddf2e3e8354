package org.tabularium.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.Progress;

class WordWriterTest {
    private static final String ODD = "Ä ß „Zitat“ ‚q’ \"q\" 'q' <b>&amp;</b> ]]> 😀 e\u0301 \u00A0§ \t|\n|";

    @Test
    void keepsEveryCharacterOfAParagraph() throws IOException {
        assertThat(paragraphs(paragraph(ODD))).containsExactly(ODD);
    }

    @Test
    void dropsControlCharactersAndShowsHalfSurrogatePairsAsLost() throws IOException {
        assertThat(paragraphs(paragraph("a\u0000\u0008\u001Fb\uFFFEc\uD83Dd\uDE00e\u0085f")))
                .containsExactly("abc\uFFFDd\uFFFDef");
    }

    @Test
    void keepsVeryLongWordsWhole() throws IOException {
        String word = "Datenschutz".repeat(5000);
        assertThat(paragraphs(paragraph(word))).containsExactly(word);
    }

    @Test
    void writesSoftHyphensTheWayWordShowsThem() throws IOException {
        assertThat(part(Samples.of(paragraph("Daten\u00ADschutz")), "word/document.xml"))
                .contains("Daten</w:t><w:softHyphen/><w:t>schutz");
    }

    @Test
    void givesEachBlockItsStyle() throws IOException {
        try (XWPFDocument word = open(Samples.of(Samples.heading(0, "Titel", ""), Samples.heading(1, "Eins",
                ""),
                Samples.heading(2, "Zwei", ""), Samples.heading(3, "Drei", ""), paragraph("Absatz"),
                new Block.Bullets(List.of(Text.of("Punkt"))), new Block.Callout(Text.of("Hinweis"))))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getStyle)
                    .containsExactly("Title", "Heading1",
                            "Heading2", "Heading3", "Normal", "ListBullet", "Callout");
            assertThat(word.getParagraphs()).allMatch(p -> word.getStyles().styleExist(p.getStyle()));
        }
    }

    @Test
    void usesNoStyleThatIsNotDefined() throws IOException {
        String styles = part(Samples.everything(), "word/styles.xml");
        Set<String> used = found(part(Samples.everything(), "word/document.xml"),
                "<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"");
        assertThat(used).contains("Gap", "Muted", "Strong", "Grid", "FactLabel", "Article", "TOC1",
                "SignatureLabel")
                .allSatisfy(style -> assertThat(styles).contains("w:styleId=\"" + style + "\""));
    }

    @Test
    void listsAreRealLists() throws IOException {
        try (XWPFDocument word = open(Samples.of(new Block.Bullets(List.of(Text.of("Punkt")))))) {
            var style = word.getStyles().getStyle("ListBullet").getCTStyle();
            assertThat(word.getNumbering().getNum(style.getPPr().getNumPr().getNumId().getVal())).isNotNull();
        }
    }

    @Test
    void setsFactsAsLabelAndValue() throws IOException {
        Document document = Samples.of(Samples.heading(1, "Angaben", ""), new Block.Facts(List.of(
                Samples.fact("Zwecke", "Art. 30 Abs. 1 lit. b DSGVO", "Versand", "und mehr"),
                new Block.Fact("Leer", "", List.of()))));
        try (XWPFDocument word = open(document)) {
            XWPFTable table = word.getTables().getFirst();
            assertThat(cells(table.getRow(0))).containsExactly("Zwecke\nArt. 30 Abs. 1 lit. b DSGVO",
                    "Versand\nund mehr");
            assertThat(cells(table.getRow(1))).containsExactly("Leer", "");
            assertThat(table.getRow(0).isCantSplitRow()).isTrue();
            assertThat(part(document, "word/document.xml")).contains("<w:tblCaption w:val=\"Angaben\"/>");
        }
    }

    @Test
    void letsRowsTallerThanAThirdOfAPageSplit() throws IOException {
        Document document = Samples.of(new Block.Facts(List.of(Samples.fact("Lang", "",
                "Wort ".repeat(2000)))));
        try (XWPFDocument word = open(document)) {
            assertThat(word.getTables().getFirst().getRow(0).isCantSplitRow()).isFalse();
        }
    }

    @Test
    void repeatsOnlyTheHeaderRowOfATable() throws IOException {
        try (XWPFDocument word = open(Samples.register(2))) {
            XWPFTable overview = word.getTables().get(2);
            assertThat(cells(overview.getRow(0))).containsExactly("Nr.", "Benennung", "Fachabteilung",
                    "Letzte Änderung");
            assertThat(overview.getRows()).extracting(XWPFTableRow::isRepeatHeader)
                    .containsExactly(true, false,
                            false);
            assertThat(part(Samples.register(2), "word/document.xml")).contains(
                    "<w:tblCaption w:val=\"Tätigkeiten mit Fachabteilung und letzter Änderung\"/>");
        }
    }

    @Test
    void doesNotRepeatAHeadingAsCaption() throws IOException {
        Block.Table table = new Block.Table("Fristen", List.of("a"), List.of(1), List.of());
        assertThat(paragraphs(Samples.heading(1, "Fristen", ""), table)).containsExactly("Fristen", "");
        assertThat(paragraphs(Samples.heading(1, "Anderes", ""), table))
                .containsExactly("Anderes", "Fristen", "");
    }

    @Test
    void leadsEveryLinkToABookmark() throws IOException {
        for (Document document : List.of(Samples.register(3), Samples.everything())) {
            String body = part(document, "word/document.xml");
            Set<String> bookmarks = found(body, "<w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]+)\"");
            Set<String> links = found(body, "<w:hyperlink w:anchor=\"([^\"]+)\"");
            assertThat(links).isNotEmpty().isSubsetOf(bookmarks);
            assertThat(bookmarks).allMatch(b -> b.matches("[A-Za-z_][A-Za-z0-9_]{0,39}"));
        }
    }

    @Test
    void linksTheNameInARowToItsHeading() throws IOException {
        assertThat(part(Samples.register(1), "word/document.xml")).contains(
                "<w:hyperlink w:anchor=\"to_act_1_4\" w:history=\"1\"><w:r><w:rPr>"
                        + "<w:rStyle w:val=\"Hyperlink\"/></w:rPr>"
                        + "<w:t>Newsletter und Einladungen");
    }

    @Test
    void fillsTheContentsWithHeadingsAndPages() throws IOException {
        String body = part(Samples.register(2), "word/document.xml");
        String contents = body.substring(body.indexOf("<w:sdt>"), body.indexOf("</w:sdt>"));
        assertThat(contents).contains("TOC \\o &quot;1-2&quot; \\h \\z \\u".replace("&quot;", "\""))
                .doesNotContain("w:dirty");
        assertThat(entries(contents)).containsExactly("Angaben zum Verantwortlichen 1",
                "Angaben zur Datenschutzbeauftragten 1", "Übersicht der Verarbeitungstätigkeiten 3",
                "Verarbeitungstätigkeit 1: Newsletter und Einladungen 4",
                "Verarbeitungstätigkeit 2: Lohn- und Gehaltsabrechnung 5",
                "Anlage: Technische und organisatorische Maßnahmen 6", "Pseudonymisierung 6",
                "Verschlüsselung 6",
                "Verfügbarkeit und Belastbarkeit 6");
        assertThat(part(Samples.register(2), "word/settings.xml")).doesNotContain("<w:updateFields");
    }

    @Test
    void closesEveryFieldAndBookmark() throws IOException {
        String body = part(Samples.everything(), "word/document.xml");
        assertThat(body.split("fldCharType=\"begin\"", -1)).hasSameSizeAs(body.split("fldCharType=\"end\"",
                -1));
        assertThat(body.split("<w:bookmarkStart", -1)).hasSameSizeAs(body.split("<w:bookmarkEnd", -1));
    }

    @Test
    void marksTheLanguageOfTheDocumentAndOfSpans() throws IOException {
        Document document = Samples.of(new Block.Paragraph(Text.of(Span.plain("Firma "),
                Span.plain("for your eyes only").in("en"))));
        assertThat(part(document, "word/styles.xml")).contains("<w:lang w:val=\"de-DE\"");
        assertThat(part(document, "word/settings.xml")).contains("<w:themeFontLang w:val=\"de-DE\"");
        assertThat(found(part(document, "word/document.xml"), "<w:lang w:val=\"([^\"]+)\""))
                .containsExactly("en-GB");
    }

    @Test
    void numbersPagesInTheFoot() throws IOException {
        try (XWPFDocument word = open(Samples.register(1))) {
            assertThat(word.getFooterList().getFirst().getText().strip())
                    .contains("Stand: 12. März 2026", "Seite");
            assertThat(word.getHeaderList().getFirst().getText()).contains("Nordlicht Werkstatt GmbH");
        }
        assertThat(part(Samples.register(1), "word/footer1.xml")).contains("> PAGE <", "> NUMPAGES <");
    }

    @Test
    void takesThePropertiesFromTheDocument() throws IOException {
        try (XWPFDocument word = open(Samples.register(1))) {
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Verzeichnis von Verarbeitungstätigkeiten");
            assertThat(core.getCreator()).isEqualTo("Nordlicht Werkstatt GmbH");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-12T12:00:00Z"));
            assertThat(core.getModified()).isEqualTo(core.getCreated());
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("de-DE");
        }
    }

    @Test
    void beginsPagesWithoutEmptyParagraphs() throws IOException {
        Document document = Samples.of(paragraph("eins"), new Block.PageBreak(), paragraph("zwei"),
                new Block.PageBreak());
        String body = part(document, "word/document.xml");
        assertThat(body.split("pageBreakBefore", -1)).hasSize(2);
        assertThat(paragraphs(document.blocks().toArray(Block[]::new))).containsExactly("eins", "zwei");
    }

    @Test
    void givesEqualBytesForEqualDocuments() throws IOException {
        assertThat(write(Samples.everything())).isEqualTo(write(Samples.everything()));
    }

    @Test
    void tellsHowFarItIsAndStopsWhenTold() throws IOException {
        Document document = Samples.register(3);
        List<Integer> seen = new ArrayList<>();
        WordWriter.write(document, new ByteArrayOutputStream(), (done, total) -> seen.add(done));
        assertThat(seen).isSorted().endsWith(document.blocks().size()).hasSizeGreaterThan(8);
        assertThatThrownBy(() -> WordWriter.write(document, new ByteArrayOutputStream(), (done, total) -> {
            throw new CancellationException("enough");
        })).isInstanceOf(CancellationException.class);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Text.of(text));
    }

    private static List<String> paragraphs(Block... blocks) throws IOException {
        try (XWPFDocument word = open(Samples.of(blocks))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(c -> String.join("\n",
                c.getParagraphs().stream().map(XWPFParagraph::getText).toList())).toList();
    }

    /// Text and page of each entry.
    private static List<String> entries(String contents) {
        List<String> entries = new ArrayList<>();
        for (String link : contents.split("<w:hyperlink", -1)) {
            Matcher texts = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>").matcher(link);
            List<String> words = texts.results().map(r -> r.group(1)).toList();
            entries.add(String.join(" ", words));
        }
        return entries.subList(1, entries.size());
    }

    private static Set<String> found(String xml, String pattern) {
        Set<String> found = new HashSet<>();
        Pattern.compile(pattern).matcher(xml).results().forEach(r -> found.add(r.group(1)));
        return found;
    }

    private static XWPFDocument open(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(document)));
    }

    static String part(Document document, String name) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Objects.requireNonNull(parts.get(name), name);
    }

    static byte[] write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.write(document, out, Progress.NONE);
        return out.toByteArray();
    }
}
