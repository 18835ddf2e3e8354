package org.tabularium.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;

/// What both partners for PDF need: a face to embed and the lines of a block.
final class Lettering {
    private static final String FACE = "Inter-Regular.ttf";

    private Lettering() {}

    static BaseFont face() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Lettering.class.getResourceAsStream("/assets/fonts/" + FACE))) {
            return BaseFont.createFont(FACE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(),
                    null);
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
            case Block.Signature(List<String> labels) -> words.addAll(labels);
            case Block.PageBreak() -> words.add("");
            case Block.Contents contents -> words.add(contents.title());
        }
        return words;
    }
}
