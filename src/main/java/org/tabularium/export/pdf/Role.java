package org.tabularium.export.pdf;

import org.tabularium.document.Span.Style;

/// What a text is on the page, and thereby its size and leading.
enum Role {
    TITLE(20, 26, Style.STRONG), HEADING_1(15, 20, Style.STRONG), HEADING_2(12, 16, Style.STRONG),
    HEADING_3(10, 14, Style.STRONG), BODY(10, 14, Style.PLAIN), LABEL(10, 14, Style.STRONG),
    COMPACT(9, 11.5f, Style.PLAIN),
    ARTICLE(9, 12.5f, Style.MUTED), CELL(9, 12.5f, Style.PLAIN), COLUMN(9, 12.5f, Style.STRONG),
    /// In tables of many columns.
    DENSE_CELL(7.5f, 10, Style.PLAIN), DENSE_COLUMN(7.5f, 10, Style.STRONG),
    CAPTION(9, 12.5f, Style.MUTED), SMALL(8, 11, Style.MUTED), RUNNING(8, 10, Style.MUTED);

    final float size;
    final float leading;
    /// How plain spans are set here.
    final Style style;

    Role(float size, float leading, Style style) {
        this.size = size;
        this.leading = leading;
        this.style = style;
    }

    static Role heading(int level) {
        return switch (level) {
            case 0 -> TITLE;
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }

    /// Distance from the top of a line to its baseline, so that letters stand optically in the middle of the
    /// leading.
    float ascent() {
        return leading / 2 + size * 0.32f;
    }
}
