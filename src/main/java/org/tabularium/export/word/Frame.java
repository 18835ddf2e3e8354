package org.tabularium.export.word;

/// What stands around the blocks of a document.
///
/// @param open the body part up to its first paragraph
/// @param section properties of the last section: page, margins, head and foot
/// @param sheet room for text on each page
/// @param styles ids of styles
record Frame(String open, String section, Sheet sheet, Styles styles) {
    static final Frame OWN = new Frame("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>""",
            Page.section(Body.HEADER, Body.FOOTER), Sheet.OWN, Styles.OWN);
}
