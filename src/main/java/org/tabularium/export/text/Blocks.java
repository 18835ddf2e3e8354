package org.tabularium.export.text;

import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.export.Captions;
import org.tabularium.export.ContentsList;

/// Writes blocks, each after an empty line. What says nothing leaves nothing.
final class Blocks {
    private static final String LINE_TO_SIGN_ON = "_".repeat(40);
    private static final String STEP = "  ";
    private static final String BULLET = "- ";
    /// Underlines by level, title first.
    private static final String UNDERLINES = "=-~.";

    private final List<Block> document;
    private final Lines lines;
    private Block before = new Block.PageBreak();

    Blocks(List<Block> document, Lines lines) {
        this.document = document;
        this.lines = lines;
    }

    void write(Block block, String indent) {
        switch (block) {
            case Block.Heading(int level, Text text, String _) -> heading(level, text.plain(), indent);
            case Block.Paragraph(Text text) -> paragraph(text.plain(), indent);
            case Block.Callout(Text text) -> paragraph(text.plain(), indent + "| ");
            case Block.Bullets(List<Text> items) -> bullets(items.stream().map(Text::plain).toList(), indent);
            case Block.Facts(List<Block.Fact> rows) -> rows.forEach(row -> fact(row, indent));
            case Block.Table table -> table(table, indent);
            case Block.Picture picture -> {
                paragraph(Captions.isShown(picture, before) ? picture.caption() : "", indent);
                paragraph(picture.figure().alternative(), indent);
            }
            case Block.Signature(List<String> labels) -> labels.forEach(label -> {
                paragraph(LINE_TO_SIGN_ON, indent);
                lines.write(label, indent, indent);
            });
            case Block.PageBreak _ -> {}
            case Block.Contents(String title, int deepest) -> contents(title, deepest, indent);
        }
        before = block;
    }

    private void heading(int level, String text, String indent) {
        if (!text.isBlank()) {
            lines.gap();
            int width = Math.min(lines.write(text, indent, indent), Lines.WIDTH) - indent.length();
            int sign = Math.clamp(level, 0, UNDERLINES.length() - 1);
            lines.write(UNDERLINES.substring(sign, sign + 1).repeat(width), indent, indent);
        }
    }

    private void paragraph(String text, String indent) {
        if (!text.isBlank()) {
            lines.gap();
            lines.write(text, indent, indent);
        }
    }

    private void bullets(List<String> items, String indent) {
        List<String> said = items.stream().filter(item -> !item.isBlank()).toList();
        if (!said.isEmpty()) {
            lines.gap();
            said.forEach(item -> bullet(item, indent));
        }
    }

    private void bullet(String item, String indent) {
        if (!item.isBlank()) {
            lines.write(item, indent + BULLET, indent + STEP);
        }
    }

    private void contents(String title, int deepest, String indent) {
        List<ContentsList.Line> entries = ContentsList.of(document, deepest);
        if (!entries.isEmpty()) {
            heading(1, title, indent);
            lines.gap();
            for (ContentsList.Line entry : entries) {
                String deeper = indent + STEP.repeat(entry.depth());
                lines.write(entry.heading().text().plain(), deeper + BULLET, deeper + STEP);
            }
        }
    }

    private void fact(Block.Fact fact, String indent) {
        String article = fact.article().isBlank() ? "" : " (" + fact.article() + ")";
        paragraph(fact.label() + article, indent);
        fact.values().forEach(value -> below(value, indent + STEP));
    }

    /// Values stand close below their label.
    private void below(Block value, String indent) {
        switch (value) {
            case Block.Paragraph(Text text) -> line(text.plain(), indent);
            // Neither is a part of the document's outline.
            case Block.Heading(int _, Text text, String _) -> line(text.plain(), indent);
            case Block.Contents _ -> {}
            case Block.Bullets(List<Text> items) -> items.forEach(item -> bullet(item.plain(), indent));
            case Block.Facts _,Block.Table _,Block.Callout _,Block.Picture _,Block.Signature _,Block.PageBreak _ -> write(
                    value, indent);
        }
        before = value;
    }

    private void line(String text, String indent) {
        if (!text.isBlank()) {
            lines.write(text, indent, indent);
        }
    }

    /// A row is a list item, its further cells are items within it; each says which column it is from.
    private void table(Block.Table table, String indent) {
        if (Captions.isShown(table, before)) {
            paragraph(table.caption(), indent);
        }
        if (!table.rows().isEmpty()) {
            lines.gap();
        }
        for (Block.Row row : table.rows()) {
            String mark = BULLET;
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i).plain();
                if (!cell.isBlank()) {
                    String label = table.header().get(i).isBlank() ? "" : table.header().get(i) + ": ";
                    lines.write(label + cell, indent + mark, indent + " ".repeat(mark.length()));
                    mark = STEP + BULLET;
                }
            }
        }
    }
}
