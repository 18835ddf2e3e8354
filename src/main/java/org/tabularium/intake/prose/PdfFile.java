package org.tabularium.intake.prose;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the lines of a PDF. Scripts, actions, attachments and forms in it are not looked at.
final class PdfFile {
    private static final int MOST_PAGES = 1_000;
    /// The library tells of every oddity of a file; held here so that they stay silent.
    private static final List<Logger> LOGS = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    private PdfFile() {}

    /// @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if only a password opens it
    static List<PdfLine> lines(byte[] content) throws IOException {
        LOGS.forEach(l -> l.setLevel(Level.OFF));
        PdfStreams.measure(content);
        try (PDDocument document = Loader.loadPDF(content, "", null, null,
                IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Excess("pages");
            }
            PdfStripper stripper = new PdfStripper();
            stripper.writeText(document, PdfStripper.nowhere());
            return PdfEdges.without(stripper.lines());
        }
    }
}
