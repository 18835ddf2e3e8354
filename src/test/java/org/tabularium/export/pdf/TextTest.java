package org.tabularium.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// What can be copied from the file is what was written.
final class TextTest {
    private static final String SPECIAL =
            "Größe, Öl, Übergang, straße, Małgorzata Őry, Ľubica, „so“ und ‚so‘, “so” and "
                    + "‘so’, «so», 5 € – 7 €, Art. 6, §§ 195, 199, a → b, ≥ 10, Beschäftigte:r; 50 %";

    @Test
    void lettersSignsAndQuotesComeBack() throws IOException {
        assertThat(textOf(SPECIAL)).isEqualTo(SPECIAL);
    }

    @Test
    void aNoBreakSpaceComesBackAsSpaceAndDoesNotTurnOthersIntoOne() throws IOException {
        assertThat(textOf("\u00a7\u00a06 und \u00a7\u00a07 BDSG")).isEqualTo("§ 6 und § 7 BDSG");
    }

    @Test
    void aNoBreakSpaceHoldsTheLineTogether() throws IOException {
        String filler = "Verarbeitung ".repeat(6);
        for (int i = 0; i < 24; i++) {
            try (Pdf pdf = Pdf.of(paragraph(filler + "a".repeat(i) + " §\u00a032 und mehr"))) {
                assertThat(pdf.lines(1)).as("%s letters before", i).anyMatch(l -> l.contains("§ 32"));
            }
        }
    }

    @Test
    void aWordWiderThanTheColumnIsCutButComplete() throws IOException {
        String word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(5);
        assertThat(textOf("Das " + word + " gilt.")).isEqualTo("Das " + word + " gilt.");
    }

    @Test
    void aCompoundBreaksAfterItsHyphen() throws IOException {
        Block facts = new Block.Facts(List.of(Sample.fact("Datenschutz-Folgenabschätzung", "", "keine")));
        try (Pdf pdf = Pdf.of(Sample.bare(facts))) {
            assertThat(pdf.lines(1)).contains("Datenschutz-", "Folgenabschätzung");
        }
    }

    @Test
    void aSoftHyphenShowsOnlyWhereTheLineEnds() throws IOException {
        assertThat(textOf("kurz\u00adum")).isEqualTo("kurzum");
        String text = "Auftrags\u00adverarbeitung ".repeat(10).strip();
        assertThat(textOf(text)).startsWith("Auftragsverarbeitung ").contains("Auftrags-verarbeitung");
    }

    @Test
    void decomposedLettersAreSetAsOne() throws IOException {
        assertThat(textOf("Mu\u0308nchen, Gyo\u0308rgy")).isEqualTo("München, György");
    }

    @Test
    void whatNoFaceHasStaysVisibleAndCanBeCopied() throws IOException {
        assertThat(textOf("Firma 華為 und 😀!")).isEqualTo("Firma 華為 und 😀!");
        try (Pdf pdf = Pdf.of(paragraph("😀"))) {
            assertThat(pdf.fonts()).singleElement().asString().endsWith("Inter-Regular");
        }
    }

    @Test
    void aCrossedBoxIsCopiedAsItself() throws IOException {
        assertThat(textOf("☒ ja ☐ nein")).isEqualTo("☒ ja ☐ nein");
    }

    @Test
    void halfASurrogatePairDoesNoHarm() throws IOException {
        assertThat(textOf("vor \ud83d nach \ude00")).isEqualTo("vor \ufffd nach \ufffd");
    }

    @Test
    void tabsAndLineBreaksInASpanAreSpaces() throws IOException {
        assertThat(textOf("eins\tzwei\ndrei")).isEqualTo("eins zwei drei");
    }

    @Test
    void stylesChangeWithinAWordWithoutASpace() throws IOException {
        Text text = Text.of(Span.strong("Abonnenten"), Span.plain(": Name, "), Span.gap("nicht angegeben",
                new Origin("act", "x")), Span.plain("."), Span.muted(" (lit. f)"));
        try (Pdf pdf = Pdf.of(Sample.bare(new Block.Paragraph(text)))) {
            assertThat(pdf.text()).isEqualTo("Abonnenten: Name, nicht angegeben. (lit. f)");
        }
    }

    @Property(seed = Chance.SEED, tries = 60)
    void anyTextComesBack(@ForAll("texts") String text) throws IOException {
        assertThat(textOf(text)).isEqualTo(text.replace('\u00a0', ' '));
    }

    @Provide
    Arbitrary<String> texts() {
        StringArbitrary letters =
                Arbitraries.strings().withChars("aäßłőMWil.,;()§–„“/-\u00a0").ofMinLength(1);
        Arbitrary<String> words = Arbitraries.oneOf(letters.ofMaxLength(12), letters.ofMaxLength(300))
                .map(w -> w.replaceAll("^\u00a0|\u00a0$", "x").replaceAll("\u00a0+", "\u00a0"));
        return words.list().ofMinSize(1).ofMaxSize(80).map(w -> String.join(" ", w));
    }

    @Test
    void emptyPartsLeaveNothingBehind() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.bare(new Block.Bullets(List.of()), new Block.Facts(List.of()),
                new Block.Paragraph(Text.EMPTY), new Block.Callout(Text.EMPTY),
                new Block.Signature(List.of()),
                new Block.Table("", List.of(), List.of(), List.of()), new Block.Bullets(List.of(Text.EMPTY)),
                new Block.Facts(List.of(new Block.Fact("", "", List.of()))), Sample.heading(1, "", ""),
                new Block.Contents("", 3), new Block.PageBreak(), new Block.PageBreak()))) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.text()).isEmpty();
        }
    }

    @Test
    void everyKindOfBlockIsWritten() throws IOException {
        Text other = Text.of(new Span("in English", Span.Style.PLAIN, Optional.empty(), "en"));
        try (Pdf pdf = Pdf.of(Sample.bare(Sample.heading(0, "Titel", ""), Sample.heading(1, "Eins", ""),
                Sample.heading(2, "Zwei", ""), Sample.heading(3, "Drei", ""), new Block.Paragraph(other),
                new Block.Bullets(List.of(Text.of("Punkt"))),
                new Block.Facts(List.of(new Block.Fact("Label", "lit. b",
                        List.of(new Block.Paragraph(Text.of("Wert")),
                                new Block.Bullets(List.of(Text.of("Teil"))),
                                new Block.Table("Innen", List.of("Spalte"), List.of(1),
                                        List.of(new Block.Row(List.of(Text.of("Zelle")), ""))))))),
                new Block.Callout(Text.of("Kasten")),
                new Block.Signature(List.of("Datum", "Name", "Ort", "Rolle"))))) {
            assertThat(pdf.lines(1)).containsExactly("Titel", "Eins", "Zwei", "Drei", "in English", "• Punkt",
                    "Label", "lit. b", "Wert", "• Teil", "Innen", "Spalte", "Zelle", "Kasten",
                    "Datum Name Ort", "Rolle");
        }
    }

    private static String textOf(String text) throws IOException {
        try (Pdf pdf = Pdf.of(paragraph(text))) {
            return pdf.text();
        }
    }

    private static Document paragraph(String text) {
        return Sample.bare(new Block.Paragraph(Text.of(text)));
    }
}
