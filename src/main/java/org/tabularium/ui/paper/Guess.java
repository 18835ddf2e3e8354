package org.tabularium.ui.paper;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Figure;
import org.tabularium.document.Text;

/// About how high a block will be, from the number of its letters: to set it in order to measure it takes long.
///
/// @param length about how long it would be in one line
/// @param line how high a line is
/// @param around room above and below it
record Guess(double length, double line, double around) {
    private static final Guess NONE = new Guess(0, 0, 0);
    /// How wide letters are for their size, and how high lines.
    private static final double WIDTH = 0.49;
    private static final double LINE = 1.44;
    private static final double BODY = 12.5;
    private static final double SMALL = 12;

    static Guess of(Block block) {
        return switch (block) {
            case Block.Heading(int level, Text text, String _) -> switch (level) {
                case 0 -> of(text, 20, 0);
                case 1 -> of(text, 15, 10);
                default -> of(text, 13, 4);
            };
            case Block.Paragraph(Text text) -> of(text, BODY, 0);
            case Block.Callout(Text text) -> of(text, BODY, 16);
            case Block.Bullets(var items) -> all(items.stream().map(item -> of(item, BODY, 0)));
            case Block.Table table -> new Guess(longest(table), SMALL * LINE, 0);
            case Block.Facts facts -> all(
                    facts.rows().stream().flatMap(r -> r.values().stream()).map(Guess::of));
            case Block.Picture(Figure figure, String _) -> new Guess(0, 0, figure.height());
            case Block.Signature _,Block.PageBreak _,Block.Contents _ -> NONE;
        };
    }

    private static Guess of(Text text, double size, double around) {
        int letters = text.spans().stream().mapToInt(s -> s.text().length()).sum();
        return new Guess(letters * size * WIDTH, size * LINE, around);
    }

    private static Guess all(Stream<Guess> parts) {
        return parts.reduce(NONE,
                (one, other) -> new Guess(one.length + other.length, Math.max(one.line, other.line), 0));
    }

    /// The cell that needs most room for its share of the width.
    private static double longest(Block.Table table) {
        double total = table.widths().stream().mapToInt(Integer::intValue).sum();
        DoubleStream head = IntStream.range(0, table.header().size())
                .mapToDouble(c -> table.header().get(c).length() * total / table.widths().get(c));
        DoubleStream cells = table.rows().stream().flatMapToDouble(row -> IntStream
                .range(0, row.cells().size()).mapToDouble(
                        c -> row.cells().get(c).spans().stream().mapToInt(s -> s.text().length()).sum()
                                * total
                                / table.widths().get(c)));
        return DoubleStream.concat(head, cells).max().orElse(0) * SMALL * WIDTH;
    }

    double height(double width) {
        return length == 0 ? around : Math.ceil(length / Math.max(1, width)) * line + around;
    }
}
