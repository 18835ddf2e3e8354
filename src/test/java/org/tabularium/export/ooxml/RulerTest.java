package org.tabularium.export.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulerTest {
    /// Ten figures in 10 points are 55.6 points wide.
    private static final int TEN_FIGURES = 1112;

    @Test
    void measuresAsArialDoes() {
        assertThat(Ruler.ARIAL.width("0123456789", 20, false)).isEqualTo(TEN_FIGURES);
        assertThat(Ruler.ARIAL.width("ÄŁ", 20, false)).isEqualTo((667 + 556) / 5);
        assertThat(Ruler.ARIAL.width("i", 20, true)).isGreaterThan(Ruler.ARIAL.width("i", 20, false));
    }

    @Test
    void breaksAfterSpacesHyphensAndLineFeeds() {
        assertThat(lines("0123456789 1")).isEqualTo(2);
        assertThat(lines("01234-56789")).isEqualTo(2);
        assertThat(lines("01234 56789 ")).isEqualTo(2);
        assertThat(lines("0123456789 ")).isEqualTo(1);
        assertThat(lines("1\n\n1")).isEqualTo(3);
        assertThat(lines("")).isEqualTo(1);
    }

    @Test
    void keepsNoBreakSpacesTogether() {
        assertThat(lines("01 23456789")).isEqualTo(2);
        assertThat(lines("0123 456\u00A078901")).isEqualTo(2);
        assertThat(lines("0123456 8\u00A090")).isEqualTo(2);
    }

    @Test
    void breaksWordsThatAreLongerThanTheLine() {
        assertThat(lines("0".repeat(35))).isEqualTo(4);
        assertThat(Ruler.ARIAL.lines(1, 20).add("000", false).count()).isEqualTo(3);
    }

    private static int lines(String text) {
        return Ruler.ARIAL.lines(TEN_FIGURES, 20).add(text, false).count();
    }
}
