package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells that say one thing: yes or no, or a day.
class ShortReadersTest {
    private static final VerdictReader VERDICTS = new VerdictReader();
    private static final DayReader DAYS = new DayReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ja | YES
            Ja. | YES
            "Ja, siehe Anlage 2" | YES
            Yes – see annex | YES
            oui | YES
            x | YES
            ☑ | YES
            Nein | NO
            "Nein, da keine Drittländer" | NO
            no | NO
            non | NO
            nicht erforderlich | NO
            ☐ | NO
            keine | NONE
            Keine. | NONE
            entfällt | NONE
            ENTFÄLLT | NONE
            nil | NONE
            none | NONE
            n/a | NONE
            n. a. | NONE
            N/A | NONE
            – | NONE
            - | NONE
            ./. | NONE
            néant | NONE
            Sans objet | NONE
            keine Übermittlung in Drittländer | NONE
            not applicable | NONE
            in Klärung | UNKNOWN
            nicht bekannt | UNKNOWN
            unbekannt | UNKNOWN
            k. A. | UNKNOWN
            tbd | UNKNOWN
            TBD | UNKNOWN
            ? | UNKNOWN
            to be determined | UNKNOWN
            à préciser | UNKNOWN
            """)
    void aVerdictIsRead(String text, Verdict expected) {
        assertThat(VERDICTS.of(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kundendaten", "keine Namen, nur Nummern", "Jahresabschluss", "no-reply",
            "Nein danke",
            "10 Jahre", "USA", "Ja und nein"})
    void whatSaysMoreIsNoVerdict(String text) {
        assertThat(VERDICTS.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            12.03.2026 | 2026-03-12
            12. 3. 2026 | 2026-03-12
            1.2.26 | 2026-02-01
            2026-03-12 | 2026-03-12
            2026-03-12T10:15:00 | 2026-03-12
            2026-03-12 00:00 | 2026-03-12
            12 March 2026 | 2026-03-12
            12th of March 2026 | 2026-03-12
            "March 12, 2026" | 2026-03-12
            12. März 2026 | 2026-03-12
            12. Maerz 2026 | 2026-03-12
            1er mars 2026 | 2026-03-01
            12 août 2025 | 2025-08-12
            25/03/2026 | 2026-03-25
            03/25/2026 | 2026-03-25
            04/04/2026 | 2026-04-04
            12-Mar-2026 | 2026-03-12
            Stand: 12.03.2026 | 2026-03-12
            "Montag, 2. März 2026" | 2026-03-02
            """)
    void aDayIsRead(String text, String expected) {
        assertThat(DAYS.of(text)).map(Object::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "03/2026", "03.2026", "March 2026", "03/04/2026", "31.02.2026", "2026", "12.03.",
                    "12.03.2026 und 13.03.2026", "1.2.3.4", "99.99.9999", "seit 2019", "10 Jahre"})
    void whatIsNoDayOrCouldBeTwoIsNotRead(String text) {
        assertThat(DAYS.of(text)).isEmpty();
    }
}
