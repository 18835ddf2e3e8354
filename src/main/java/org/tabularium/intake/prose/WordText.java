package org.tabularium.intake.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tabularium.intake.SafeXml;

/// Reads the text of a Word document: what was deleted, is hidden or repeats itself is left out, as is a table of contents.
final class WordText {
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "sectPr", "instrText",
            "delText", "pict",
            "object", "rPrChange", "pPrChange", "docPartObj");
    private static final Set<String> REPEATED = Set.of("separator", "continuationSeparator",
            "continuationNotice");
    private static final int MOST_PARAGRAPHS = 200_000;
    private static final int LONGEST_CELL = 1500;
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final Flow flow = new Flow();
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final List<List<WordParagraph>> cells = new ArrayList<>();
    private int tables;
    private int paragraphs;
    private boolean titled;
    private boolean notes;

    WordText(WordParts parts) throws XMLStreamException {
        styles = new WordStyles(parts);
        numbers = new WordNumbers(parts);
    }

    /// The pieces of a document, with its footnotes at the end.
    static List<Block> blocks(WordParts parts) throws XMLStreamException {
        WordText text = new WordText(parts);
        text.read(parts.xml("document.xml"));
        text.notes = true;
        text.read(parts.xml("footnotes.xml"));
        text.read(parts.xml("endnotes.xml"));
        return text.flow.blocks();
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml, xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty() && open.element().inText()) {
                open.element().text(xml.getText());
            }
        }
    }

    private void start(XMLStreamReader xml, String name) throws XMLStreamException {
        boolean repeated = notes && (name.equals("footnote") || name.equals("endnote"))
                && REPEATED.contains(WordParts.attribute(xml, "type"));
        if (LEFT_OUT.contains(name) || repeated) {
            SafeXml.skip(xml);
        } else if (name.equals("p")) {
            if (++paragraphs > MOST_PARAGRAPHS || open.size() > 50) {
                throw new Excess("paragraphs");
            }
            open.push(new WordParagraph(styles));
        } else if (name.equals("tbl")) {
            tables++;
        } else if (name.equals("tr") && tables == 1) {
            cells.clear();
        } else if (name.equals("tc") && tables == 1) {
            cells.add(new ArrayList<>());
        } else if (!open.isEmpty()) {
            open.element().start(xml, name);
        }
    }

    private void end(String name) {
        if (name.equals("p") && !open.isEmpty()) {
            WordParagraph done = open.pop();
            if (tables > 0 && !cells.isEmpty()) {
                cells.getLast().add(done);
            } else {
                paragraph(done);
            }
        } else if (name.equals("tr") && tables == 1) {
            row();
        } else if (name.equals("tbl")) {
            tables = Math.max(0, tables - 1);
        } else if (!open.isEmpty()) {
            open.element().end(name);
        }
    }

    private void row() {
        boolean layout = cells.size() < 2
                || cells.stream().anyMatch(c -> c.stream().mapToInt(WordParagraph::length)
                        .sum() > LONGEST_CELL || c.stream().anyMatch(p -> level(p) > 0));
        List<List<WordParagraph>> all = List.copyOf(cells);
        cells.clear();
        if (layout) {
            all.forEach(c -> c.forEach(this::paragraph));
            return;
        }
        List<String> texts = new ArrayList<>();
        for (List<WordParagraph> cell : all) {
            StringBuilder text = new StringBuilder();
            cell.forEach(p -> text.append(text.isEmpty() ? "" : " ").append(p.plain()));
            texts.add(Characters.line(text.toString()));
        }
        flow.row(texts);
    }

    private int level(WordParagraph p) {
        return p.outline() >= 0 ? p.outline() > 8 ? 0 : p.outline() + 1 : styles.level(p.style());
    }

    private void paragraph(WordParagraph p) {
        // the headings themselves follow
        if (p.length() == 0 || styles.isContents(p.style())) {
            return;
        }
        int[] list = p.list() == WordStyles.NONE ? styles.list(p.style()) : new int[] {p.list(), p.depth()};
        boolean counted = list[0] > 0;
        String mark = counted ? numbers.next(list[0], list[1]) : "";
        int level = level(p);
        boolean bold = styles.isBold(p.style());
        if (styles.isTitle(p.style())) {
            flow.begin(Piece.Kind.HEADING, 1, mark);
            titled = true;
        } else if (level > 0 || (counted && !mark.equals("•") && p.isBold() && isBrief(p.plain()))) {
            flow.begin(Piece.Kind.HEADING, (level > 0 ? level : Math.max(1, flow.lastLevel())) + (titled
                    && level > 0 ? 1 : 0), mark);
        } else if (counted) {
            flow.begin(Piece.Kind.ITEM, list[1] + 1, mark);
        } else {
            flow.begin(Piece.Kind.PARAGRAPH, 0, "");
        }
        p.into(flow, bold);
        flow.end();
    }

    private static boolean isBrief(String text) {
        return Looks.isShort(text) && !Looks.isEnded(text);
    }
}
