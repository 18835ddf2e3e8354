package org.tabularium.ui.paper;

import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Text;

/// The facts that blocks state, in reading order.
public final class Facts {
    private Facts() {}

    public static Stream<Origin> of(Block block) {
        return texts(block).flatMap(t -> t.spans().stream()).flatMap(s -> s.origin().stream());
    }

    /// The texts of a block.
    public static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Heading h -> Stream.of(h.text());
            case Block.Paragraph p -> Stream.of(p.text());
            case Block.Bullets b -> b.items().stream();
            case Block.Callout c -> Stream.of(c.text());
            case Block.Table t -> t.rows().stream().flatMap(r -> r.cells().stream());
            case Block.Facts f -> f.rows().stream().flatMap(r -> r.values().stream()).flatMap(Facts::texts);
            case Block.Picture _,Block.Signature _,Block.PageBreak _,Block.Contents _ -> Stream.of();
        };
    }
}
