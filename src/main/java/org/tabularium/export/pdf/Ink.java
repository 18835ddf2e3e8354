package org.tabularium.export.pdf;

/// The few colours of the paper.
enum Ink {
    TEXT(0x1f2328), MUTED(0x59636e), GAP(0x9a6700), HAIRLINE(0xd1d9e0), SHADE(0xeff2f5);

    final int red;
    final int green;
    final int blue;

    Ink(int rgb) {
        red = rgb >> 16 & 0xff;
        green = rgb >> 8 & 0xff;
        blue = rgb & 0xff;
    }
}
