package org.tabularium.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Figure;
import org.tabularium.document.Text;

/// What both partners for PDF need: faces to embed and the lines of a block.
final class Lettering {
    private static final String FACE = "Inter-Regular.ttf";
    private static final String STRONG = "Inter-SemiBold.ttf";

    private Lettering() {}

    static BaseFont face() throws IOException {
        return face(FACE);
    }

    static BaseFont strong() throws IOException {
        return face(STRONG);
    }

    private static BaseFont face(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Lettering.class.getResourceAsStream("/assets/fonts/" + name))) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(),
                    null);
        }
    }

    /// What stands above and below the text of each page.
    static final class Running extends PdfPageEventHelper {
        private static final float SIZE = 8;
        private final Document.Running running;
        private final BaseFont face;

        Running(Document document) throws IOException {
            running = document.running();
            face = face();
        }

        @Override
        public void onEndPage(PdfWriter file, org.openpdf.text.Document pdf) {
            float top = pdf.getPageSize().getHeight() - pdf.topMargin() / 2;
            float bottom = pdf.bottomMargin() / 2;
            float right = pdf.getPageSize().getWidth() / 2;
            show(file, pdf.leftMargin(), top, running.headLeft());
            show(file, right, top, running.headRight());
            show(file, pdf.leftMargin(), bottom, running.footLeft());
            show(file, right, bottom,
                    running.pageOf().replace("{0}", Integer.toString(file.getPageNumber())));
        }

        private void show(PdfWriter file, float x, float y, String words) {
            PdfContentByte page = file.getDirectContent();
            page.beginText();
            page.setFontAndSize(face, SIZE);
            page.setTextMatrix(x, y);
            page.showText(words);
            page.endText();
        }
    }

    /// What the contents name.
    static List<Text> listed(Document document, Block.Contents contents) {
        return document.blocks().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(h -> h.level() > 0 && h.level() <= contents.deepest()).map(Block.Heading::text)
                .toList();
    }

    /// All words of a block, a paragraph a text.
    static List<String> words(Document document, Block block) {
        if (block instanceof Block.Contents contents) {
            return listed(document, contents).stream().map(Text::plain).toList();
        }
        return words(block);
    }

    static List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        switch (block) {
            case Block.Heading heading -> words.add(heading.text().plain());
            case Block.Paragraph(Text text) -> words.add(text.plain());
            case Block.Callout(Text text) -> words.add(text.plain());
            case Block.Bullets(List<Text> items) -> items.forEach(i -> words.add(i.plain()));
            case Block.Facts facts -> facts.rows().forEach(fact -> {
                words.add(fact.label());
                words.add(fact.article());
                fact.values().forEach(v -> words.addAll(words(v)));
            });
            case Block.Table table -> {
                words.addAll(table.header());
                table.rows().forEach(row -> row.cells().forEach(c -> words.add(c.plain())));
            }
            case Block.Picture(Figure figure, String _) -> words.add(figure.alternative());
            case Block.Signature(List<String> labels) -> words.addAll(labels);
            case Block.PageBreak() -> words.add("");
            case Block.Contents contents -> words.add(contents.title());
        }
        return words;
    }
}
