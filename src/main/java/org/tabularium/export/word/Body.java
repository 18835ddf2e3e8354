package org.tabularium.export.word;

import java.io.IOException;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.export.Captions;
import org.tabularium.export.Markup;
import org.tabularium.export.Progress;

/// Streams the blocks of a document.
final class Body {
    static final String HEADER = "head";
    static final String FOOTER = "foot";
    private static final int OFTEN = 64;

    private final Frame frame;
    private final List<Block> blocks;
    private final Outline outline;
    private final Pagination pagination;
    private final boolean isCompact;
    private final Markup xml;
    private final Runs runs;
    private final Tables tables;
    private final Pictures pictures;
    private final Progress progress;
    private String lastHeading = "";
    private Block lastBlock = new Block.PageBreak();
    private int headings;
    private int pictured;
    /// Whether the next paragraph begins a page. A break of its own would leave an empty line above a
    /// heading.
    private boolean pageBegins;
    private boolean endsWithTable;

    Body(Document document, Frame frame, Pictures pictures, Markup xml, Progress progress) {
        this.frame = frame;
        this.pictures = pictures;
        this.blocks = document.blocks();
        this.isCompact = document.compact();
        this.outline = new Outline(document);
        Heights heights = new Heights(frame.sheet().width());
        this.pagination = new Pagination(document, outline, frame.sheet(), heights);
        this.xml = xml;
        this.runs = new Runs(xml, frame.styles());
        this.tables = new Tables(xml, runs, frame.styles(), outline, heights);
        this.progress = progress;
    }

    void write() throws IOException {
        xml.raw(frame.open());
        for (int i = 0; i < blocks.size(); i++) {
            if (i % OFTEN == 0 || isStation(blocks.get(i))) {
                progress.at(i, blocks.size());
            }
            block(blocks.get(i), i == 0);
            lastBlock = blocks.get(i);
        }
        pageBegins = false;
        beforeParagraph();
        xml.raw(frame.section()).raw("</w:body></w:document>");
        progress.at(blocks.size(), blocks.size());
    }

    private static boolean isStation(Block block) {
        return block instanceof Block.PageBreak
                || (block instanceof Block.Heading heading && heading.level() <= 1);
    }

    private void block(Block block, boolean isFirst) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(Text text) -> paragraph(isCompact ? Look.COMPACT : Look.NORMAL, text);
            case Block.Bullets(List<Text> items) -> {
                for (Text item : items) {
                    paragraph(isCompact ? Look.COMPACT_BULLET : Look.BULLET, item);
                }
            }
            case Block.Callout(Text text) -> paragraph(Look.CALLOUT, text);
            case Block.Facts facts -> {
                beforeTable();
                tables.facts(facts, frame.sheet().width(), lastHeading);
                endsWithTable = true;
            }
            case Block.Table table -> {
                if (Captions.isShown(table, lastBlock)) {
                    paragraph(Look.CAPTION, Text.of(table.caption()));
                }
                beforeTable();
                tables.table(table, frame.sheet().width());
                endsWithTable = true;
            }
            case Block.Picture picture -> picture(picture);
            case Block.Signature(List<String> labels) -> {
                beforeTable();
                tables.signature(labels, frame.sheet().width());
                endsWithTable = true;
            }
            case Block.PageBreak() -> pageBegins = !isFirst;
            case Block.Contents contents -> {
                beforeParagraph();
                new ContentsField(xml, runs, outline, pagination, tabs())
                        .write(contents, startOfPage(Look.CONTENTS_TITLE));
            }
        }
    }

    /// A template may set its contents without page numbers at the margin.
    private String tabs() {
        return frame.styles().equals(Styles.OWN) ? ""
                : "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + frame.sheet().width()
                        + "\"/></w:tabs>";
    }

    private void picture(Block.Picture picture) throws IOException {
        if (Captions.isShown(picture, lastBlock)) {
            paragraph(Look.CAPTION, Text.of(picture.caption()));
        }
        beforeParagraph();
        runs.open(Look.NORMAL, startOfPage(Look.NORMAL));
        pictures.run(pictured++, xml);
        runs.close();
    }

    private void heading(Block.Heading heading) throws IOException {
        Look look = Look.heading(heading.level());
        Outline.Entry entry = outline.at(headings++);
        lastHeading = heading.text().plain();
        beforeParagraph();
        runs.open(look, startOfPage(look));
        int id = 2 * entry.number();
        bookmark(id, entry.contentsBookmark());
        if (!entry.target().isEmpty()) {
            bookmark(id + 1, entry.target());
        }
        runs.text(heading.text());
        xml.raw("<w:bookmarkEnd w:id=\"").number(id).raw("\"/>");
        if (!entry.target().isEmpty()) {
            xml.raw("<w:bookmarkEnd w:id=\"").number(id + 1).raw("\"/>");
        }
        runs.close();
    }

    private void bookmark(int id, String name) throws IOException {
        xml.raw("<w:bookmarkStart w:id=\"").number(id).raw("\"").attribute("w:name", name).raw("/>");
    }

    private void paragraph(Look look, Text text) throws IOException {
        beforeParagraph();
        runs.open(look, startOfPage(look));
        runs.text(text);
        runs.close();
    }

    private String startOfPage(Look look) {
        if (!pageBegins) {
            return "";
        }
        pageBegins = false;
        return "<w:pageBreakBefore/>" + (look.before > 0 ? "<w:spacing w:before=\"0\"/>" : "");
    }

    /// Word joins tables that touch, and a table cannot begin a page; the paragraph before it can.
    private void beforeTable() throws IOException {
        if (pageBegins || endsWithTable) {
            endsWithTable = false;
            paragraph(Look.SPACER, Text.EMPTY);
        }
    }

    /// Room between a table and what follows. None before a page break: it might fall onto a page of its own.
    private void beforeParagraph() throws IOException {
        if (endsWithTable && !pageBegins) {
            endsWithTable = false;
            paragraph(Look.SPACER, Text.EMPTY);
        }
        endsWithTable = false;
    }
}
