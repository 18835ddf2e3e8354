package org.tabularium.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.tabularium.export.CleanText;

/// The outline of the file. The title stands beside the chapters: above them it would only cost a click.
final class Bookmarks {
    private final Deque<Branch> open = new ArrayDeque<>();

    private record Branch(int level, PdfOutline outline) {}

    Bookmarks(PdfOutline root) {
        open.push(new Branch(0, root));
    }

    void add(Headings.Entry heading, PdfDestination destination) {
        int level = Math.max(1, heading.level());
        while (open.element().level >= level) {
            open.pop();
        }
        boolean unfolded = false;
        open.push(new Branch(level, new PdfOutline(open.element().outline, destination,
                Letters.composed(CleanText.of(heading.text().plain())), unfolded)));
    }
}
