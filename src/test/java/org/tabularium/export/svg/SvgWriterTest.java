package org.tabularium.export.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Align;
import org.tabularium.document.drawing.Outline;
import org.tabularium.export.Drawings;
import org.tabularium.export.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {

    @Test
    void thePictureSaysWhatItShowsAndInWhichLanguage() throws Exception {
        Element picture = parsed(Drawings.sample()).getDocumentElement();
        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(picture.getAttribute("xml:lang")).isEqualTo("de");
        assertThat(picture.getAttribute("viewBox")).isEqualTo("0 0 420 240");
        assertThat(texts(picture, "title")).startsWith("Übermittlungen");
        assertThat(texts(picture, "desc"))
                .containsExactly("5 Übermittlungen in die Vereinigten Staaten (DPF).");
    }

    @Test
    void whatStandsForSomethingHasItsNameAsTitle() throws Exception {
        assertThat(texts(parsed(Drawings.sample()).getDocumentElement(), "title")).containsExactly(
                "Übermittlungen",
                "Vereinigte Staaten: 5 Übermittlungen & DPF", "Keine Garantie");
    }

    @Test
    void wordsStayWords() throws Exception {
        assertThat(texts(parsed(Drawings.sample()).getDocumentElement(), "text")).containsExactly(
                "Vereinigte Staaten, 5", "<DPF>", "„Größe“ 12,5 %", "mittel");
    }

    @Test
    void noNameOfTheRegistersOwnStandsInTheFile() throws IOException {
        assertThat(written(Drawings.sample())).doesNotContain("party-1", "destinations", " id=");
    }

    @Test
    void nothingInTheFileActsOrLeadsElsewhere() throws IOException {
        assertThat(written(Drawings.sample())).doesNotContain("<script", "<style", "href", "url(",
                "<!DOCTYPE");
    }

    @Test
    void aPathIsWrittenAsWaysFromPlaceToPlace() throws IOException {
        Outline outline = Outline.begin().move(10, 20).line(10.5, 19.994).line(10.004, 21)
                .curve(1, 2, 3, 4, 100, 200.25).close().move(5, 5).line(6, 6).end();
        assertThat(written(drawing(List.of(Item.Shape.filled(outline, Ink.LAND)))))
                .contains("d=\"m10 20 .5-.01-.5 1.01c-9-19-7-17 90 179.25zm-5-15 1 1\"");
    }

    @Test
    void roundingDoesNotAddUpAlongAPath() throws IOException {
        Outline.Tracer tracer = Outline.begin().move(0, 0);
        for (int i = 1; i <= 1000; i++) {
            tracer.line(i * 0.004, 0);
        }
        String svg = written(drawing(List.of(Item.Shape.filled(tracer.end(), Ink.LAND))));
        String path = svg.substring(svg.indexOf("d=\"m0 0") + 7, svg.indexOf("\" fill=\"#eaeef2\""));
        double end = 0;
        for (String number : path.strip().split(" ")) {
            end += Double.parseDouble(number);
        }
        assertThat(end).isEqualTo(4, within(0.001));
    }

    @Test
    void whatNoFileMayHoldIsGoneFromWords() throws Exception {
        Drawing hostile =
                drawing(List.of(new Item.Lettering("a\u0000b\u202Ec</text><script>", 0, 0, Align.START,
                        Face.REGULAR, 12, Ink.TEXT)));
        assertThat(texts(parsed(hostile).getDocumentElement(), "text")).containsExactly("abc</text><script>");
    }

    @Test
    void inAPageTheLanguageIsThatOfHtml() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Markup html = new Markup(page);
        SvgWriter.inline(Drawings.sample(), html);
        html.flush();
        assertThat(page.toString(StandardCharsets.UTF_8)).startsWith("<svg ").contains(" lang=\"de\"")
                .doesNotContain("xml:lang");
    }

    private static Drawing drawing(List<Item> items) {
        return new Drawing("en", "A", "B", 10, 10, items);
    }

    private static String written(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(drawing, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(Drawing drawing) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(drawing).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Element picture, String element) {
        NodeList found = picture.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
