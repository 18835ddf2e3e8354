package org.tabularium.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.Documents;
import org.tabularium.export.Drawings;
import org.tabularium.export.Progress;
import org.tabularium.export.html.HtmlWriter.Form;

class HtmlWriterTest {

    @ParameterizedTest
    @EnumSource(names = {"PAGE", "STYLED_PAGE"})
    void aPageIsReadWithoutAnErrorAsHtmlAndTheSameAsXml(Form form) throws Exception {
        String html = html(Documents.notice(), form);
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        var page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(xml.getElementsByTagName("*").getLength()).isEqualTo(page.select("*").size() - 1);
        // Its text has a line feed for each.
        page.select("br").remove();
        assertThat(xml.getElementsByTagName("article").item(0).getTextContent())
                .isEqualTo(page.expectFirst("article").wholeText());
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"de\">").doesNotContain("\r")
                .endsWith("</html>\n");
        assertThat(page.title()).isEqualTo("Datenschutzhinweise");
        assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsAFigureOfThePage(Form form) throws Exception {
        String html = html(Documents.of(new Block.Picture(Drawings.sample(), "Karte & Liste")), form);
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        var figure = parser.parseInput(html, "").expectFirst("figure");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(figure.expectFirst("figcaption").text()).isEqualTo("Karte & Liste");
        var picture = figure.expectFirst("svg");
        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.attr("lang")).isEqualTo("de");
        assertThat(picture.expectFirst("desc").text()).isEqualTo(Drawings.sample().alternative());
        assertThat(picture.select("text").eachText()).contains("Vereinigte Staaten, 5", "<DPF>");
        assertThat(picture.select("[href], [src], [style], [id], script, style")).isEmpty();
        if (form != Form.FRAGMENT) {
            var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            assertThat(xml.getElementsByTagName("path").getLength()).isEqualTo(picture.select("path").size());
        }
    }

    @Test
    void aFragmentIsTheArticleOfThePage() throws IOException {
        String fragment = html(Documents.notice(), Form.FRAGMENT);
        assertThat(fragment).startsWith("<article class=\"tabularium-notice\" lang=\"de\">")
                .endsWith("</article>\n");
        assertThat(html(Documents.notice(), Form.PAGE)).contains(fragment);
        assertThat(html(Documents.notice(), Form.STYLED_PAGE)).contains(fragment);
    }

    @ParameterizedTest
    @EnumSource
    void nothingRunsAndNothingIsFetched(Form form) throws IOException {
        var page = Jsoup.parse(html(Documents.notice(), form));
        assertThat(page.select("script, link, img, iframe, object, form, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("a[href]")).allSatisfy(
                a -> assertThat(a.attr("href")).matches("(https?://|mailto:|#).+"));
    }

    @Test
    void theStyleTouchesTheArticleOnly() throws IOException {
        String style = Jsoup.parse(html(Documents.notice(), Form.STYLED_PAGE)).select("style").html();
        List<String> selectors =
                style.replaceAll("(?s)@media[^{]*\\{", "").replaceAll("(?s)\\{[^}]*\\}", "{}")
                        .lines().flatMap(line -> List.of(line.split("[,{}]")).stream()).map(String::strip)
                        .filter(s -> !s.isEmpty()).toList();
        assertThat(selectors).hasSizeGreaterThan(20).allMatch(s -> s.startsWith(".tabularium-notice"));
        assertThat(style).contains("prefers-color-scheme: dark", "@media print");
    }

    @Test
    void headingsMakeSections() throws IOException {
        Element article = article(Documents.notice());
        assertThat(article.select("> h1").eachText())
                .containsExactly("Datenschutzhinweise für Bewerberinnen und Bewerber");
        assertThat(article.select("> section > h2").eachText())
                .containsExactly("Übersicht", "1. Bewerbungsverfahren", "2. Language");
        assertThat(article.select("> section > section > h3").eachText())
                .containsExactly("Zwecke & Rechtsgrundlagen", "Widerspruch");
    }

    @Test
    void headingsAreNamedAfterTheirAnchorOrTheirWordsEachOnce() throws IOException {
        Element article = article(Documents.of(Documents.heading(0, "Über Größe & Maß"),
                Documents.heading(1, "Zwecke"), Documents.heading(2, "Zwecke"),
                new Block.Heading(1, Text.of("Anders"), "zwecke"), Documents.heading(1, "§ 25"),
                Documents.heading(1, "…"), new Block.Heading(3, Text.of("x"), "a b\"><script>"),
                Documents.heading(1, "Ελλάδα"), new Block.Contents("Zwecke", 3)));
        assertThat(article.select("h1, h2, h3, h4").eachAttr("id")).containsExactly("ueber-groesse-mass",
                "zwecke-2", "zwecke-3", "zwecke", "25", "part", "a-b-script", "ελλαδα", "zwecke-4");
    }

    @Test
    void contentsAreNestedAndEveryEntryLeadsToItsHeading() throws IOException {
        Element article = article(Documents.notice());
        Element nav = article.expectFirst("nav[aria-labelledby=inhalt]");
        assertThat(nav.expectFirst("h2#inhalt").text()).isEqualTo("Inhalt");
        assertThat(nav.select("> ul > li > a").eachText())
                .containsExactly("Übersicht", "1. Bewerbungsverfahren", "2. Language");
        assertThat(nav.select("> ul > li > ul > li > a").eachText())
                .containsExactly("Zwecke & Rechtsgrundlagen", "Widerspruch");
        assertThat(nav.select("a")).allSatisfy(a -> assertThat(
                article.expectFirst("[id=\"" + a.attr("href").substring(1) + "\"]").text())
                .isEqualTo(a.text()));
    }

    @Test
    void aTableHasACaptionAndHeadersOfColumnsAndItsRowsLeadToTheirHeadings() throws IOException {
        Element table = article(Documents.notice()).expectFirst("table");
        assertThat(table.select("> caption").text()).isEqualTo("Tätigkeiten und Fristen");
        assertThat(table.select("> thead > tr > th[scope=col]").eachText())
                .containsExactly("Nr.", "Tätigkeit", "Frist | Beginn");
        assertThat(table.select("> tbody > tr:first-child > td").eachText())
                .containsExactly("1", "Bewerbungsverfahren", "6 Monate | Absage");
        assertThat(table.select("a[href=#recruiting]").eachText()).containsExactly("Bewerbungsverfahren");
    }

    @Test
    void aTableUnderAHeadingOfTheSameWordsIsLabelledByIt() throws IOException {
        Element article = article(Documents.of(Documents.heading(1, "Fristen"), new Block.Table("Fristen",
                List.of("a"), List.of(1), List.of())));
        assertThat(article.select("caption")).isEmpty();
        assertThat(article.expectFirst("table").attr("aria-labelledby")).isEqualTo("fristen");
    }

    @Test
    void factsAreTermsWithTheirDescriptions() throws IOException {
        Element facts = article(Documents.notice()).expectFirst("dl");
        assertThat(facts.select("> div > dt").eachText()).containsExactly(
                "Zwecke Art. 13 Abs. 1 lit. c DSGVO", "Speicherdauer",
                "Empfänger Art. 13 Abs. 1 lit. e DSGVO");
        assertThat(facts.select("> div:first-child > dd > p")).hasSize(2);
        assertThat(facts.select("dd > em.gap").text()).isEqualTo("nicht angegeben");
        assertThat(facts.select("dd > ul > li")).hasSize(2);
    }

    @Test
    void spansSayHowTheyAreMeantAndInWhichLanguage() throws IOException {
        Element article = article(Documents.notice());
        assertThat(article.select("aside[role=note] > p > strong").text())
                .isEqualTo("Sie können jederzeit widersprechen");
        assertThat(article.select("span[lang=en]").text()).isEqualTo("This is said in English.");
        assertThat(article.select("p > small").text()).isEqualTo("(Auszug)");
        Span odd = new Span("x", Span.Style.STRONG, Optional.empty(), "\" onclick=\"x");
        assertThat(article(Documents.of(new Block.Paragraph(Text.of(odd)))).select("p").html())
                .isEqualTo("<strong>x</strong>");
    }

    @Test
    void addressesInTheTextAreLinksAndNothingElseIs() throws IOException {
        Element article = article(Documents.paragraph("Siehe https://x.example/a?b=1&c=2, dann "
                + "info@x.example. Nicht javascript:alert(1), data:text/html,x oder ftp://x.example."));
        assertThat(article.select("a").eachAttr("href")).containsExactly("https://x.example/a?b=1&c=2",
                "mailto:info@x.example");
        assertThat(article.select("a").eachAttr("rel")).containsExactly("noopener", "noopener");
    }

    @Test
    void textFromRightToLeftIsIsolatedAndWhatTurnsTextIsGone() throws IOException {
        Element article = article(Documents.paragraph("\u202Eexe.fdp\u202C und שלום"));
        assertThat(article.select("p > bdi").text()).isEqualTo("exe.fdp und שלום");
        assertThat(article(Documents.paragraph("von links nach rechts")).select("bdi")).isEmpty();
    }

    @Test
    void whatSaysNothingLeavesNothing() throws IOException {
        Element article = article(Documents.of(new Block.Paragraph(Text.EMPTY), Documents.bullets("", " "),
                new Block.Facts(List.of()), new Block.Callout(Text.of(" ")), new Block.PageBreak(),
                new Block.Contents("Inhalt", 3), new Block.Signature(List.of()),
                new Block.Table("", List.of(), List.of(), List.of())));
        assertThat(article.children()).isEmpty();
    }

    @Test
    void lineBreaksInATextStay() throws IOException {
        assertThat(article(Documents.paragraph("a\nb\r\nc")).select("p").html().replaceAll("\\s", ""))
                .isEqualTo("a<br>b<br>c");
    }

    @Test
    void theDayStandsAtTheFootAndEqualDocumentsGiveEqualBytes() throws IOException {
        assertThat(article(Documents.notice()).select("> footer").text()).isEqualTo("Stand: 12. März 2026");
        assertThat(html(Documents.notice(), Form.PAGE)).isEqualTo(html(Documents.notice(), Form.PAGE));
    }

    private static Element article(Document document) throws IOException {
        return Jsoup.parse(html(document, Form.PAGE)).expectFirst("body > article.tabularium-notice");
    }

    private static String html(Document document, Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter.write(document, form, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
