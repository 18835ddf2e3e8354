package org.tabularium.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.export.Documents;
import org.tabularium.export.Drawings;
import org.tabularium.export.Progress;

class PlainTextWriterTest {

    @Test
    void aNoticeReadsWithoutAnyMarkup() throws IOException {
        assertThat(text(Documents.notice())).isEqualTo("""
                Datenschutzhinweise für Bewerberinnen und Bewerber
                ==================================================

                Wir, die Nordlicht Werkstatt GmbH, verarbeiten Ihre Daten. Fragen beantworten
                wir gern: kontakt@nordlicht.example oder
                https://www.nordlicht.example/kontakt.

                Inhalt
                ------

                - Übersicht
                - 1. Bewerbungsverfahren
                  - Zwecke & Rechtsgrundlagen
                  - Widerspruch
                - 2. Language

                Übersicht
                ---------

                Tätigkeiten und Fristen

                - Nr.: 1
                  - Tätigkeit: Bewerbungsverfahren
                  - Frist | Beginn: 6 Monate | Absage
                - Nr.: 2
                  - Tätigkeit: Newsletter
                  - Frist | Beginn: bis zum Widerruf

                1. Bewerbungsverfahren
                ----------------------

                Zwecke & Rechtsgrundlagen
                ~~~~~~~~~~~~~~~~~~~~~~~~~

                Zwecke (Art. 13 Abs. 1 lit. c DSGVO)
                  Auswahl unter den Bewerberinnen und Bewerbern.
                  Kontakt zu ihnen.

                Speicherdauer
                  nicht angegeben

                Empfänger (Art. 13 Abs. 1 lit. e DSGVO)
                  Wir geben Daten weiter an
                  - Rechenzentrum Elbe AG, Hamburg (Auftragsverarbeiter)
                  - Fachabteilung, in der die Stelle zu besetzen ist, und die
                    Geschäftsführung, die über die Einstellung entscheidet

                Widerspruch
                ~~~~~~~~~~~

                | Sie können jederzeit widersprechen (Art. 21 DSGVO), wenn wir uns auf
                | berechtigte Interessen stützen.

                2. Language
                -----------

                This is said in English. (Auszug)

                ________________________________________
                Ort, Datum

                ________________________________________
                Unterschrift

                Stand: 12. März 2026
                """);
    }

    @Test
    void inPlaceOfAPictureStandsWhatItSays() throws IOException {
        assertThat(text(Documents.of(new Block.Picture(Drawings.sample(), "Karte"))))
                .isEqualTo("Karte\n\n5 Übermittlungen in die Vereinigten Staaten (DPF).\n");
    }

    @Test
    void linesHaveAtMost78ColumnsAndLongerWordsStayWhole() throws IOException {
        String address = "https://www.nordlicht.example/" + "a/".repeat(60);
        String text = text(Documents.of(new Block.Paragraph(Text.of("Wort ".repeat(100) + address + " Ende")),
                Documents.bullets("Größe ".repeat(50))));
        assertThat(text.lines()).contains(address).filteredOn(line -> !line.equals(address))
                .allMatch(line -> line.length() <= 78).anyMatch(line -> line.length() > 72);
        assertThat(text.lines().filter(line -> line.startsWith("- "))).hasSize(1);
        assertThat(text.lines().filter(line -> line.startsWith("  Größe"))).isNotEmpty();
    }

    @Test
    void noBreakSpacesHoldAndBreaksOfTheTextStay() throws IOException {
        String held = "§\u00A025\u00A0Abs.\u00A01";
        assertThat(text(Documents.paragraph("x".repeat(70) + " " + held)).lines())
                .containsExactly("x".repeat(70), held);
        assertThat(text(Documents.paragraph("a\n\nb\r\nc\u2028d"))).isEqualTo("a\n\nb\nc\nd\n");
    }

    @Test
    void proposedBreaksAndControlCharactersAreGone() throws IOException {
        assertThat(text(Documents.paragraph("Daten\u00ADschutz\u200B \u001B[31mrot\u0007 \u202Ex")))
                .isEqualTo("Datenschutz [31mrot x\n");
    }

    @Test
    void whatSaysNothingLeavesNothing() throws IOException {
        assertThat(text(Documents.of(new Block.Paragraph(Text.EMPTY), Documents.bullets("", " "),
                new Block.Facts(List.of()), new Block.Callout(Text.of(" \n")), new Block.PageBreak(),
                new Block.Contents("Inhalt", 2), new Block.Signature(List.of()),
                new Block.Table("", List.of(), List.of(), List.of())))).isEmpty();
    }

    private static String text(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainTextWriter.write(document, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
