package org.tabularium.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads HTML, Markdown and plain text: chapters begin at headings of the first level, as in Word.
final class PublishedPapers {
    private final Map<Integer, StringBuilder> texts = new TreeMap<>();
    private final int activities;
    private int heading;

    private PublishedPapers(int activities) {
        this.activities = activities;
    }

    static Papers html(Path file, int activities) throws IOException {
        PublishedPapers reader = new PublishedPapers(activities);
        for (Element part : Jsoup.parse(file).select("body > article > *")) {
            reader.heading += part.tagName().equals("section") ? 1 : 0;
            reader.add(part);
        }
        return reader.papers();
    }

    static Papers markdown(Path file, int activities) throws IOException {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        String html = HtmlRenderer.builder().extensions(tables).build()
                .render(Parser.builder().extensions(tables).build().parse(Files.readString(file)));
        PublishedPapers reader = new PublishedPapers(activities);
        for (Element part : Jsoup.parse(html).body().children()) {
            reader.heading += part.tagName().equals("h2") ? 1 : 0;
            reader.add(part);
        }
        return reader.papers();
    }

    static Papers text(Path file, int activities) throws IOException {
        PublishedPapers reader = new PublishedPapers(activities);
        // The title of the contents is underlined too.
        reader.heading = -1;
        for (String block : Files.readString(file).split("\n\n")) {
            reader.heading += block.strip().matches("(?s).*\n-+") ? 1 : 0;
            reader.add(block.replaceAll("(?m)^ *- ", "|") + "|");
        }
        return reader.papers();
    }

    private void add(Element part) {
        part.select("p, li, dt, dd, td, th, h1, h2, h3, h4").forEach(element -> add(element.text() + "|"));
    }

    private void add(String text) {
        texts.computeIfAbsent(Math.clamp(heading - 1, 0, activities + 1), k -> new StringBuilder())
                .append(text).append(' ');
    }

    private Papers papers() {
        Map<String, String> chapters = new LinkedHashMap<>();
        texts.forEach((k, v) -> chapters.put(Papers.name(k, activities + 1), Fact.bare(v.toString())));
        return new Papers(chapters);
    }
}
