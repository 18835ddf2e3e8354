package org.tabularium.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.PageSize;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.export.Progress;

/// Writes a document as PDF/A-2a and PDF/UA-1: to be kept for good, and to be read aloud.
public final class PdfWriter {
    private PdfWriter() {}

    /// Writes the document and leaves the stream open. The same document always gives the same bytes.
    ///
    /// A character that the embedded faces lack (Chinese, Arabic, emoji) is never dropped: a box □ stands for
    /// it on paper, and whoever copies the text gets the character itself. Half a surrogate pair is copied as
    /// U+FFFD. No-break spaces and hyphens hold the line together and are copied as plain ones, because they
    /// share their glyph; ☒ is drawn as ☑ and copied as itself. Links to headings that the document does not
    /// have lead nowhere and are left out.
    ///
    /// @param progress told after each block and each page, of which both make up half of the total; what it
    ///         throws stops the writer, and what has been written by then is no PDF
    /// @throws IOException if the stream cannot be written
    public static void write(Document document, OutputStream out, Progress progress) throws IOException {
        write(document, null, out, progress);
    }

    /// The same with a file attached, which makes it PDF/A-3a.
    public static void write(Document document, @Nullable Attachment attachment, OutputStream out,
            Progress progress) throws IOException {
        Typesetter set = new Typesetter(new Fonts());
        Document paper = document.compact() ? document.withHeadingsRunIn() : document;
        Layout layout = new Layout(set, new Headings(paper.blocks()), FactRows.labelColumn(paper, set),
                paper.compact() ? Role.COMPACT : Role.BODY);
        List<Page> pages = pages(paper, layout, progress);
        try {
            draw(paper, attachment, set, pages, layout.root(), out, progress);
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException io) {
                throw io;
            }
            throw e;
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    private static List<Page> pages(Document document, Layout layout, Progress progress) {
        Leaf leaf = leaf(document);
        Flow flow = new Flow(leaf);
        int done = 0;
        int all = document.blocks().size();
        for (Block block : document.blocks()) {
            layout.strips(block, leaf.textWidth(), document.compact() ? Layout.CLOSE + 1 : Layout.LOOSE)
                    .forEach(flow::add);
            progress.at(++done, 2 * all);
        }
        return flow.finish();
    }

    private static void draw(Document document, @Nullable Attachment attachment, Typesetter set,
            List<Page> pages, Tag read, OutputStream out, Progress progress) throws IOException {
        var pdf = new org.openpdf.text.Document(
                document.landscape() ? PageSize.A4.rotate() : PageSize.A4);
        var writer = TaggedFile.of(pdf, out);
        pdf.open();
        Imprint imprint = new Imprint();
        imprint.write(document, attachment, writer);
        Structure structure = new Structure(writer, pages.size());
        Drawing drawing = new Drawing(writer, structure, set, numbers(pages));
        RunningLines running = new RunningLines(set, document.running(), leaf(document));
        int all = Math.max(1, document.blocks().size());
        for (int i = 0; i < pages.size(); i++) {
            drawing.newPage();
            drawing.running(running.head(), "Header");
            // A page that is drawn need not be kept: what is written for it takes its place.
            drawing.draw(pages.set(i, Page.BLANK).marks());
            drawing.running(running.foot(i + 1, pages.size()), "Footer");
            imprint.drawn(writer.getDirectContent());
            structure.endOfPage();
            writer.setPageEmpty(false);
            pdf.newPage();
            progress.at(all + (int) ((long) all * (i + 1) / pages.size()), 2 * all);
        }
        writer.nameTags();
        imprint.identify(writer);
        pdf.close();
        writer.write(structure, read);
    }

    private static Leaf leaf(Document document) {
        return document.landscape() ? Leaf.ACROSS : Leaf.UPRIGHT;
    }

    private static Map<String, Integer> numbers(List<Page> pages) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Mark mark : pages.get(i).marks()) {
                if (mark instanceof Mark.Place place) {
                    numbers.put(place.heading().name(), i + 1);
                }
            }
        }
        return numbers;
    }
}
