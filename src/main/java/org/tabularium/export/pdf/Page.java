package org.tabularium.export.pdf;

import java.util.List;

/// A finished page: marks measured from the upper left corner of its text area.
record Page(List<Mark> marks) {
    static final Page BLANK = new Page(List.of());
    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float SIDE = 56;
    static final float TOP = 62;
    static final float BOTTOM = 60;
    static final float TEXT_WIDTH = WIDTH - 2 * SIDE;
    static final float TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;
}
