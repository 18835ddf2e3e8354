package org.tabularium.compose.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.model.Language;

/// Signs as a language sets them: in French a semicolon keeps a space before it. Parts of sentences are joined in the
/// same way for all languages; only these joints are changed, never a word that was recorded.
final class Spacing {
    private static final Pattern CLOSE = Pattern.compile("(?<![\\s\u00a0]);");
    private static final String APART = "\u00a0;";
    private final boolean french;

    Spacing(Language language) {
        this.french = language.tag().equals("fr");
    }

    List<Block> of(List<Block> blocks) {
        return french ? blocks.stream().map(this::of).toList() : blocks;
    }

    Text of(Text text) {
        return french ? new Text(text.spans().stream().map(Spacing::of).toList()) : text;
    }

    private Block of(Block block) {
        return switch (block) {
            case Block.Paragraph(Text text) -> new Block.Paragraph(of(text));
            case Block.Callout(Text text) -> new Block.Callout(of(text));
            case Block.Bullets(List<Text> items) -> new Block.Bullets(items.stream().map(this::of).toList());
            case Block.Facts(List<Block.Fact> rows) -> new Block.Facts(rows.stream()
                    .map(r -> new Block.Fact(r.label(), r.article(), of(r.values()))).toList());
            case Block.Table t -> new Block.Table(t.caption(), t.header(), t.widths(), t.rows().stream()
                    .map(r -> new Block.Row(r.cells().stream().map(this::of).toList(), r.target())).toList());
            case Block.Heading _,Block.Picture _,Block.Signature _,Block.PageBreak _,Block.Contents _ -> block;
        };
    }

    private static Span of(Span span) {
        return span.origin().isPresent() || span.text().indexOf(';') < 0 ? span
                : new Span(CLOSE.matcher(span.text()).replaceAll(APART), span.style(), span.origin(),
                        span.language());
    }
}
