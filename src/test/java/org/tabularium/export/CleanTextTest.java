package org.tabularium.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void ordinaryTextIsTheSameText() {
        String text = "Ä ß „Zitat“ § שלום\t";
        assertThat(CleanText.of(text)).isSameAs(text);
        assertThat(CleanText.of("😀\n\uDBFF\uDFFD")).isEqualTo("😀\n\uDBFF\uDFFD");
    }

    @Test
    void controlCharactersAndNonCharactersGo() {
        assertThat(CleanText.of("a\u0000b\u001Bc\u007Fd\u0085e\uFFFEf\uFDD0g\uD83F\uDFFFh"))
                .isEqualTo("abcdefgh");
    }

    @Test
    void theLossOfHalfAPairIsSeen() {
        assertThat(CleanText.of("a\uD83Db\uDE00c\uD83D\u0000\uDE00"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFD");
    }

    @Test
    void embeddingsOverridesAndIsolatesGoAndMarksStay() {
        assertThat(CleanText.of("\u202Aa\u202Bb\u202Cc\u202Dd\u202Ee\u2066f\u2067g\u2068h\u2069i\u206Aj"))
                .isEqualTo("abcdefghij");
        assertThat(CleanText.of("a\u200Eb\u200Fc\u061Cd")).isEqualTo("a\u200Eb\u200Fc\u061Cd");
    }

    @Test
    void everyLineEndBecomesALineFeed() {
        assertThat(CleanText.of("a\r\nb\rc\u2028d\u2029e\n\rf")).isEqualTo("a\nb\nc\nd\ne\n\nf");
    }
}
