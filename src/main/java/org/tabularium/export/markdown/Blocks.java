package org.tabularium.export.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.Captions;
import org.tabularium.export.ContentsList;

/// Writes blocks, each after an empty line. What says nothing leaves nothing.
final class Blocks {
    private static final String STEP = "  ";
    private static final String LINE_TO_SIGN_ON = "\\_".repeat(30);

    private final List<Block> document;
    private final StringBuilder out = new StringBuilder();
    private Block before = new Block.PageBreak();
    private boolean isBegun;
    /// The sign of the list that ends right above: the same sign again would make one list of two.
    private char bullet = ' ';

    Blocks(List<Block> document) {
        this.document = document;
    }

    /// What has been written since it was last asked for.
    String take() {
        String taken = out.toString();
        out.setLength(0);
        return taken;
    }

    void write(Block block) {
        switch (block) {
            case Block.Heading(int level, Text text, String _) -> part(
                    "#".repeat(Math.clamp(level + 1, 1, 6)) + " ", Inline.oneLine(text), "");
            case Block.Paragraph(Text text) -> part("", Inline.lines(text, ""), "");
            case Block.Callout(Text text) -> part("> ", Inline.lines(text, "> "), "");
            case Block.Bullets(List<Text> items) -> list(items.stream()
                    .map(item -> new Item(0, Inline.lines(item, STEP))).toList());
            case Block.Facts(List<Block.Fact> rows) -> rows.forEach(this::fact);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
            case Block.Signature(List<String> labels) -> labels.forEach(label -> part(
                    LINE_TO_SIGN_ON + "\\\n", Inline.lines(Text.of(label), ""), ""));
            case Block.PageBreak _ -> {}
            case Block.Contents(String title, int deepest) -> {
                part("**", Inline.oneLine(Text.of(title)), "**");
                list(ContentsList.of(document, deepest).stream()
                        .map(line -> new Item(line.depth(),
                                Inline.lines(line.heading().text(), STEP.repeat(line.depth() + 1))))
                        .toList());
            }
        }
        before = block;
    }

    private void part(String open, String content, String close) {
        if (!content.isBlank()) {
            begin();
            out.append(open).append(content).append(close).append('\n');
            bullet = ' ';
        }
    }

    private void begin() {
        out.append(isBegun ? "\n" : "");
        isBegun = true;
    }

    private record Item(int depth, String content) {}

    private void list(List<Item> items) {
        List<Item> said = items.stream().filter(item -> !item.content.isBlank()).toList();
        if (!said.isEmpty()) {
            begin();
            bullet = bullet == '-' ? '*' : '-';
            for (Item item : said) {
                out.append(STEP.repeat(item.depth)).append(bullet).append(' ').append(item.content)
                        .append('\n');
            }
        }
    }

    private void fact(Block.Fact fact) {
        Text label = Text.of(Span.strong(fact.label()), Span.plain(" "), Span.plain(fact.article()));
        part("", Inline.lines(label, ""), "");
        for (Block value : fact.values()) {
            switch (value) {
                // Beside a label a heading is no part of the document's outline.
                case Block.Heading heading -> write(new Block.Paragraph(
                        Text.of(Span.strong(heading.text().plain()))));
                case Block.Contents _ -> {}
                case Block.Paragraph _,Block.Bullets _,Block.Facts _,Block.Table _,Block.Callout _,Block.Picture _,Block.Signature _,Block.PageBreak _ -> write(
                        value);
            }
        }
    }

    /// A text has no pictures; what they say, it can say.
    private void picture(Block.Picture picture) {
        if (Captions.isShown(picture, before)) {
            part("", Inline.lines(Text.of(Span.strong(picture.caption())), ""), "");
        }
        part("", Inline.lines(Text.of(picture.figure().alternative()), ""), "");
    }

    private void table(Block.Table table) {
        if (table.header().isEmpty()) {
            return;
        }
        if (Captions.isShown(table, before)) {
            part("", Inline.lines(Text.of(Span.strong(table.caption())), ""), "");
        }
        begin();
        bullet = ' ';
        row(table.header().stream().map(Text::of).toList());
        out.append("|").append(" --- |".repeat(table.header().size())).append('\n');
        table.rows().forEach(row -> row(row.cells()));
    }

    private void row(List<Text> cells) {
        out.append(cells.stream().map(Inline::oneLine).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
