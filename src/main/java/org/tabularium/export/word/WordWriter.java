package org.tabularium.export.word;

import java.io.IOException;
import java.io.OutputStream;
import org.tabularium.document.Document;
import org.tabularium.export.Progress;
import org.tabularium.export.Resource;
import org.tabularium.export.ooxml.About;
import org.tabularium.export.ooxml.Parcel;

/// Writes a document as a Word file (docx).
public final class WordWriter {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String BODY = "/word/document.xml";

    private WordWriter() {}

    /// Writes the document. Equal documents give equal bytes; the stream stays open.
    ///
    /// @param progress counts blocks; what it throws ends the writing and leaves an unfinished file
    public static void write(Document document, OutputStream out, Progress progress) throws IOException {
        About about = about(document);
        Running running = new Running(document.running(), Sheet.of(document), Styles.OWN);
        Document paper = paper(document);
        Parcel parcel = new Parcel(about);
        Pictures pictures = new Pictures(paper.blocks(), Sheet.of(paper));
        parcel.top(BODY, TYPE + "document.main+xml", Parcel.OFFICE + "officeDocument",
                xml -> new Body(paper, Frame.of(paper), pictures, xml, pictures.before(progress)).write());
        resource(parcel, "styles", about, Sheet.of(document));
        resource(parcel, "numbering", about, Sheet.OWN);
        resource(parcel, "settings", about, Sheet.OWN);
        parcel.below(BODY, "/word/header1.xml", TYPE + "header+xml", "header", Body.HEADER, running::head);
        parcel.below(BODY, "/word/footer1.xml", TYPE + "footer+xml", "footer", Body.FOOTER, running::foot);
        pictures.parts(progress, (name, type, id, content) -> parcel.bytesBelow(BODY, "/word/media/" + name,
                type, "image", id, content));
        parcel.write(out);
    }

    /// The same in the letterhead, on the page and in the styles of a template. Styles are found by their names; those
    /// that the template lacks are added. Where it has no head or foot, the document's own stand there.
    public static void write(Document document, WordTemplate template, OutputStream out, Progress progress)
            throws IOException {
        new TemplatedFile(template, about(document), document.landscape()).write(paper(document), out,
                progress);
    }

    private static About about(Document document) {
        return new About(document.title(), document.author(), document.language(), document.date());
    }

    private static Document paper(Document document) {
        return document.compact() ? document.withHeadingsRunIn() : document;
    }

    /// @param sheet at whose right margin tabs end
    private static void resource(Parcel parcel, String name, About about, Sheet sheet) throws IOException {
        parcel.below(BODY, "/word/" + name + ".xml", TYPE + name + "+xml", name, name,
                xml -> xml.raw(Resource.read(WordWriter.class, name + ".xml")
                        .replace("w:pos=\"9412\"", "w:pos=\"" + sheet.width() + "\"")
                        .replace("@language@", about.officeLanguage())));
    }
}
