package org.tabularium.export.word;

/// The page: A4 upright with 2.2 cm on every side. Lengths are twentieths of a point.
final class Page {
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1247;
    static final int WIDTH = A4_WIDTH - 2 * MARGIN;
    static final int HEIGHT = A4_HEIGHT - 2 * MARGIN;

    private Page() {}

    /// Properties of the only section.
    static String section(String header, String footer) {
        return """
                <w:sectPr><w:headerReference w:type="default" r:id="%s"/>\
                <w:footerReference w:type="default" r:id="%s"/>\
                <w:pgSz w:w="%d" w:h="%d"/>\
                <w:pgMar w:top="%5$d" w:right="%5$d" w:bottom="%5$d" w:left="%5$d" \
                w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>""".formatted(header, footer, A4_WIDTH,
                A4_HEIGHT, MARGIN);
    }
}
