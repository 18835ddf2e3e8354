package org.tabularium.export.word;

/// The page: A4, upright unless a document lies across, with 2.2 cm on every side. Lengths are twentieths of a point.
final class Page {
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1247;
    static final int WIDTH = A4_WIDTH - 2 * MARGIN;
    static final int HEIGHT = A4_HEIGHT - 2 * MARGIN;

    private Page() {}

    /// Properties of the only section.
    static String section(String header, String footer, Sheet sheet) {
        return """
                <w:sectPr><w:headerReference w:type="default" r:id="%s"/>\
                <w:footerReference w:type="default" r:id="%s"/>\
                %s</w:sectPr>""".formatted(header, footer, measures(sheet));
    }

    /// Size and margins.
    static String measures(Sheet sheet) {
        return """
                <w:pgSz w:w="%1$d" w:h="%2$d"%4$s/>\
                <w:pgMar w:top="%3$d" w:right="%3$d" w:bottom="%3$d" w:left="%3$d" \
                w:header="624" w:footer="624" w:gutter="0"/>""".formatted(sheet.width() + 2 * MARGIN,
                sheet.height() + 2 * MARGIN, MARGIN, sheet.width() > sheet.height() ? Turned.MARK : "");
    }
}
