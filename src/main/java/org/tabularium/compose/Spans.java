package org.tabularium.compose;

import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// The spans of a block in reading order.
final class Spans {
    private Spans() {}

    static Stream<Span> in(Block block) {
        return texts(block).flatMap(t -> t.spans().stream());
    }

    /// The lines of a block in reading order, without labels and articles.
    static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Heading h -> Stream.of(h.text());
            case Block.Paragraph p -> Stream.of(p.text());
            case Block.Bullets b -> b.items().stream();
            case Block.Facts f -> f.rows().stream().flatMap(row -> row.values().stream())
                    .flatMap(Spans::texts);
            case Block.Table t -> t.rows().stream().flatMap(row -> row.cells().stream());
            case Block.Callout c -> Stream.of(c.text());
            case Block.Picture _,Block.Signature _,Block.PageBreak _,Block.Contents _ -> Stream.empty();
        };
    }
}
