package org.tabularium.intake.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Documents of Word.
class WordFilesTest {

    static byte[] document(Consumer<XWPFDocument> contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            contents.accept(document);
            document.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static List<String> read(byte[] content) throws Exception {
        return Shown.of(ProseFiles.of("a.docx", content));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static BigInteger list(XWPFDocument document, Map<Integer, String> texts,
            STNumberFormat.Enum form) {
        CTAbstractNum abstracted = CTAbstractNum.Factory.newInstance();
        abstracted.setAbstractNumId(BigInteger.valueOf(texts.hashCode() & 0xFF));
        texts.forEach((depth, text) -> {
            CTLvl level = abstracted.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewNumFmt().setVal(form);
            level.addNewLvlText().setVal(text);
            level.addNewStart().setVal(BigInteger.ONE);
        });
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(abstracted));
        return document.getNumbering().addNum(id);
    }

    private static void numbered(XWPFParagraph paragraph, BigInteger list, int depth) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
    }

    @Test
    void aNumberedHeadingMayStandInTheLineOfItsText() throws Exception {
        byte[] content = document(d -> List.of("Newsletter", "Orders").forEach(title -> {
            XWPFParagraph paragraph = d.createParagraph();
            XWPFRun head = paragraph.createRun();
            head.setBold(true);
            head.setText((title.equals("Orders") ? "2. " : "1. ") + title + ". Purposes:");
            paragraph.createRun().setText(" what you asked us for.");
        }));
        assertThat(read(content)).containsExactly("H1 1. Newsletter", "Purposes: what you asked us for.",
                "H1 2. Orders", "Purposes: what you asked us for.");
    }

    @Test
    void headingsCountAsTheirListSays() throws Exception {
        byte[] content = document(d -> {
            BigInteger numbers = list(d, Map.of(0, "%1.", 1, "%1.%2"), STNumberFormat.DECIMAL);
            BigInteger bullets = list(d, Map.of(0, "\uf0b7"), STNumberFormat.BULLET);
            paragraph(d, "Title", "Datenschutzerklärung");
            numbered(paragraph(d, "Heading1", "Verantwortlicher"), numbers, 0);
            paragraph(d, "", "Verantwortlich ist die Muster GmbH.");
            numbered(paragraph(d, "Heading1", "Verarbeitungen"), numbers, 0);
            numbered(paragraph(d, "Heading2", "Hosting"), numbers, 1);
            paragraph(d, "", "Wir verarbeiten:");
            numbered(paragraph(d, "", "IP-Adressen"), bullets, 0);
            numbered(paragraph(d, "Heading2", "Newsletter"), numbers, 1);
        });
        assertThat(read(content)).containsExactly("H1 Datenschutzerklärung", "H2 1. Verantwortlicher",
                "Verantwortlich ist die Muster GmbH.", "H2 2. Verarbeitungen", "H3 2.1 Hosting",
                "Wir verarbeiten:",
                "I1 • IP-Adressen", "H3 2.2 Newsletter");
    }

    @Test
    void boldParagraphsHeadWhatFollowsAndBreaksKeepAnAddress() throws Exception {
        byte[] content = document(d -> {
            XWPFRun heading = paragraph(d, "", "Verantwortlicher").getRuns().getFirst();
            heading.setBold(true);
            XWPFRun run = d.createParagraph().createRun();
            run.setText("Muster GmbH");
            run.addBreak();
            run.setText("Am Markt 1");
            run.addBreak();
            run.setText("12345 Musterstadt");
            paragraph(d, "", "Wir verarbeiten Ihre Daten nur für den Vertrag mit Ihnen.");
        });
        assertThat(read(content)).containsExactly("H1 Verantwortlicher",
                "Muster GmbH / Am Markt 1 / 12345 Musterstadt",
                "Wir verarbeiten Ihre Daten nur für den Vertrag mit Ihnen.");
    }

    @Test
    void rowsOfTablesKeepTheirCells() throws Exception {
        byte[] content = document(d -> {
            paragraph(d, "Heading1", "Cookies");
            XWPFTable table = d.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Name");
            table.getRow(0).getCell(1).setText("Dauer");
            table.getRow(1).getCell(0).setText("_ga");
            table.getRow(1).getCell(1).setText("2 Jahre");
            paragraph(d, "", "Danach ist Schluss.");
        });
        assertThat(read(content)).containsExactly("H1 Cookies", "R Name | Dauer", "R _ga | 2 Jahre",
                "Danach ist Schluss.");
    }

    @Test
    void whatIsDeletedOrHiddenOrRepeatedOnPagesIsNoText() throws Exception {
        byte[] content = document(d -> {
            d.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun()
                    .setText("Kopfzeile");
            XWPFParagraph paragraph = paragraph(d, "", "Wir löschen die Daten nach sieben Tagen");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" oder später");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(" ohne Ausnahme.");
            XWPFRun hidden = paragraph.createRun();
            hidden.setVanish(true);
            hidden.setText("Entwurf!");
            XWPFParagraph linked = d.createParagraph();
            linked.createRun().setText("Mehr unter ");
            linked.createHyperlinkRun("https://example.org").setText("example.org");
        });
        assertThat(read(content)).containsExactly("Wir löschen die Daten nach sieben Tagen ohne Ausnahme.",
                "Mehr unter example.org");
    }

    @Test
    void footnotesStandAtTheEnd() throws Exception {
        byte[] content = document(d -> {
            d.createFootnote().createParagraph().createRun().setText("Das ist die Anmerkung dazu.");
            paragraph(d, "", "Der Text selbst steht davor und bleibt zusammen.");
        });
        assertThat(read(content)).containsExactly("Der Text selbst steht davor und bleibt zusammen.",
                "Das ist die Anmerkung dazu.");
    }
}
