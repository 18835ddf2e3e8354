package org.tabularium.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.tabularium.document.Document;
import org.tabularium.export.CleanText;

/// The properties of the file. All come from the document, none from the clock.
final class Imprint {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000Z'");
    private static final int ID_LENGTH = 16;

    private final MessageDigest content = digest();

    void write(Document document, @Nullable Attachment attachment, PdfWriter writer)
            throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(document.title()));
        info.put(PdfName.AUTHOR, text(document.author()));
        info.put(PdfName.CREATOR, text("Tabularium"));
        info.put(PdfName.CREATIONDATE, new PdfString(DAY.format(document.date())));
        info.put(PdfName.MODDATE, new PdfString(DAY.format(document.date())));
        content.update((document.title() + attachment).getBytes(StandardCharsets.UTF_8));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        Archive.write(document, attachment, writer);
    }

    /// Takes note of a finished page.
    void drawn(PdfContentByte page) {
        content.update(page.getInternalBuffer().getBuffer(), 0, page.getInternalBuffer().size());
    }

    /// Gives the file the id that its content has; the writer has no other way to be told.
    void identify(PdfWriter writer) {
        byte[] id = Arrays.copyOf(content.digest(), ID_LENGTH);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    /// A text outside the pages, in the letters that the pages would have.
    static PdfString text(String text) {
        return new PdfString(composed(text), PdfObject.TEXT_UNICODE);
    }

    static String composed(String text) {
        return Letters.composed(CleanText.of(text));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
