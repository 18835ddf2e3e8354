package org.tabularium.export.word;

import java.io.IOException;
import org.tabularium.document.Document;
import org.tabularium.export.Markup;
import org.tabularium.export.ooxml.Ruler;

/// Head and foot of every page.
final class Running {
    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:%s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">""";

    private final Document.Running texts;
    private final Sheet sheet;
    private final Styles styles;

    Running(Document.Running texts, Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
    }

    void head(Markup xml) throws IOException {
        xml.raw(OPEN.formatted("hdr"));
        Runs runs = new Runs(xml, styles);
        runs.open(Look.HEADER, "");
        runs.plain(texts.headLeft(), "");
        if (!texts.headRight().isEmpty()) {
            runs.plain(gap(texts.headLeft(), texts.headRight(), Look.HEADER), "");
            runs.plain(texts.headRight(), "");
        }
        runs.close();
        xml.raw("</w:hdr>");
    }

    void foot(Markup xml) throws IOException {
        xml.raw(OPEN.formatted("ftr"));
        Runs runs = new Runs(xml, styles);
        runs.open(Look.FOOTER, "");
        runs.plain(texts.footLeft(), "");
        runs.plain(gap(texts.footLeft(), texts.pageOf(), Look.FOOTER), "");
        pageOf(runs);
        runs.close();
        xml.raw("</w:ftr>");
    }

    /// A tab brings the right text to the margin; where both do not fit on one line, it goes onto the next.
    private String gap(String left, String right, Look look) {
        int width = Ruler.ARIAL.width(left + "  " + right, look.size, look.bold);
        return width < sheet.width() ? "\t" : "\n\t";
    }

    private void pageOf(Runs runs) throws IOException {
        String rest = texts.pageOf();
        while (!rest.isEmpty()) {
            int page = rest.indexOf("{0}");
            int pages = rest.indexOf("{1}");
            int next = page < 0 ? pages : pages < 0 ? page : Math.min(page, pages);
            if (next < 0) {
                runs.plain(rest, "");
                return;
            }
            runs.plain(rest.substring(0, next), "");
            // Word keeps these two right by itself in heads and feet.
            runs.field(next == page ? "PAGE" : "NUMPAGES", "1");
            rest = rest.substring(next + 3);
        }
    }
}
