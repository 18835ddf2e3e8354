package org.tabularium.export.word;

/// The room for text on a page, in twentieths of a point.
record Sheet(int width, int height) {
    static final Sheet OWN = new Sheet(Page.WIDTH, Page.HEIGHT);
}
