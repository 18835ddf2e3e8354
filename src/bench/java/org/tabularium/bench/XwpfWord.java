package org.tabularium.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Figure;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// The same document as objects of XWPF: a paragraph, run, row and cell each, strong text bold.
final class XwpfWord {
    private final XWPFDocument word;

    private XwpfWord(XWPFDocument word) {
        this.word = word;
    }

    static void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            XwpfWord writer = new XwpfWord(word);
            document.blocks().forEach(writer::block);
            word.write(out);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> fill(word.createParagraph(), heading.text());
            case Block.Paragraph(Text text) -> fill(word.createParagraph(), text);
            case Block.Callout(Text text) -> fill(word.createParagraph(), text);
            case Block.Bullets(List<Text> items) -> items.forEach(i -> fill(word.createParagraph(), i));
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Picture(Figure figure, String _) -> fill(word.createParagraph(),
                    Text.of(figure.alternative()));
            case Block.Signature(List<String> labels) -> labels
                    .forEach(l -> fill(word.createParagraph(), Text.of(l)));
            case Block.PageBreak() -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
            case Block.Contents contents -> fill(word.createParagraph(), Text.of(contents.title()));
        }
    }

    private void facts(Block.Facts facts) {
        XWPFTable table = word.createTable(1, 2);
        boolean first = true;
        for (Block.Fact fact : facts.rows()) {
            XWPFTableRow row = first ? table.getRow(0) : table.createRow();
            first = false;
            XWPFTableCell label = row.getCell(0);
            fill(label.getParagraphs().getFirst(), Text.of(Span.strong(fact.label())));
            if (!fact.article().isEmpty()) {
                fill(label.addParagraph(), Text.of(fact.article()));
            }
            values(row.getCell(1), fact.values());
        }
    }

    private static void values(XWPFTableCell cell, List<Block> values) {
        boolean first = true;
        for (Block value : values) {
            List<Text> texts = switch (value) {
                case Block.Paragraph(Text text) -> List.of(text);
                case Block.Bullets(List<Text> items) -> items;
                default -> throw new IllegalStateException("no value of a fact: " + value);
            };
            for (Text text : texts) {
                fill(first ? cell.getParagraphs().getFirst() : cell.addParagraph(), text);
                first = false;
            }
        }
    }

    private void table(Block.Table from) {
        XWPFTable table = word.createTable(1, from.header().size());
        for (int i = 0; i < from.header().size(); i++) {
            fill(table.getRow(0).getCell(i).getParagraphs().getFirst(), Text.of(from.header().get(i)));
        }
        for (Block.Row each : from.rows()) {
            XWPFTableRow row = table.createRow();
            for (int i = 0; i < each.cells().size(); i++) {
                fill(row.getCell(i).getParagraphs().getFirst(), each.cells().get(i));
            }
        }
    }

    private static void fill(XWPFParagraph paragraph, Text text) {
        for (Span span : text.spans()) {
            var run = paragraph.createRun();
            run.setText(span.text());
            if (span.style() == Span.Style.STRONG) {
                run.setBold(true);
            }
        }
    }
}
