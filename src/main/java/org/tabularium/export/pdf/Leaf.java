package org.tabularium.export.pdf;

/// How a page lies, and the room for text on it.
enum Leaf {
    UPRIGHT(Page.WIDTH, Page.HEIGHT), ACROSS(Page.HEIGHT, Page.WIDTH);

    final float width;
    final float height;

    Leaf(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float textWidth() {
        return width - 2 * Page.SIDE;
    }

    float textHeight() {
        return height - Page.TOP - Page.BOTTOM;
    }
}
