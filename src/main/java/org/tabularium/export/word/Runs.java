package org.tabularium.export.word;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.export.Markup;
import org.tabularium.export.ooxml.About;

/// Writes paragraphs and the runs of text in them.
final class Runs {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Markup xml;
    private final Styles styles;
    /// What paragraphs begin with; put together once, since there are thousands.
    private final Map<Look, String> openings = new EnumMap<>(Look.class);

    Runs(Markup xml, Styles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /// A whole paragraph.
    void paragraph(Look look, Text text) throws IOException {
        open(look, "");
        text(text);
        close();
    }

    void paragraph(Look look, String text) throws IOException {
        open(look, "");
        plain(text, "");
        close();
    }

    /// Begins a paragraph.
    ///
    /// @param properties further properties, in the order of the schema
    void open(Look look, String properties) throws IOException {
        if (properties.isEmpty()) {
            xml.raw(openings.computeIfAbsent(look, l -> opening(l, "")));
        } else {
            xml.raw(opening(look, properties));
        }
    }

    private String opening(Look look, String properties) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + styles.id(look.id) + "\"/>" + properties + "</w:pPr>";
    }

    void close() throws IOException {
        xml.raw("</w:p>");
    }

    void text(Text text) throws IOException {
        for (Span span : text.joined().spans()) {
            span(span, "");
        }
    }

    /// Text that leads to a bookmark.
    void link(Text text, String bookmark) throws IOException {
        xml.raw("<w:hyperlink").attribute("w:anchor", bookmark).raw(" w:history=\"1\">");
        for (Span span : text.joined().spans()) {
            span(span, "Hyperlink");
        }
        xml.raw("</w:hyperlink>");
    }

    void plain(String text, String style) throws IOException {
        run(text, style, "");
    }

    private void span(Span span, String plainStyle) throws IOException {
        String style = switch (span.style()) {
            case PLAIN -> plainStyle;
            case STRONG -> "Strong";
            case MUTED -> "Muted";
            case GAP -> "Gap";
        };
        run(span.text(), style, span.language());
    }

    private void run(String text, String style, String own) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String language = own.isEmpty() ? styles.language() : own;
        if (style.isEmpty() && language.isEmpty() && Markup.isPlain(text) && keepsByItself(text)) {
            xml.raw("<w:r><w:t>").raw(text).raw("</w:t></w:r>");
            return;
        }
        xml.raw("<w:r>");
        if (!style.isEmpty() || !language.isEmpty()) {
            xml.raw("<w:rPr>");
            if (!style.isEmpty()) {
                xml.raw("<w:rStyle w:val=\"").raw(styles.id(style)).raw("\"/>");
            }
            if (!language.isEmpty()) {
                xml.raw("<w:lang").attribute("w:val", About.officeLanguage(language)).raw("/>");
            }
            xml.raw("</w:rPr>");
        }
        pieces(text);
        xml.raw("</w:r>");
    }

    /// Word has elements of its own for breaks, tabs and soft hyphens; as characters it shows them wrongly.
    private void pieces(String text) throws IOException {
        if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf(SOFT_HYPHEN) < 0) {
            piece(text);
            return;
        }
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String element = switch (text.charAt(i)) {
                case '\n' -> "<w:br/>";
                case '\t' -> "<w:tab/>";
                case SOFT_HYPHEN -> "<w:softHyphen/>";
                default -> "";
            };
            if (!element.isEmpty()) {
                piece(text.substring(from, i));
                xml.raw(element);
                from = i + 1;
            }
        }
        piece(text.substring(from));
    }

    private void piece(String text) throws IOException {
        if (!text.isEmpty()) {
            xml.raw(keepsByItself(text) ? "<w:t>" : "<w:t xml:space=\"preserve\">").text(text).raw("</w:t>");
        }
    }

    /// Only at its ends would Word drop spaces by itself.
    private static boolean keepsByItself(String text) {
        return !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /// A field, with what it shows until Word reckons it anew.
    void field(String instruction, String shown) throws IOException {
        fieldMark("begin");
        xml.raw("<w:r><w:instrText xml:space=\"preserve\"> ").text(instruction).raw(" </w:instrText></w:r>");
        fieldMark("separate");
        plain(shown, "");
        fieldMark("end");
    }

    /// One of the marks `begin`, `separate`, `end` of a field.
    void fieldMark(String kind) throws IOException {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"").raw(kind).raw("\"/></w:r>");
    }
}
