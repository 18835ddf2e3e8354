package org.tabularium.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfBoolean;
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

    private Imprint() {}

    static void write(Document document, @Nullable Attachment attachment, PdfWriter writer)
            throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(document.title()));
        info.put(PdfName.AUTHOR, text(document.author()));
        info.put(PdfName.CREATOR, text("Tabularium"));
        info.put(PdfName.CREATIONDATE, new PdfString(DAY.format(document.date())));
        info.put(PdfName.MODDATE, new PdfString(DAY.format(document.date())));
        // The writer has no other way to be told the id of the file.
        byte[] id = id(document + (attachment == null ? "" : attachment.text()));
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        Archive.write(document, attachment, writer);
    }

    /// A text outside the pages, in the letters that the pages would have.
    static PdfString text(String text) {
        return new PdfString(composed(text), PdfObject.TEXT_UNICODE);
    }

    static String composed(String text) {
        return Letters.composed(CleanText.of(text));
    }

    private static byte[] id(String content) {
        try {
            byte[] all = content.getBytes(StandardCharsets.UTF_8);
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(all), ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
