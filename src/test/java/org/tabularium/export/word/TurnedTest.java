package org.tabularium.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.export.Progress;

/// Documents that lie across.
class TurnedTest {

    @Test
    void aPageLiesAcrossWhereTheDocumentDoes() throws Exception {
        Document document = new Document("de", "Quer", "Wir",
                new Document.Running("Quer", "Wir", "", "{0}/{1}"),
                LocalDate.of(2026, 3, 12), List.of(new Block.Paragraph(Text.of("Breit."))), false, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.write(document, out, Progress.NONE);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var size = word.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(size.getH()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    @Test
    void thePageOfATemplateIsTurnedOnceAndTheRestStays() {
        String upright = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"700\"/></w:sectPr>";
        String across = Turned.across(upright);
        assertThat(across).contains("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"")
                .endsWith("<w:pgMar w:top=\"700\"/></w:sectPr>");
        assertThat(Turned.across(across)).isEqualTo(across);
        assertThat(Turned.across("<w:sectPr></w:sectPr>")).isEqualTo("<w:sectPr></w:sectPr>");
    }
}
