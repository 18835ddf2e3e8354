package org.tabularium.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.tabularium.document.Document;
import org.tabularium.export.Progress;

/// A written file, opened by a reader.
record Pdf(PDDocument file) implements AutoCloseable {

    static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(document, out, Progress.NONE);
        return out.toByteArray();
    }

    static Pdf of(Document document) throws IOException {
        return new Pdf(Loader.loadPDF(bytes(document)));
    }

    int pages() {
        return file.getNumberOfPages();
    }

    /// All text with nothing between the lines: where a line broke at a space, the space is in the file, and a hyphen
    /// that parts a word is read as a soft one.
    String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("");
        stripper.setPageEnd("");
        return stripper.getText(file).replace("\u00ad", "");
    }

    /// The lines of a page, the first page being 1.
    List<String> lines(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        return stripper.getText(file).lines().map(String::strip).toList();
    }

    List<String> fonts() throws IOException {
        List<String> fonts = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                fonts.add((font.isEmbedded() ? "embedded " : "missing ") + font.getName());
            }
        }
        return fonts;
    }

    /// The page each link of a page leads to, from top to bottom.
    List<Integer> links(int page) throws IOException {
        Map<Float, Integer> targets = new TreeMap<>();
        for (PDAnnotation annotation : file.getPage(page - 1).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionGoTo action) {
                targets.put(-link.getRectangle().getUpperRightY(), pageOf(action.getDestination()));
            }
        }
        return List.copyOf(targets.values());
    }

    int pageOf(@Nullable PDDestination destination) throws IOException {
        return switch (destination) {
            case PDNamedDestination named -> pageOf(
                    file.getDocumentCatalog().findNamedDestinationPage(named));
            case PDPageDestination page -> page.retrievePageNumber() + 1;
            case null, default -> 0;
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
