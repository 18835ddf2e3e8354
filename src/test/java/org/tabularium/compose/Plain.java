package org.tabularium.compose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;

/// What a reader sees of blocks; no-break spaces are read as spaces.
final class Plain {
    private Plain() {}

    /// One line a paragraph, with labels and articles.
    static String of(List<Block> blocks) {
        return blocks.stream().flatMap(Plain::lines).collect(Collectors.joining("\n")).replace('\u00a0', ' ');
    }

    /// The lines of the fact with this label.
    static String fact(List<Block> blocks, String label) {
        return blocks.stream().flatMap(b -> b instanceof Block.Facts(var rows) ? rows.stream() : Stream.of())
                .filter(r -> r.label().equals(label)).map(r -> of(r.values())).findFirst()
                .orElseThrow(() -> new AssertionError("no fact " + label + " in\n" + of(blocks)));
    }

    static List<Span> spans(List<Block> blocks) {
        return blocks.stream().flatMap(Spans::in).toList();
    }

    /// Origins in reading order, each once where it repeats at once.
    static List<Origin> origins(List<Block> blocks) {
        List<Origin> all = spans(blocks).stream().flatMap(s -> s.origin().stream()).toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .filter(i -> i == 0 || !all.get(i).equals(all.get(i - 1))).map(all::get).toList();
    }

    /// The words of the gaps with the field that is missing.
    static List<String> gaps(List<Block> blocks) {
        return spans(blocks).stream().filter(s -> s.style() == Span.Style.GAP)
                .map(s -> s.text() + " @ " + s.origin().orElseThrow().entity() + "/"
                        + s.origin().orElseThrow().field())
                .toList();
    }

    private static Stream<String> lines(Block block) {
        return block instanceof Block.Facts(var rows)
                ? rows.stream().flatMap(r -> Stream.concat(Stream.of(r.label() + " | " + r.article()),
                        r.values().stream().flatMap(Plain::lines)))
                : Spans.texts(block).map(t -> t.plain());
    }
}
