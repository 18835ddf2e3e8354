package org.tabularium.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.layout.Layout.Side;
import org.tabularium.document.Document;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.export.Progress;
import org.tabularium.export.pdf.Attachment;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.export.word.TemplateException;
import org.tabularium.export.word.WordTemplate;
import org.tabularium.export.word.WordWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.picture.illustrated.Illustrated;
import org.tabularium.store.RopaFormat;

/// Writes documents on the user's own paper, or with the register inside.
final class ExportPaper {
    private static final String TYPE = "application/json";

    private ExportPaper() {}

    /// A document of an order with its pictures, where it has any and they are wished.
    ///
    /// @param register that it was composed of
    static Document illustrated(ExportOrder order, ExportOrder.Piece piece, Document document,
            Register register,
            Law law) {
        return !order.options().pictures() || !piece.takesPictures() ? document
                : Illustrated.of(document, register, law, order.options().selection().edition(),
                        piece.what() == What.PROCESSOR_REGISTER ? Side.PROCESSOR : Side.CONTROLLER);
    }

    /// Writes a document of an order.
    static void write(ExportOrder order, ExportOrder.Piece piece, Document document, OutputStream out,
            Progress progress) throws IOException {
        if (piece.format() == Format.PDF && order.options().attach() && isInternal(order, piece)) {
            PdfWriter.write(document, attachment(order, document), out, progress);
        } else {
            write(order, document, piece.format(), out, progress);
        }
    }

    /// Writes running text on the user's own paper where that is wished, else in the usual form of its format.
    static void write(ExportOrder order, Document document, Format format, OutputStream out,
            Progress progress) throws IOException {
        Optional<Path> template = order.options().template();
        if (format == Format.DOCX && template.isPresent()) {
            WordWriter.write(document, template(template.get()), out, progress);
        } else {
            ExportJob.write(document, format, out, progress);
        }
    }

    /// Whether the file stays in the house. A notice is made to be published, whatever the edition.
    private static boolean isInternal(ExportOrder order, ExportOrder.Piece piece) {
        return piece.what().hasEditions()
                && order.options().selection().edition().kind() == Edition.Kind.INTERNAL;
    }

    private static Attachment attachment(ExportOrder order, Document document) {
        return new Attachment(order.baseName() + ".ropa", TYPE, document.title(),
                new String(RopaFormat.write(order.register()), StandardCharsets.UTF_8));
    }

    /// It was sound when it was chosen.
    private static WordTemplate template(Path file) throws IOException {
        try {
            return WordTemplate.read(file);
        } catch (TemplateException e) {
            throw new IOException(String.valueOf(file.getFileName()), e);
        }
    }
}
