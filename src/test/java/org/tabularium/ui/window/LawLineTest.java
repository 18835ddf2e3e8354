package org.tabularium.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Fact;
import org.tabularium.law.Law;
import org.tabularium.law.Status;
import org.tabularium.words.Words;

/// The status bar tells the day of the law in short, and in full what that means.
class LawLineTest {
    private final Law law = Law.load();
    private final Words german = Words.of("ui", Locale.GERMAN);
    private final Words english = Words.of("ui", Locale.ENGLISH);

    @Test
    void theDayStandsInShort() {
        assertThat(LawLine.text(law, german)).isEqualTo("Rechtsstand 21.11.2026");
        assertThat(LawLine.text(law, english)).isEqualTo("Law as of 21 Nov 2026");
    }

    @Test
    void inFullItSaysHowManyFactsWereRead() {
        long read = law.facts().map(Fact::status).filter(s -> s == Status.VERIFIED).count();
        assertThat(LawLine.full(law, german)).contains("bis zum 21. November 2026 bekannt")
                .contains("Von " + law.facts().count() + " Angaben sind " + read + " ");
        assertThat(LawLine.full(law, english)).contains("known up to 21 November 2026")
                .contains("Of " + law.facts().count() + " facts, " + read + " ");
    }
}
