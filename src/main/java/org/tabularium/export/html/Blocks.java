package org.tabularium.export.html;

import java.io.IOException;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.export.Captions;
import org.tabularium.export.Markup;
import org.tabularium.export.svg.SvgWriter;

/// Writes what stands in sections and beside labels. What says nothing leaves nothing.
final class Blocks {
    private final Markup html;
    private final Inline inline;
    private final HeadingIds ids;

    Blocks(Markup html, Inline inline, HeadingIds ids) {
        this.html = html;
        this.inline = inline;
        this.ids = ids;
    }

    void write(Block block, Block before) throws IOException {
        switch (block) {
            // Only in a label's values, where it is no part of the document's outline.
            case Block.Heading heading -> wrapped("<p><strong>", heading.text(), "</strong></p>\n");
            case Block.Paragraph(Text text) -> wrapped("<p>", text, "</p>\n");
            case Block.Callout(Text text) -> wrapped("<aside role=\"note\">\n<p>", text, "</p>\n</aside>\n");
            case Block.Bullets(List<Text> items) -> bullets(items);
            case Block.Facts(List<Block.Fact> rows) -> facts(rows);
            case Block.Table table -> table(table, before);
            case Block.Picture picture -> picture(picture, before);
            case Block.Signature(List<String> labels) -> signature(labels);
            case Block.PageBreak _,Block.Contents _ -> {}
        }
    }

    private void wrapped(String open, Text text, String close) throws IOException {
        if (!text.plain().isBlank()) {
            html.raw(open);
            inline.text(text);
            html.raw(close);
        }
    }

    private void bullets(List<Text> items) throws IOException {
        List<Text> said = items.stream().filter(item -> !item.plain().isBlank()).toList();
        if (!said.isEmpty()) {
            html.raw("<ul>\n");
            for (Text item : said) {
                wrapped("<li>", item, "</li>\n");
            }
            html.raw("</ul>\n");
        }
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        html.raw("<dl>\n");
        for (Block.Fact fact : facts) {
            html.raw("<div>\n<dt>").text(fact.label());
            if (!fact.article().isEmpty()) {
                html.raw(" <small>").text(fact.article()).raw("</small>");
            }
            html.raw("</dt>\n<dd>");
            if (fact.values().size() == 1 && fact.values().getFirst() instanceof Block.Paragraph(Text text)) {
                inline.text(text);
            } else {
                html.raw("\n");
                Block before = new Block.PageBreak();
                for (Block value : fact.values()) {
                    write(value, before);
                    before = value;
                }
            }
            html.raw("</dd>\n</div>\n");
        }
        html.raw("</dl>\n");
    }

    private void table(Block.Table table, Block before) throws IOException {
        if (table.header().isEmpty()) {
            return;
        }
        html.raw("<table");
        if (Captions.isShown(table, before)) {
            html.raw(">\n<caption>").text(table.caption()).raw("</caption>\n");
        } else if (before instanceof Block.Heading heading && !ids.of(heading).isEmpty()) {
            html.attribute("aria-labelledby", ids.of(heading)).raw(">\n");
        } else {
            html.raw(">\n");
        }
        html.raw("<thead>\n<tr>");
        for (String column : table.header()) {
            html.raw("<th scope=\"col\">").text(column).raw("</th>");
        }
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            row(row);
        }
        html.raw("</tbody>\n</table>\n");
    }

    private void row(Block.Row row) throws IOException {
        String target = ids.target(row.target());
        boolean linked = target.isEmpty();
        html.raw("<tr>");
        for (Text cell : row.cells()) {
            html.raw("<td>");
            // A number alone is hard to hit: the first cell with a word in it leads to the heading.
            if (!linked && cell.plain().codePoints().anyMatch(Character::isLetter)) {
                linked = true;
                inline.link(cell, target);
            } else {
                inline.text(cell);
            }
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }

    private void picture(Block.Picture picture, Block before) throws IOException {
        html.raw("<figure>\n");
        if (Captions.isShown(picture, before)) {
            html.raw("<figcaption>").text(picture.caption()).raw("</figcaption>\n");
        }
        SvgWriter.inline(Drawing.of(picture), html);
        html.raw("</figure>\n");
    }

    private void signature(List<String> labels) throws IOException {
        if (!labels.isEmpty()) {
            html.raw("<div class=\"signature\">\n");
            for (String label : labels) {
                html.raw("<p><span aria-hidden=\"true\">").raw("_".repeat(30)).raw("</span><br/>").text(label)
                        .raw("</p>\n");
            }
            html.raw("</div>\n");
        }
    }
}
