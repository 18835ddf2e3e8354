package org.tabularium.export.word;

/// The paragraph styles of `styles.xml`, with what [Pagination] has to know of them. A test holds both
/// together.
enum Look {
    TITLE("Title", 44, true, 560, 0, 240),
    HEADING_1("Heading1", 30, true, 400, 360, 160),
    HEADING_2("Heading2", 24, true, 320, 280, 100),
    HEADING_3("Heading3", 21, true, 280, 200, 80),
    NORMAL("Normal", 20, false, 270, 0, 120),
    BULLET("ListBullet", 20, false, 270, 0, 60),
    COMPACT("Compact", 18, false, 230, 0, 80),
    COMPACT_BULLET("CompactBullet", 18, false, 230, 0, 30),
    CALLOUT("Callout", 20, false, 270, 160, 200),
    CAPTION("Caption", 18, false, 240, 120, 80),
    TABLE_TEXT("TableText", 20, false, 250, 0, 40),
    TABLE_BULLET("TableBullet", 20, false, 250, 0, 40),
    TABLE_HEADING("TableHeading", 20, true, 250, 0, 40),
    /// In tables of many columns.
    DENSE_TEXT("DenseText", 15, false, 190, 0, 30),
    DENSE_HEADING("DenseHeading", 15, true, 190, 0, 30),
    FACT_LABEL("FactLabel", 20, true, 250, 0, 40),
    ARTICLE("Article", 16, false, 210, 0, 40),
    SIGNATURE_LABEL("SignatureLabel", 16, false, 210, 40, 0),
    SPACER("Spacer", 8, false, 120, 0, 0),
    HEADER("Header", 16, false, 210, 0, 0),
    FOOTER("Footer", 16, false, 210, 0, 0),
    CONTENTS_TITLE("TOCHeading", 30, true, 400, 360, 160),
    CONTENTS_1("TOC1", 20, false, 270, 0, 60),
    CONTENTS_2("TOC2", 20, false, 270, 0, 60),
    CONTENTS_3("TOC3", 20, false, 270, 0, 60);

    /// Id of the style.
    final String id;
    /// Size of the type in half points.
    final int size;
    final boolean bold;
    /// Height of a line in twentieths of a point, as are the distances before and after.
    final int line;
    final int before;
    final int after;

    Look(String id, int size, boolean bold, int line, int before, int after) {
        this.id = id;
        this.size = size;
        this.bold = bold;
        this.line = line;
        this.before = before;
        this.after = after;
    }

    static Look heading(int level) {
        return switch (level) {
            case 0 -> TITLE;
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }

    static Look contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }
}
