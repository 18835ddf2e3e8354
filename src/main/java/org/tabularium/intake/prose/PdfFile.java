package org.tabularium.intake.prose;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the text of a PDF, by its tags where it has good ones, else by its lines. Scripts, actions, attachments and forms in it are not looked at.
final class PdfFile {
    private static final int MOST_PAGES = 1_000;
    /// The library tells of every oddity of a file; held here so that they stay silent.
    private static final List<Logger> LOGS = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    private PdfFile() {}

    /// What stands on the pages.
    ///
    /// @param tagged the same by its tags, if it has them
    record Content(List<PdfLine> lines, Optional<List<Block>> tagged) {}

    /// @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if only a password opens it
    static Content read(byte[] content) throws IOException {
        LOGS.forEach(l -> l.setLevel(Level.OFF));
        PdfStreams.measure(content);
        try (PDDocument document = Loader.loadPDF(content, "", null, null,
                IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Excess("pages");
            }
            PdfStripper stripper = new PdfStripper();
            stripper.writeText(document, PdfStripper.nowhere());
            List<PdfLine> lines = PdfEdges.without(stripper.lines());
            int letters = lines.stream().mapToInt(l -> l.text().length()).sum();
            return new Content(lines, tagged(document, letters));
        }
    }

    /// What is wrong with the tags of a file is no reason not to read its lines.
    private static Optional<List<Block>> tagged(PDDocument document, int letters) {
        try {
            return PdfTags.blocks(document, letters);
        } catch (IOException | Excess | ClassCastException | NullPointerException
                | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
