package org.tabularium.compose.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// Takes out of a document what states fields that an edition does not hold: a composer that knows nothing of editions
/// calls them missing.
final class Trimming {
    /// Words that announce what follows, with what parts them from what stands before.
    private static final Pattern LEAD = Pattern.compile("[;:,]?\\s*[^;:,.()]*:\\s*$");
    private final Places places;

    Trimming(Places places) {
        this.places = places;
    }

    Document of(Document document) {
        return document.withBlocks(blocks(document.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> block = block(blocks.get(i));
            block.ifPresent(kept::add);
            boolean ends = i + 1 == blocks.size() || blocks.get(i + 1) instanceof Block.Heading
                    || blocks.get(i + 1) instanceof Block.PageBreak;
            if (block.isEmpty() && ends && !kept.isEmpty() && kept.getLast() instanceof Block.Heading) {
                kept.removeLast();
            }
        }
        return kept;
    }

    private Optional<Block> block(Block block) {
        return switch (block) {
            case Block.Paragraph(Text text) -> text(text).map(Block.Paragraph::new);
            case Block.Callout(Text text) -> text(text).map(Block.Callout::new);
            case Block.Bullets(List<Text> items) -> {
                List<Text> kept = items.stream().flatMap(t -> text(t).stream()).toList();
                yield kept.isEmpty() && !items.isEmpty() ? Optional.empty()
                        : Optional.of(new Block.Bullets(kept));
            }
            case Block.Facts(List<Block.Fact> rows) -> {
                List<Block.Fact> kept = rows.stream().flatMap(r -> fact(r).stream()).toList();
                yield kept.isEmpty() && !rows.isEmpty() ? Optional.empty()
                        : Optional.of(new Block.Facts(kept));
            }
            case Block.Table table -> table(table);
            case Block.Heading _,Block.Picture _,Block.Signature _,Block.PageBreak _,Block.Contents _ -> Optional
                    .of(block);
        };
    }

    Optional<Block.Fact> fact(Block.Fact fact) {
        List<Block> values = fact.values().stream().flatMap(v -> block(v).stream()).toList();
        return values.isEmpty() && !fact.values().isEmpty() ? Optional.empty()
                : Optional.of(new Block.Fact(fact.label(), fact.article(), values));
    }

    /// Columns in which nothing is left go as well.
    private Optional<Block> table(Block.Table table) {
        List<List<Text>> rows = table.rows().stream()
                .map(r -> r.cells().stream().map(c -> text(c).orElse(Text.EMPTY)).toList()).toList();
        List<Integer> columns = IntStream.range(0, table.header().size())
                .filter(c -> rows.isEmpty() || rows.stream().anyMatch(r -> !r.get(c).plain().isEmpty()))
                .boxed().toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional
                .of(new Block.Table(table.caption(), columns.stream().map(table.header()::get).toList(),
                        columns.stream().map(table.widths()::get).toList(),
                        IntStream.range(0, rows.size())
                                .mapToObj(i -> new Block.Row(columns.stream().map(rows.get(i)::get).toList(),
                                        table.rows().get(i).target()))
                                .toList()));
    }

    /// Nothing of a line that states only what is not held.
    private Optional<Text> text(Text text) {
        List<Span> stated = text.spans().stream().filter(s -> s.origin().isPresent()).toList();
        List<Span> held = stated.stream().filter(s -> s.origin().filter(places::holds).isPresent()).toList();
        if (stated.size() == held.size()) {
            return Optional.of(text);
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(new Text(rest(text.spans())));
    }

    /// What is held, without the words that lead to what is not.
    private List<Span> rest(List<Span> spans) {
        List<Span> rest = new ArrayList<>();
        for (Span span : spans) {
            if (span.origin().isEmpty() || span.origin().filter(places::holds).isPresent()) {
                rest.add(span);
            } else if (!rest.isEmpty() && rest.getLast().origin().isEmpty()) {
                Span lead = rest.removeLast();
                String left = LEAD.matcher(lead.text()).replaceFirst("");
                if (!left.isEmpty()) {
                    rest.add(new Span(left, lead.style(), lead.origin(), lead.language()));
                }
            }
        }
        return rest;
    }
}
