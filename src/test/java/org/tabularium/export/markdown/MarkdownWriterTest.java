package org.tabularium.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.Chance;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.CleanText;
import org.tabularium.export.Documents;
import org.tabularium.export.Drawings;
import org.tabularium.export.Progress;

class MarkdownWriterTest {
    private static final List<TablesExtension> TABLES =
            List.of((TablesExtension) TablesExtension.create());

    @Test
    void aNoticeIsWrittenInTheFormsOfMarkdown() throws IOException {
        assertThat(markdown(Documents.notice())).isEqualTo("""
                # Datenschutzhinweise für Bewerberinnen und Bewerber

                Wir, die **Nordlicht Werkstatt GmbH**, verarbeiten Ihre Daten. Fragen beantworten wir gern: \
                <kontakt@nordlicht.example> oder <https://www.nordlicht.example/kontakt>.

                **Inhalt**

                - Übersicht
                - 1. Bewerbungsverfahren
                  - Zwecke \\& Rechtsgrundlagen
                  - Widerspruch
                - 2. Language

                ## Übersicht

                **Tätigkeiten und Fristen**

                | Nr. | Tätigkeit | Frist \\| Beginn |
                | --- | --- | --- |
                | 1 | Bewerbungsverfahren | 6 Monate \\| Absage |
                | 2 | Newsletter | bis zum Widerruf |

                ## 1. Bewerbungsverfahren

                ### Zwecke \\& Rechtsgrundlagen

                **Zwecke** Art. 13 Abs. 1 lit. c DSGVO

                Auswahl unter den Bewerberinnen und Bewerbern.

                Kontakt zu ihnen.

                **Speicherdauer**

                _nicht angegeben_

                **Empfänger** Art. 13 Abs. 1 lit. e DSGVO

                Wir geben Daten weiter an

                - Rechenzentrum Elbe AG, Hamburg (Auftragsverarbeiter)
                - Fachabteilung, in der die Stelle zu besetzen ist, und die Geschäftsführung, die über die \
                Einstellung entscheidet

                ### Widerspruch

                > **Sie können jederzeit widersprechen** (Art. 21 DSGVO), wenn wir uns auf berechtigte \
                Interessen stützen.

                ## 2. Language

                This is said in English. (Auszug)

                \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\
                Ort, Datum

                \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\
                Unterschrift

                Stand: 12. März 2026
                """.replace("- 1. Bew", "- 1\\. Bew").replace("- 2. Lan", "- 2\\. Lan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- kein Punkt", "+ auch nicht", "1. keine Nummer", "12) auch nicht",
            "# kein Titel",
            "> kein Zitat", "    kein Code", "\tauch nicht", "---", "===", "***", "___", "* a", "```", "~~~",
            "<script>alert(1)</script>", "<!-- x -->", "&lt;b&gt; &amp; &#65;", "[x](/x)", "![x](y)",
            "[^1]: Fußnote", "*a* _b_ **c** __d__ `e` ~~f~~ $g$", "a | b", "\\* \\\\",
            "{{ site.title }}{% x %}",
            ": Definition", "Zeile\n- kein Punkt", "Zeile\n===", "Zeile\n---", "a | b\n--- | ---\n1 | 2",
            "a\n:--", "Zeile  \nnoch eine", "Zeile\\\nnoch eine", "(c) & Co. KG_x_y*z", "1986. Ein Jahr",
            "AT&T;", "https://x.example/a_b_c?d=1&e;"})
    void everyTextReadsAsItIsRecorded(String text) throws IOException {
        Element html = html(Documents.of(new Block.Paragraph(Text.of(text)), Documents.bullets(text),
                new Block.Callout(Text.of(text)), Documents.heading(1, text), new Block.Table("",
                        List.of(text, "b"), List.of(1, 1), List.of(Documents.row("", "a", text)))));
        String words = words(text);
        assertThat(words(html.expectFirst("> p").wholeText())).isEqualTo(words);
        assertThat(words(html.expectFirst("> ul > li").wholeText())).isEqualTo(words);
        assertThat(words(html.expectFirst("> blockquote > p").wholeText())).isEqualTo(words);
        assertThat(words(html.expectFirst("> h2").wholeText())).isEqualTo(words);
        assertThat(words(html.expectFirst("> table th").wholeText())).isEqualTo(words);
        assertThat(words(html.expectFirst("> table td + td").wholeText())).isEqualTo(words);
        assertThat(html.children()).hasSize(5);
        assertThat(html.select("em, strong, code, pre, img, hr, script, ol, a[href=/x]")).isEmpty();
    }

    @Property(seed = Chance.SEED, tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void anySpansReadAsTheyAreRecordedAndAsTheyAreMeant(@ForAll("spans") List<Span> spans)
            throws IOException {
        Text text = new Text(spans);
        Element html = html(Documents.of(new Block.Paragraph(text)));
        assertThat(words(html.wholeText())).isEqualTo(words(text.plain()));
        Element item = html(Documents.of(new Block.Bullets(List.of(text)), new Block.Callout(text)));
        assertThat(bare(item.wholeText())).isEqualTo(bare(text.plain() + text.plain()));
        assertThat(item.select("li ul, li ol, blockquote blockquote, blockquote ul, h1, h2, hr, pre"))
                .isEmpty();
        assertThat(joined(html.select("strong"))).isEqualTo(joined(spans, Span.Style.STRONG));
        assertThat(joined(html.select("em"))).isEqualTo(joined(spans, Span.Style.GAP));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aäZ1 .*_[]()<>#&`-+=|!\\~:{}$\n\t\"'„“ß€\u00A0\u2003").ofMaxLength(6);
        return Combinators.combine(text, Arbitraries.of(Span.Style.class))
                .as((t, s) -> new Span(t, s, Optional.empty(), "")).list().ofMaxSize(6);
    }

    @Test
    void inPlaceOfAPictureStandsWhatItSays() throws IOException {
        assertThat(markdown(Documents.of(new Block.Picture(Drawings.sample(), "Karte"))))
                .isEqualTo("**Karte**\n\n5 Übermittlungen in die Vereinigten Staaten (DPF).\n");
    }

    @Test
    void theNumberOfAHeadingMakesNoListInTheContents() throws IOException {
        Element html = html(Documents.of(new Block.Contents("Inhalt", 3), Documents.heading(1, "1. Zwecke"),
                Documents.heading(3, "- Strich")));
        assertThat(html.expectFirst("ul > li").wholeText().strip().split("\\s{2,}|\n"))
                .containsExactly("1. Zwecke", "- Strich");
        assertThat(html.select("ol")).isEmpty();
    }

    @Test
    void twoListsInARowStayTwo() throws IOException {
        assertThat(html(Documents.of(Documents.bullets("a", "b"), Documents.bullets("c"),
                Documents.bullets("d"))).select("> ul")).hasSize(3);
    }

    @Test
    void aBreakInAnItemStaysInTheItem() throws IOException {
        Element html = html(Documents.of(Documents.bullets("a\nb", "c")));
        assertThat(html.select("> ul > li")).hasSize(2);
        assertThat(html.select("> ul > li > br")).hasSize(1);
    }

    @Test
    void whatSaysNothingLeavesNothing() throws IOException {
        assertThat(markdown(Documents.of(new Block.Paragraph(Text.EMPTY), Documents.bullets("", " "),
                new Block.Facts(List.of()), new Block.Callout(Text.of(" \n")), new Block.PageBreak(),
                new Block.Signature(List.of()), new Block.Table("", List.of(), List.of(), List.of()))))
                .isEmpty();
    }

    @Test
    void addressesAreLinksAndNothingElseIs() throws IOException {
        Element html = html(Documents.paragraph("https://x.example/a_b?c=1&d=2, a_b@x.example, "
                + "javascript:alert(1) <javascript:alert(1)> [x](javascript:alert(1))"));
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://x.example/a_b?c=1&d=2",
                "mailto:a_b@x.example");
    }

    private static String joined(List<Element> elements) {
        return bare(String.join("", elements.stream().map(Element::wholeText).toList()));
    }

    private static String joined(List<Span> spans, Span.Style style) {
        List<String> words = new ArrayList<>();
        spans.stream().filter(s -> s.style() == style).forEach(s -> words.add(s.text()));
        return bare(String.join("", words));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /// White space as a renderer shows it.
    private static String words(String text) {
        return CleanText.of(text).replaceAll("\\s+", " ").strip();
    }

    private static Element html(Document document) throws IOException {
        var tree = Parser.builder().extensions(TABLES).build().parse(markdown(document));
        return Jsoup.parse(HtmlRenderer.builder().extensions(TABLES).build().render(tree)).body();
    }

    private static String markdown(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownWriter.write(document, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
