package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.Captions;
import org.tabularium.export.Progress;
import org.tabularium.export.ooxml.About;
import org.tabularium.export.word.WordWriter;

/// What Word and readers for the blind need stands in every finished Word file: of both records, of each form and of
/// each list.
class WordRulesTest {
    private static final String MAIN =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'; ";
    private static final int SHORT = 200;
    private static final List<Written> FILES = new ArrayList<>();

    /// A document and its file, read again.
    private record Written(String name, Document document, XWPFDocument word) {
        List<XWPFTable> tables() {
            return word.getTables();
        }

        int count(String path) {
            return word.getDocument().selectPath(MAIN + path).length;
        }
    }

    @BeforeAll
    static void write() throws IOException {
        for (Map.Entry<String, Document> form : EveryDocument.forms().entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WordWriter.write(form.getValue(), out, Progress.NONE);
            FILES.add(new Written(form.getKey(), form.getValue(),
                    new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))));
        }
        assertThat(FILES).hasSizeGreaterThan(50);
    }

    @AfterAll
    static void close() throws IOException {
        for (Written file : FILES) {
            file.word.close();
        }
        FILES.clear();
    }

    @Test
    void contentsAreAFieldWithALineForEachHeading() {
        int seen = 0;
        for (Written file : FILES) {
            for (Block block : file.document.blocks()) {
                if (block instanceof Block.Contents(String _, int deepest)) {
                    long headings = file.document.blocks().stream().filter(b -> b instanceof Block.Heading h
                            && h.level() > 0 && h.level() <= deepest).count();
                    assertThat(file.word.getDocument().xmlText()).as(file.name)
                            .contains(" TOC \\o \"1-" + deepest + "\"");
                    assertThat(file.count(".//w:sdt//w:hyperlink")).as(file.name).isEqualTo((int) headings);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(6);
    }

    @Test
    void tablesHaveTheCaptionsOfTheDocument() {
        for (Written file : FILES) {
            List<String> wanted = new ArrayList<>();
            List<Block> blocks = file.document.blocks();
            for (int i = 1; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Table table
                        && Captions.isShown(table, blocks.get(i - 1))) {
                    wanted.add(table.caption());
                }
            }
            assertThat(file.word.getParagraphs().stream().filter(p -> "Caption".equals(p.getStyle()))
                    .map(XWPFParagraph::getText)).as(file.name).containsExactlyElementsOf(wanted);
        }
    }

    @Test
    void headerRowsRepeatAndShortRowsStayWhole() {
        int headers = 0;
        for (Written file : FILES) {
            for (XWPFTable table : file.tables()) {
                boolean hasHeader = look(table).contains("firstRow");
                assertThat(table.getRow(0).isRepeatHeader()).as(file.name).isEqualTo(hasHeader);
                headers += hasHeader ? 1 : 0;
                for (XWPFTableRow row : table.getRows()) {
                    int longest = row.getTableCells().stream().mapToInt(c -> c.getText().length()).max()
                            .orElse(0);
                    assertThat(row.isCantSplitRow() || longest > SHORT)
                            .as("row \"%s\" of %s", row.getCell(0).getText(), file.name).isTrue();
                }
            }
        }
        assertThat(headers).isGreaterThan(60);
    }

    @Test
    void headingsAndCaptionsStayWithWhatTheyHead() {
        Set<String> used = new TreeSet<>();
        for (Written file : FILES) {
            file.word.getParagraphs().stream().map(XWPFParagraph::getStyle)
                    .filter(s -> s.matches("Title|Heading.*|Caption")).forEach(used::add);
            for (String style : List.of("Title", "Heading1", "Heading2", "Heading3", "Caption", "TOCHeading",
                    "TableHeading", "DenseHeading")) {
                XWPFStyle known = file.word.getStyles().getStyle(style);
                assertThat(known.getCTStyle().getPPr().isSetKeepNext()).as(style).isTrue();
            }
        }
        assertThat(used).contains("Title", "Heading1", "Heading2", "Caption");
    }

    @Test
    void theLanguageOfTheDocumentAndOfEachForeignPassageIsSaid() {
        int foreign = 0;
        for (Written file : FILES) {
            CTRPr usual =
                    file.word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
            assertThat(usual.getLangArray(0).getVal()).as(file.name)
                    .isEqualTo(About.officeLanguage(file.document.language()));
            long passages = file.document.blocks().stream().flatMap(WordRulesTest::spans)
                    .filter(s -> !s.language().isEmpty() && !s.text().isEmpty()).count();
            assertThat(file.count(".//w:r/w:rPr/w:lang")).as(file.name).isEqualTo((int) passages);
            foreign += (int) passages;
        }
        assertThat(foreign).isGreaterThan(100);
    }

    @Test
    void everyTableHasAnAlternativeTextAndThereAreNoPicturesWithoutOne() {
        for (Written file : FILES) {
            for (XWPFTable table : file.tables()) {
                CTTblPr about = table.getCTTbl().getTblPr();
                assertThat(about.isSetTblCaption()).as("%s: %s", file.name, table.getText()).isTrue();
                assertThat(about.getTblCaption().getVal()).isNotBlank();
                if (look(table).contains("firstRow")) {
                    assertThat(about.getTblDescription().getVal()).isNotBlank();
                }
            }
            assertThat(file.count(".//w:drawing")).isZero();
        }
    }

    @Test
    void thePropertiesNameTitleLanguageControllerAndDayButNoUser() {
        for (Written file : FILES) {
            POIXMLProperties.CoreProperties about = file.word.getProperties().getCoreProperties();
            assertThat(about.getTitle()).as(file.name).isEqualTo(file.document.title()).isNotBlank();
            assertThat(about.getCreator()).isEqualTo(file.document.author())
                    .isIn("Beispiel gGmbH", "Nordlicht Software GmbH");
            assertThat(about.getLastModifiedByUser()).isNull();
            assertThat(about.getUnderlyingProperties().getLanguageProperty())
                    .hasValue(About.officeLanguage(file.document.language()));
            assertThat(about.getCreated().toInstant().toString())
                    .isEqualTo(file.document.date() + "T12:00:00Z");
            assertThat(about.getModified()).isEqualTo(about.getCreated());
        }
    }

    private static String look(XWPFTable table) {
        return table.getCTTbl().getTblPr().getTblLook().xmlText();
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text().spans().stream();
            case Block.Paragraph(Text text) -> text.spans().stream();
            case Block.Callout(Text text) -> text.spans().stream();
            case Block.Bullets(List<Text> items) -> items.stream().flatMap(t -> t.spans().stream());
            case Block.Facts(List<Block.Fact> rows) -> rows.stream().flatMap(r -> r.values().stream())
                    .flatMap(WordRulesTest::spans);
            case Block.Table table -> table.rows().stream().flatMap(r -> r.cells().stream())
                    .flatMap(t -> t.spans().stream());
            case Block.Picture _,Block.Signature _,Block.PageBreak _,Block.Contents _ -> Stream.empty();
        };
    }
}
