package org.tabularium.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrollingTest {

    @Test
    void whatIsSeenIsNotScrolled() {
        assertThat(Scrolling.value(0.5, 520, 600, 400, 1400)).isEqualTo(0.5);
        assertThat(Scrolling.value(0, 0, 50, 400, 300)).isZero();
    }

    @Test
    void whatLiesBeforeOrBehindIsScrolledToAndNoFurther() {
        assertThat(Scrolling.value(0.5, 112, 150, 400, 1400)).isEqualTo(0.1);
        assertThat(Scrolling.value(0.5, 1000, 1088, 400, 1400)).isEqualTo(0.7);
        assertThat(Scrolling.value(0.5, 1350, 1400, 400, 1400)).isEqualTo(1);
        assertThat(Scrolling.value(0.5, 0, 20, 400, 1400)).isZero();
    }

    @Test
    void ofWhatIsTooLongTheBeginningIsSeen() {
        assertThat(Scrolling.value(0.9, 212, 900, 400, 1400)).isEqualTo(0.2);
    }
}
