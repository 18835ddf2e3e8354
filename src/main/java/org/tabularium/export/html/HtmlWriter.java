package org.tabularium.export.html;

import java.io.IOException;
import java.io.OutputStream;
import org.tabularium.document.Document;
import org.tabularium.export.Markup;
import org.tabularium.export.Progress;
import org.tabularium.export.Resource;

/// Writes a document as HTML, UTF-8 with line feeds.
public final class HtmlWriter {

    /// What is written around the article.
    public enum Form {
        /// A whole file without a style: the reader's browser decides.
        PAGE,
        /// A whole file with a style in its head that touches the article alone: light and dark, on screen and on paper.
        /// Where the article is pasted elsewhere, the style stays behind.
        STYLED_PAGE,
        /// The article alone, to be pasted into a page that has a style.
        FRAGMENT;

        boolean isPage() {
            return this != FRAGMENT;
        }

        boolean isStyled() {
            return this == STYLED_PAGE;
        }
    }

    private HtmlWriter() {}

    /// Writes the document as a page with a style.
    ///
    /// @see #write(Document, Form, OutputStream, Progress)
    public static void write(Document document, OutputStream out, Progress progress) throws IOException {
        write(document, Form.STYLED_PAGE, out, progress);
    }

    /// Writes the document. Equal documents give equal bytes; the stream stays open.
    ///
    /// @param progress counts blocks; what it throws ends the writing and leaves an unfinished file
    public static void write(Document document, Form form, OutputStream out, Progress progress)
            throws IOException {
        Markup html = new Markup(out);
        Article article = new Article(document, html, progress);
        if (form.isPage()) {
            html.raw("<!DOCTYPE html>\n<html").raw(Inline.language(document.language())).raw("""
                    >
                    <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    """);
            if (form.isStyled()) {
                // The page around the article follows the reader's choice of light or dark.
                html.raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
            }
            html.raw("<title>").text(document.title()).raw("</title>\n");
            if (form.isStyled()) {
                html.raw("<style>\n").raw(Resource.read(HtmlWriter.class, "notice.css")).raw("</style>\n");
            }
            html.raw("</head>\n<body>\n");
            article.write();
            html.raw("</body>\n</html>\n");
        } else {
            article.write();
        }
        html.flush();
        out.flush();
    }
}
