package org.tabularium.export.word;

import org.tabularium.document.Document;

/// The room for text on a page, in twentieths of a point.
record Sheet(int width, int height) {
    static final Sheet OWN = new Sheet(Page.WIDTH, Page.HEIGHT);
    static final Sheet ACROSS = new Sheet(Page.HEIGHT, Page.WIDTH);

    static Sheet of(Document document) {
        return document.landscape() ? ACROSS : OWN;
    }
}
