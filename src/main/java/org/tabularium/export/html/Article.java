package org.tabularium.export.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.export.ContentsList;
import org.tabularium.export.Markup;
import org.tabularium.export.Progress;

/// Writes the article: the headings make its sections.
final class Article {
    private static final int OFTEN = 64;

    private final Document document;
    private final Markup html;
    private final Progress progress;
    private final HeadingIds ids;
    private final Inline inline;
    private final Blocks blocks;
    private final Deque<Integer> sections = new ArrayDeque<>();

    Article(Document document, Markup html, Progress progress) {
        this.document = document;
        this.html = html;
        this.progress = progress;
        ids = new HeadingIds(document.blocks());
        inline = new Inline(html);
        blocks = new Blocks(html, inline, ids);
    }

    void write() throws IOException {
        html.raw("<article class=\"tabularium-notice\"").raw(Inline.language(document.language())).raw(">\n");
        Block before = new Block.PageBreak();
        int done = 0;
        for (Block block : document.blocks()) {
            if (done % OFTEN == 0) {
                progress.at(done, document.blocks().size());
            }
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Contents contents -> contents(contents);
                case Block.Paragraph _,Block.Bullets _,Block.Facts _,Block.Table _,Block.Callout _,Block.Picture _,Block.Signature _,Block.PageBreak _ -> blocks
                        .write(block, before);
            }
            before = block;
            done++;
        }
        closeSections(1);
        String foot = document.running().footLeft();
        if (!foot.isBlank()) {
            // What other formats print at the foot of each page: as of which day all this stands.
            html.raw("<footer>\n<p>").text(foot).raw("</p>\n</footer>\n");
        }
        html.raw("</article>\n");
        progress.at(done, done);
    }

    private void heading(Block.Heading heading) throws IOException {
        closeSections(heading.level());
        boolean isSaid = !heading.text().plain().isBlank();
        if (heading.level() > 0) {
            sections.push(heading.level());
            html.raw("<section");
            if (!isSaid) {
                html.attribute("id", ids.of(heading));
            }
            html.raw(">\n");
        }
        if (isSaid) {
            String element = "h" + Math.clamp(heading.level() + 1, 1, 6);
            html.raw("<").raw(element).attribute("id", ids.of(heading)).raw(">");
            inline.unlinked(heading.text());
            html.raw("</").raw(element).raw(">\n");
        }
    }

    private void closeSections(int level) throws IOException {
        while (!sections.isEmpty() && sections.element() >= level) {
            sections.pop();
            html.raw("</section>\n");
        }
    }

    private void contents(Block.Contents contents) throws IOException {
        List<ContentsList.Line> lines = ContentsList.of(document.blocks(), contents.deepest());
        if (lines.isEmpty()) {
            return;
        }
        if (contents.title().isBlank()) {
            html.raw("<nav>\n");
        } else {
            String id = ids.fresh(contents.title());
            html.raw("<nav").attribute("aria-labelledby", id).raw(">\n<h2").attribute("id", id).raw(">");
            inline.unlinked(Text.of(contents.title()));
            html.raw("</h2>\n");
        }
        int depth = -1;
        for (ContentsList.Line line : lines) {
            if (line.depth() > depth) {
                html.raw(depth < 0 ? "<ul>\n<li>" : "\n<ul>\n<li>");
            } else {
                html.raw("</li>\n").raw("</ul>\n</li>\n".repeat(depth - line.depth())).raw("<li>");
            }
            depth = line.depth();
            inline.link(line.heading().text(), ids.of(line.heading()));
        }
        html.raw("</li>\n").raw("</ul>\n</li>\n".repeat(depth)).raw("</ul>\n</nav>\n");
    }
}
