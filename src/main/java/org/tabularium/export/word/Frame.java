package org.tabularium.export.word;

import org.tabularium.document.Document;

/// What stands around the blocks of a document.
///
/// @param open the body part up to its first paragraph
/// @param section properties of the last section: page, margins, head and foot
/// @param sheet room for text on each page
/// @param styles ids of styles
record Frame(String open, String section, Sheet sheet, Styles styles) {
    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>""";

    /// The frame of a document without a template.
    static Frame of(Document document) {
        Sheet sheet = Sheet.of(document);
        return new Frame(OPEN, Page.section(Body.HEADER, Body.FOOTER, sheet), sheet, Styles.OWN);
    }
}
