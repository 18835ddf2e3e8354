package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Looks through finished files for everything that acts, loads or leads elsewhere when they are opened. What comes out is
/// where links lead.
final class Harmless {
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s@]+|mailto:[^\\s?]+");
    private static final String FORMULA = "=+-@\t\r\uFF1D";

    private Harmless() {}

    static List<String> links(Path file) throws IOException {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> page(Files.readString(file));
            case "md" -> markdown(Files.readString(file));
            case "pdf" -> pdf(file);
            case "docx", "xlsx" -> office(file);
            case "csv" -> cells(Files.readString(file));
            case "txt" -> text(Files.readString(file));
            default -> List.of();
        };
    }

    private static List<String> page(String html) {
        Document page = Jsoup.parse(html);
        assertThat(
                page.select("script, iframe, frame, object, embed, img, svg, math, form, input, link, base, "
                        + "audio, video, source, meta[http-equiv=refresh], [srcset], [src], [background], [action]"))
                .isEmpty();
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream())
                .map(Attribute::getKey)).noneMatch(a -> a.startsWith("on") || a.equals("style"));
        assertThat(page.select("style").eachText())
                .noneMatch(s -> s.matches("(?s).*(url\\(|@import|evil).*"));
        List<String> links = page.select("[href]").eachAttr("href").stream()
                .filter(h -> !h.matches("#[a-zA-Z0-9_-]+")).toList();
        assertThat(links).allMatch(h -> LINK.matcher(h).matches());
        return links;
    }

    private static List<String> markdown(String text) {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        return page(HtmlRenderer.builder().extensions(tables).build()
                .render(Parser.builder().extensions(tables).build().parse(text)));
    }

    private static List<String> text(String text) {
        assertThat(text.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
        return List.of();
    }

    /// No cell is a formula, wherever a program parts cells.
    private static List<String> cells(String csv) {
        List<String> cells = new ArrayList<>();
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            reader.forEach(row -> cells.addAll(row.getFields()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        cells.addAll(List.of(csv.substring(1).split("[;\t\r\n]")));
        assertThat(cells).noneMatch(c -> !c.isEmpty() && FORMULA.indexOf(c.charAt(0)) >= 0
                && c.matches("(?s)[=\uFF1D\t\r].*|.\\S*[|!(].*"));
        return List.of();
    }

    /// No field, formula or relation is built of what a register says; only addresses lead out.
    private static List<String> office(Path file) throws IOException {
        List<String> links = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
                assertThat(entry.getName()).doesNotContain("evil", "vba", "externalLink", "embeddings");
                if (!entry.getName().matches(".*\\.(xml|rels)")) {
                    continue;
                }
                Document part = Jsoup.parse(new ByteArrayInputStream(zip.readAllBytes()),
                        StandardCharsets.UTF_8.name(), "", org.jsoup.parser.Parser.xmlParser());
                assertThat(part.select("w|instrText, w|delInstrText").eachText())
                        .allMatch(i -> i.strip().matches("(TOC|PAGE|NUMPAGES|PAGEREF|STYLEREF)\\b[^{]*"))
                        .noneMatch(i -> i.contains("evil"));
                assertThat(part.select("w|fldSimple").eachAttr("w:instr")).noneMatch(i -> i.contains("evil"));
                assertThat(part.select("w|altChunk, w|object, f, ddeLink, oleLink")).isEmpty();
                assertThat(part.select("formula1, formula2, definedName").eachText())
                        .noneMatch(f -> f.contains("evil"));
                part.select("Relationship").stream().filter(r -> r.attr("TargetMode").equals("External"))
                        .forEach(r -> {
                            assertThat(r.attr("Type")).endsWith("/hyperlink");
                            links.add(r.attr("Target"));
                        });
                assertThat(part.select("Relationship:not([TargetMode])").eachAttr("Target"))
                        .noneMatch(t -> t.contains("evil") || t.contains(":"));
            }
        }
        assertThat(links).allMatch(h -> LINK.matcher(h).matches());
        return links;
    }

    private static List<String> pdf(Path file) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                act(pdf.getDocument().getObjectFromPool(key).getObject(), links);
            }
        }
        assertThat(links).allMatch(h -> LINK.matcher(h).matches());
        return links;
    }

    private static void act(@Nullable COSBase value, List<String> links) {
        switch (value) {
            case COSArray array -> array.forEach(v -> act(v, links));
            case COSDictionary dictionary -> {
                assertThat(dictionary.keySet()).doesNotContain(COSName.AA, COSName.getPDFName("JS"),
                        COSName.getPDFName("JavaScript"), COSName.getPDFName("XFA"));
                String kind = Optional.ofNullable(dictionary.getNameAsString(COSName.S)).orElse("");
                assertThat(kind).isNotIn("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE",
                        "Rendition", "Movie", "Sound", "Named");
                Optional.ofNullable(dictionary.getString(COSName.URI)).ifPresent(links::add);
                dictionary.getValues().forEach(v -> act(v, links));
            }
            case null, default -> {}
        }
    }
}
