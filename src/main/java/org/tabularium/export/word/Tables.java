package org.tabularium.export.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Block;
import org.tabularium.document.Figure;
import org.tabularium.document.Text;
import org.tabularium.export.Markup;

/// Streams everything that stands in rows and columns.
final class Tables {
    static final int SIGNATURES_A_LINE = 3;
    /// Height left free above a line to sign on.
    static final int SIGNATURE_ROOM = 1000;
    private static final int BETWEEN_SIGNATURES = 400;
    private static final String LINE_ABOVE = """
            <w:tcBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="4B5563"/></w:tcBorders>""";

    private final Markup xml;
    private final Runs runs;
    private final Styles styles;
    private final Outline outline;
    private final Heights heights;
    /// What cells begin with, by their width; put together once, since there are thousands.
    private final Map<Integer, String> cells = new HashMap<>();

    Tables(Markup xml, Runs runs, Styles styles, Outline outline, Heights heights) {
        this.xml = xml;
        this.styles = styles;
        this.runs = runs;
        this.outline = outline;
        this.heights = heights;
    }

    /// Facts, labels at the left.
    ///
    /// @param about what the facts are about, as alternative text
    void facts(Block.Facts facts, int width, String about) throws IOException {
        if (facts.rows().isEmpty()) {
            return;
        }
        int label = Layout.labelWidth(width);
        open("Grid", List.of(label, width - label), "firstColumn", about, "");
        for (Block.Fact fact : facts.rows()) {
            openRow(Layout.isShort(heights.of(fact, width), width) ? "<w:cantSplit/>" : "");
            openCell(label, "");
            runs.paragraph(Look.FACT_LABEL, fact.label());
            if (!fact.article().isEmpty()) {
                runs.paragraph(Look.ARTICLE, fact.article());
            }
            closeCell();
            openCell(width - label, "");
            blocks(fact.values(), width - label - Layout.SIDES, fact.label());
            closeCell();
            closeRow();
        }
        close();
    }

    void table(Block.Table table, int width) throws IOException {
        if (table.widths().isEmpty()) {
            return;
        }
        List<Integer> columns = Layout.columns(table.widths(), width);
        open("Grid", columns, "firstRow", table.caption(), String.join(" · ", table.header()));
        openRow("<w:cantSplit/><w:tblHeader/>");
        for (int i = 0; i < columns.size(); i++) {
            openCell(columns.get(i), "");
            runs.paragraph(Layout.heading(columns), table.header().get(i));
            closeCell();
        }
        closeRow();
        for (Block.Row row : table.rows()) {
            openRow(Layout.isShort(heights.of(row, columns, width), width) ? "<w:cantSplit/>" : "");
            String target = outline.target(row.target()).orElse("");
            int linked = target.isEmpty() ? -1 : linkedCell(row);
            for (int i = 0; i < columns.size(); i++) {
                openCell(columns.get(i), "");
                runs.open(Layout.text(columns), "");
                if (i == linked) {
                    runs.link(row.cells().get(i), target);
                } else {
                    runs.text(row.cells().get(i));
                }
                runs.close();
                closeCell();
            }
            closeRow();
        }
        close();
    }

