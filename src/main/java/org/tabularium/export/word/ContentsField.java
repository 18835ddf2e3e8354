package org.tabularium.export.word;

import java.io.IOException;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.export.Markup;

/// Streams the contents as a field that is filled already.
///
/// Word would fill it on opening if the field were marked dirty or the settings said updateFields, but then
/// it first asks the reader whether fields "that may refer to other files" shall be updated, which frightens,
/// and one who says no sees an empty list. So the entries are written here, with the pages that [Pagination]
/// has reckoned, and nothing is marked. Updating the field in Word (F9) replaces them; LibreOffice reckons
/// the pages anew on opening.
final class ContentsField {
    private final Markup xml;
    private final Runs runs;
    private final Outline outline;
    private final Pagination pagination;
    private final String tabs;

    /// @param tabs properties of each entry
    ContentsField(Markup xml, Runs runs, Outline outline, Pagination pagination, String tabs) {
        this.tabs = tabs;
        this.xml = xml;
        this.runs = runs;
        this.outline = outline;
        this.pagination = pagination;
    }

    /// @param properties further properties of the first paragraph
    void write(Block.Contents contents, String properties) throws IOException {
        int deepest = Math.clamp(contents.deepest(), 1, 3);
        List<Outline.Entry> entries = outline.listed(deepest);
        xml.raw("""
                <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>\
                </w:docPartObj></w:sdtPr><w:sdtContent>""");
        runs.open(Look.CONTENTS_TITLE, properties);
        runs.plain(contents.title(), "");
        runs.close();
        for (int i = 0; i < entries.size(); i++) {
            Outline.Entry entry = entries.get(i);
            runs.open(Look.contents(entry.heading().level()), tabs);
            if (i == 0) {
                begin(deepest);
            }
            xml.raw("<w:hyperlink").attribute("w:anchor", entry.contentsBookmark()).raw(" w:history=\"1\">");
            runs.text(entry.heading().text());
            xml.raw("<w:r><w:tab/></w:r>");
            runs.field("PAGEREF " + entry.contentsBookmark() + " \\h",
                    Integer.toString(pagination.pageOf(entry)));
            xml.raw("</w:hyperlink>");
            if (i == entries.size() - 1) {
                runs.fieldMark("end");
            }
            runs.close();
        }
        xml.raw("</w:sdtContent></w:sdt>");
    }

    private void begin(int deepest) throws IOException {
        runs.fieldMark("begin");
        xml.raw("<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-").number(deepest)
                .raw("\" \\h \\z \\u </w:instrText></w:r>");
        runs.fieldMark("separate");
    }
}
