package org.tabularium.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.document.drawing.Ink;

/// Contrast on white paper, after WCAG 2.2, criteria 1.4.3 and 1.4.11.
class PaletteTest {

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MUTED", "ACCENT", "ADEQUACY", "DPF", "SAFEGUARDS", "DEROGATION", "NONE",
            "ERROR",
            "GAP", "REMARK", "GOOD"})
    void wordsStandOutFromPaper(Ink ink) {
        assertThat(contrast(ink)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEAM", "GAP_FILL"})
    void whatSaysSomethingByItsShapeCanBeSeen(Ink ink) {
        assertThat(contrast(ink)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Ink ink) {
        return 1.05 / (luminance(Palette.rgb(ink)) + 0.05);
    }

    private static double luminance(int rgb) {
        double[] light = DoubleStream.of(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff).map(c -> c / 255)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }
}
