package org.tabularium.intake.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// Reads a PDF by the structure it says it has: headings, paragraphs, lists, tables (ISO 32000-1, 14.8.4).
final class PdfTags {
    private static final int MOST_ELEMENTS = 100_000;
    private static final int DEEPEST = 60;
    /// Elements with letters of their own that are no part of the text around them.
    private static final Set<String> BLOCKS =
            Set.of("P", "Caption", "BlockQuote", "Note", "Index", "BibEntry");
    private static final Set<String> LEFT_OUT = Set.of("Artifact", "Figure", "Formula", "Form", "Lbl");
    private final Flow flow = new Flow();
    private final PdfMarked marked;
    private final Map<String, Object> names;
    private int elements;
    private int letters;
    private int headings;

    private PdfTags(PdfMarked marked, Map<String, Object> names) {
        this.marked = marked;
        this.names = names;
    }

    /// The pieces of a text, if a file has headings among its tags and nearly all letters lie in tags.
    ///
    /// @param seen how many letters stand on the pages
    static Optional<List<Block>> blocks(PDDocument document, int seen) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return Optional.empty();
        }
        PdfTags tags = new PdfTags(new PdfMarked(document), root.getRoleMap());
        tags.children(root, 0, 0);
        List<Block> blocks = tags.flow.blocks();
        return tags.headings > 0 && tags.letters * 10L >= seen * 9L ? Optional.of(blocks) : Optional.empty();
    }

    private void children(PDStructureNode node, int depth, int list) {
        for (PDStructureElement element : elements(node, depth)) {
            element(element, depth + 1, list);
        }
    }

    /// Those within; files may say that an element lies within itself.
    private List<PDStructureElement> elements(PDStructureNode node, int depth) {
        List<PDStructureElement> within = depth >= DEEPEST ? List.of()
                : node.getKids().stream().filter(PDStructureElement.class::isInstance)
                        .map(PDStructureElement.class::cast).toList();
        elements += within.size();
        if (elements > MOST_ELEMENTS) {
            throw new Excess("elements");
        }
        return within;
    }

    private void element(PDStructureElement element, int depth, int list) {
        String kind = kind(element);
        int level = level(kind);
        if (LEFT_OUT.contains(kind)) {
            return;
        }
        if (level > 0) {
            headings++;
            text(element, Piece.Kind.HEADING, level, depth);
        } else if (kind.equals("TOC")) {
            // says nothing that its headings do not say, but its letters count
            PdfWords words = new PdfWords();
            gather(element, words, depth);
            letters += words.letters();
        } else if (kind.equals("L")) {
            children(element, depth, list + 1);
        } else if (kind.equals("LI")) {
            text(element, Piece.Kind.ITEM, Math.max(1, list), depth);
            lists(element, depth, list);
        } else if (kind.equals("TR")) {
            row(element, depth);
        } else if (BLOCKS.contains(kind) || hasLetters(element)) {
            text(element, Piece.Kind.PARAGRAPH, 0, depth);
            lists(element, depth, list);
        } else {
            children(element, depth, list);
        }
    }

    /// A name of the file's own stands for one of the standard. The library would look for the top of the tree from
    /// below, which never ends where an element lies within itself.
    private String kind(PDStructureElement element) {
        String own = String.valueOf(element.getStructureType());
        return own.equals("Title") || !(names.get(own) instanceof String standard) ? own : standard;
    }

    private static int level(String kind) {
        boolean heading = kind.length() == 2 && kind.charAt(0) == 'H' && Character.isDigit(kind.charAt(1));
        return kind.equals("Title") || kind.equals("H") ? 1 : heading ? kind.charAt(1) - '0' + 1 : 0;
    }

    private static boolean hasLetters(PDStructureNode element) {
        return element.getKids().stream().anyMatch(k -> !(k instanceof PDStructureElement));
    }

    /// Lists and tables that stand within an entry or a paragraph come after it.
    private void lists(PDStructureNode node, int depth, int list) {
        for (PDStructureElement element : elements(node, depth)) {
            if (isApart(kind(element))) {
                element(element, depth + 1, list);
            } else {
                lists(element, depth + 1, list);
            }
        }
    }

    private static boolean isApart(String kind) {
        return kind.equals("L") || kind.equals("Table");
    }

    private void text(PDStructureElement element, Piece.Kind kind, int level, int depth) {
        PdfWords words = new PdfWords();
        gather(element, words, depth);
        letters += words.letters();
        flow.begin(kind, level, "");
        words.into(flow);
        flow.end();
    }

    private void row(PDStructureElement row, int depth) {
        List<String> cells = new ArrayList<>();
        for (PDStructureElement cell : elements(row, depth)) {
            PdfWords words = new PdfWords();
            gather(cell, words, depth);
            letters += words.letters();
            cells.add(Characters.line(words.text()));
        }
        if (cells.size() > 1) {
            flow.row(cells);
        } else {
            cells.forEach(cell -> flow.add(Block.paragraph(cell)));
        }
    }

    /// The letters of an element and of what is part of its text; the mark of an entry is none.
    private void gather(PDStructureElement element, PdfWords words, int depth) {
        for (Object kid : element.getKids()) {
            PDPage page = element.getPage();
            switch (kid) {
                case Integer number when page != null -> marked.add(page, number, words);
                case PDMarkedContentReference reference -> {
                    PDPage on = reference.getPage() == null ? page : reference.getPage();
                    if (on != null) {
                        marked.add(on, reference.getMCID(), words);
                    }
                }
                case PDStructureElement within when depth < DEEPEST -> within(within, words, depth);
                default -> {
                    // an annotation
                }
            }
        }
    }

    private void within(PDStructureElement within, PdfWords words, int depth) {
        elements++;
        String kind = kind(within);
        if (elements <= MOST_ELEMENTS && !isApart(kind) && !LEFT_OUT.contains(kind)) {
            gather(within, words, depth + 1);
        }
    }
}
