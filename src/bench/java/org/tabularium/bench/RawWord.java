package org.tabularium.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Figure;
import org.tabularium.document.Text;

/// The same text as raw XML into a zip, in paragraphs with a style and tables with widths: no fields, no links, no
/// pages, nothing measured. Less than this nobody can do.
final class RawWord {
    private static final int ENOUGH = 1 << 14;
    private static final int WIDTH = 9412;
    private static final int LABEL = 2635;
    private final Document document;
    private final ZipOutputStream zip;
    private final StringBuilder xml = new StringBuilder(2 * ENOUGH);

    private RawWord(Document document, ZipOutputStream zip) {
        this.document = document;
        this.zip = zip;
    }

    static void write(Document document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        new RawWord(document, zip).write();
        zip.finish();
    }

    private void write() throws IOException {
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
            case Block.Heading heading -> paragraph("Heading" + heading.level(), heading.text());
            case Block.Paragraph(Text text) -> paragraph("Normal", text);
            case Block.Callout(Text text) -> paragraph("Callout", text);
            case Block.Bullets(List<Text> items) -> items.forEach(item -> paragraph("ListBullet", item));
            case Block.Facts facts -> {
                table(List.of(LABEL, WIDTH - LABEL));
                for (Block.Fact fact : facts.rows()) {
                    xml.append("<w:tr>");
                    cell(LABEL);
                    paragraph("FactLabel", Text.of(fact.label()));
                    paragraph("Article", Text.of(fact.article()));
                    xml.append("</w:tc>");
                    cell(WIDTH - LABEL);
                    fact.values().forEach(this::block);
                    xml.append("</w:tc></w:tr>");
                }
                xml.append("</w:tbl>");
            }
            case Block.Table table -> {
                List<Integer> columns =
                        Collections.nCopies(table.header().size(), WIDTH / table.header().size());
                table(columns);
                cells(columns, table.header().stream().map(Text::of).toList());
                table.rows().forEach(row -> cells(columns, row.cells()));
                xml.append("</w:tbl>");
            }
            case Block.Picture(Figure figure, String _) -> paragraph("Normal", Text.of(figure.alternative()));
            case Block.Signature(List<String> labels) -> labels
                    .forEach(label -> paragraph("Normal", Text.of(label)));
            case Block.PageBreak() -> xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            case Block.Contents contents -> {
                paragraph("TOCHeading", Text.of(contents.title()));
                Lettering.listed(document, contents).forEach(entry -> paragraph("TOC1", entry));
            }
        }
    }

    private void table(List<Integer> columns) {
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"").append(WIDTH)
                .append("\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
        for (int column : columns) {
            xml.append("<w:gridCol w:w=\"").append(column).append("\"/>");
        }
        xml.append("</w:tblGrid>");
    }

    private void cell(int width) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
    }

    private void cells(List<Integer> columns, List<Text> cells) {
        xml.append("<w:tr>");
        for (int i = 0; i < cells.size(); i++) {
            cell(columns.get(i));
            paragraph("TableText", cells.get(i));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private void paragraph(String style, Text text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style)
                .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">");
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
