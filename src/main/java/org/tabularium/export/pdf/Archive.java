package org.tabularium.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.tabularium.document.Document;
import org.tabularium.export.Markup;
import org.tabularium.export.Resource;

/// What ISO 19005 (PDF/A) wants to know of a file beside its pages: what its colours mean, its properties as
/// XMP, which say the same as those of [Imprint], and what is attached. With a file of any kind attached it is
/// PDF/A-3, without PDF/A-2, which are otherwise the same.
final class Archive {
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final String PROFILE = "srgb.icc";

    private Archive() {}

    static void write(Document document, @Nullable Attachment attachment, PdfWriter writer)
            throws IOException {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
        intent.put(PdfName.INFO, new PdfString(COLOURS));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile()).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        String part = attachment == null ? "2" : "3";
        writer.setXmpMetadata(metadata(document, part, writer.getInfo().get(PdfName.PRODUCER).toString()));
        if (attachment != null) {
            attach(attachment, writer);
        }
    }

    private static void attach(Attachment attachment, PdfWriter writer) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, writer.getInfo().get(PdfName.MODDATE));
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(writer, "", attachment.name(),
                attachment.text().getBytes(StandardCharsets.UTF_8), attachment.mimeType(), parameters,
                PdfStream.BEST_COMPRESSION);
        file.put(PdfName.DESC, Imprint.text(attachment.description()));
        file.put(new PdfName("AFRelationship"), new PdfName("Source"));
        writer.addFileAttachment(attachment.name(), file);
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file.getReference()));
    }

    private static PdfStream profile() throws IOException {
        try (InputStream in = Archive.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new IOException("missing in the program: " + PROFILE);
            }
            PdfStream profile = new PdfStream(in.readAllBytes());
            profile.put(PdfName.N, new PdfNumber(3));
            profile.flateCompress();
            return profile;
        }
    }

    private static byte[] metadata(Document document, String part, String producer) throws IOException {
        String[] parts = Resource.read(Archive.class, "metadata.xml").split("\\{", -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Markup xml = new Markup(bytes);
        xml.raw(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('}');
            xml.text(switch (parts[i].substring(0, end)) {
                case "title" -> Imprint.composed(document.title());
                case "author" -> Imprint.composed(document.author());
                case "language" -> document.language();
                case "date" -> document.date() + "T00:00:00Z";
                case "producer" -> producer;
                case "part" -> part;
                default -> throw new IOException("unknown in the metadata: " + parts[i]);
            }).raw(parts[i].substring(end + 1));
        }
        xml.flush();
        return bytes.toByteArray();
    }
}
