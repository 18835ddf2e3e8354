package org.tabularium.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;

/// The same text as raw XML into a zip: no styles, no fields, nothing measured. Less than this nobody can do.
final class RawWord {
    private static final int ENOUGH = 1 << 14;
    private final ZipOutputStream zip;
    private final StringBuilder xml = new StringBuilder(2 * ENOUGH);

    private RawWord(ZipOutputStream zip) {
        this.zip = zip;
    }

    static void write(Document document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        new RawWord(zip).write(document);
        zip.finish();
    }

    private void write(Document document) throws IOException {
        part("[Content_Types].xml",
                """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
                        wordprocessingml.document.main+xml"/></Types>""");
        part("_rels/.rels",
                """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                        <Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
                        officeDocument" Target="word/document.xml"/></Relationships>""");
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        xml.append(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (Block block : document.blocks()) {
            block(block);
            flush(ENOUGH);
        }
        xml.append("</w:body></w:document>");
        flush(0);
        zip.closeEntry();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void flush(int least) throws IOException {
        if (xml.length() > least) {
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> paragraph(heading.text());
            case Block.Paragraph(Text text) -> paragraph(text);
            case Block.Callout(Text text) -> paragraph(text);
            case Block.Bullets(List<Text> items) -> items.forEach(this::paragraph);
            case Block.Facts facts -> {
                xml.append("<w:tbl>");
                for (Block.Fact fact : facts.rows()) {
                    xml.append("<w:tr><w:tc>");
                    paragraph(Text.of(fact.label()));
                    paragraph(Text.of(fact.article()));
                    xml.append("</w:tc><w:tc>");
                    fact.values().forEach(this::block);
                    xml.append("</w:tc></w:tr>");
                }
                xml.append("</w:tbl>");
            }
            case Block.Table table -> {
                xml.append("<w:tbl>");
                cells(table.header().stream().map(Text::of).toList());
                table.rows().forEach(row -> cells(row.cells()));
                xml.append("</w:tbl>");
            }
            case Block.Signature(List<String> labels) -> labels.forEach(l -> paragraph(Text.of(l)));
            case Block.PageBreak() -> xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            case Block.Contents contents -> paragraph(Text.of(contents.title()));
        }
    }

    private void cells(List<Text> cells) {
        xml.append("<w:tr>");
        for (Text cell : cells) {
            xml.append("<w:tc>");
            paragraph(cell);
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private void paragraph(Text text) {
        xml.append("<w:p><w:r><w:t xml:space=\"preserve\">");
        String plain = text.plain();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(c);
            }
        }
        xml.append("</w:t></w:r></w:p>");
    }
}