    /// The cell that leads to the heading: the first with a word in it, since a number alone is hard to hit.
    private static int linkedCell(Block.Row row) {
        List<Text> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).plain().chars().anyMatch(Character::isLetter)) {
                return i;
            }
        }
        return 0;
    }

    /// Lines to sign on, up to three beside each other, the last row filled up with empty room.
    void signature(List<String> labels, int width) throws IOException {
        if (labels.isEmpty()) {
            return;
        }
        int line = (width - (SIGNATURES_A_LINE - 1) * BETWEEN_SIGNATURES) / SIGNATURES_A_LINE;
        open("TableNormal", List.of(line, BETWEEN_SIGNATURES, line, BETWEEN_SIGNATURES, line), "noHBand",
                String.join(" · ", labels), "");
        for (int from = 0; from < labels.size(); from += SIGNATURES_A_LINE) {
            openRow("<w:cantSplit/><w:trHeight w:val=\"%d\" w:hRule=\"exact\"/>".formatted(SIGNATURE_ROOM));
            for (int i = 0; i < 2 * SIGNATURES_A_LINE - 1; i++) {
                emptyCell(i % 2 == 0 ? line : BETWEEN_SIGNATURES);
            }
            closeRow();
            openRow("<w:cantSplit/>");
            for (int i = 0; i < SIGNATURES_A_LINE; i++) {
                if (i > 0) {
                    emptyCell(BETWEEN_SIGNATURES);
                }
                if (from + i < labels.size()) {
                    openCell(line, LINE_ABOVE);
                    runs.paragraph(Look.SIGNATURE_LABEL, labels.get(from + i));
                    closeCell();
                } else {
                    emptyCell(line);
                }
            }
            closeRow();
        }
        close();
    }

    /// What stands in a cell; Word wants a paragraph last.
    ///
    /// @param about what the cell is about, as alternative text of facts in it
    private void blocks(List<Block> blocks, int width, String about) throws IOException {
        boolean endsWithParagraph = false;
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> runs.paragraph(Look.TABLE_HEADING, heading.text());
                case Block.Paragraph(Text text) -> runs.paragraph(Look.TABLE_TEXT, text);
                case Block.Callout(Text text) -> runs.paragraph(Look.TABLE_TEXT, text);
                case Block.Bullets(List<Text> items) -> {
                    for (Text item : items) {
                        runs.paragraph(Look.TABLE_BULLET, item);
                    }
                }
                case Block.Facts facts -> facts(facts, width, about);
                case Block.Table table -> table(table, width);
                case Block.Picture(Figure figure, String _) -> runs.paragraph(Look.TABLE_TEXT,
                        figure.alternative());
                case Block.Signature(List<String> labels) -> signature(labels, width);
                // A cell cannot begin a page, and the contents of a cell are its own.
                case Block.PageBreak() -> {}
                case Block.Contents _ -> {}
            }
            boolean isTable = block instanceof Block.Facts || block instanceof Block.Table
                    || block instanceof Block.Signature;
            if (isTable) {
                runs.paragraph(Look.SPACER, "");
            }
            endsWithParagraph |= isTable || block instanceof Block.Heading || block instanceof Block.Paragraph
                    || block instanceof Block.Callout || block instanceof Block.Picture
                    || (block instanceof Block.Bullets(List<Text> items) && !items.isEmpty());
        }
        if (!endsWithParagraph) {
            runs.paragraph(Look.TABLE_TEXT, "");
        }
    }

    private void open(String style, List<Integer> columns, String look, String title, String description)
            throws IOException {
        int width = columns.stream().mapToInt(Integer::intValue).sum();
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"").raw(styles.id(style)).raw("\"/><w:tblW w:w=\"")
                .number(width)
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"").raw(bits(look))
                .raw("\" w:").raw(look).raw("=\"1\"/>");
        if (!title.isBlank()) {
            xml.raw("<w:tblCaption").attribute("w:val", title).raw("/>");
        }
        if (!description.isBlank()) {
            xml.raw("<w:tblDescription").attribute("w:val", description).raw("/>");
        }
        xml.raw("</w:tblPr><w:tblGrid>");
        for (int column : columns) {
            xml.raw("<w:gridCol w:w=\"").number(column).raw("\"/>");
        }
        xml.raw("</w:tblGrid>");
    }

    /// The same look as Word before 2010 and LibreOffice read it.
    private static String bits(String look) {
        return switch (look) {
            case "firstRow" -> "0620";
            case "firstColumn" -> "0680";
            default -> "0600";
        };
    }

    private void openRow(String properties) throws IOException {
        xml.raw("<w:tr>");
        if (!properties.isEmpty()) {
            xml.raw("<w:trPr>").raw(properties).raw("</w:trPr>");
        }
    }

    private void openCell(int width, String properties) throws IOException {
        xml.raw(properties.isEmpty() ? cells.computeIfAbsent(width, w -> opening(w, ""))
                : opening(width, properties));
    }

    private static String opening(int width, String properties) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>";
    }

    private void emptyCell(int width) throws IOException {
        openCell(width, "");
        runs.paragraph(Look.SPACER, "");
        closeCell();
    }

    private void closeCell() throws IOException {
        xml.raw("</w:tc>");
    }

    private void closeRow() throws IOException {
        xml.raw("</w:tr>");
    }

    private void close() throws IOException {
        xml.raw("</w:tbl>");
    }
}
