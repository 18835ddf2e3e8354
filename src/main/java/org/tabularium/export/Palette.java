package org.tabularium.export;

import org.tabularium.document.drawing.Ink;

/// The colours of pictures on white paper: those of the light theme on screen. Inks of words stand out by 4.5 : 1 at
/// least, those of signs and lines that say something by 3 : 1.
public final class Palette {

    private Palette() {}

    /// Red, green and blue, eight bits each.
    public static int rgb(Ink ink) {
        return switch (ink) {
            case TEXT -> 0x24292f;
            case MUTED, REMARK -> 0x525a64;
            case RULE -> 0xd0d7de;
            case GROUND -> 0xffffff;
            case LAND, BAND -> 0xeaeef2;
            case LAND_EEA, BAND_FOLLOWED -> 0xd0d7de;
            case BEAM -> 0x8c959f;
            case ACCENT, DPF -> 0x0969da;
            case ADEQUACY, GOOD -> 0x1a7f37;
            case SAFEGUARDS -> 0x9a42c8;
            case DEROGATION, GAP -> 0x9a6700;
            case GAP_FILL -> 0xbf8700;
            case NONE, ERROR -> 0xcf222e;
        };
    }

    /// The same as SVG and HTML name it.
    public static String hex(Ink ink) {
        return "#%06x".formatted(rgb(ink));
    }
}
