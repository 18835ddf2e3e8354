package org.tabularium.intake.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.facts.Said;

/// Which legitimate interests policies name.
class InterestReaderTest {
    private static final InterestReader READER = new InterestReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Unser berechtigtes Interesse an einer sicheren Website ist die Grundlage. | einer sicheren Website
            Das berechtigte Interesse liegt in der Abwehr von Angriffen. | der Abwehr von Angriffen
            Wir haben ein berechtigtes Interesse daran, Missbrauch zu verhindern. | Missbrauch zu verhindern
            Berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO): Verbesserung der Dienste. | Verbesserung der Dienste
            Auf Grund berechtigter Interessen (z. B. IT-Sicherheit) speichern wir Protokolle. | IT-Sicherheit
            We have a legitimate interest in the secure operation of our shop. | the secure operation of our shop
            Our legitimate interest is to prevent fraud. | prevent fraud
            This is necessary for our legitimate interests (to keep our records updated). | keep our records updated
            Legal basis: legitimate interests, namely direct marketing. | direct marketing
            Backups: Art. 6(1)(f) GDPR (legitimate interest: proof under Art. 7(1) GDPR of consent). | 7(1) GDPR of consent
            Letters: Art. 6(1)(f) GDPR (interest: peace, in the interest of the reader as well). | peace, in the interest of
            """)
    void interestsAreRead(String sentence, String expected) {
        assertThat(READER.in(Texts.of(sentence))).extracting(Said::value).singleElement().asString()
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In diesen Zwecken liegt auch unser berechtigtes Interesse.",
            "These purposes are also our legitimate interest in data processing.",
            "Dies stellt ein berechtigtes Interesse im Sinne von Art. 6 Abs. 1 lit. f DSGVO dar.",
            "Um unsere Leistungen zu verbessern, stützen wir uns auf berechtigte Interessen."})
    void whatTheSentencePointsToIsAnInterestToo(String sentence) {
        assertThat(READER.in(Texts.of(sentence))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rechtsgrundlage sind unsere berechtigten Interessen.",
            "The legal basis is our legitimate interests (Art. 6(1)(f) GDPR).",
            "Berechtigte Interessen (Art. 6 Abs. 1 S. 1 lit. f) DSGVO).",
            "Werbung: Art. 6 Abs. 1 lit. f DSGVO (berechtigtes Interesse: nicht angegeben).",
            "Marketing: Art. 6(1)(f) GDPR (interest: not stated).",
            "You have the right to object to processing based on legitimate interests."})
    void theMereWordsNameNone(String sentence) {
        assertThat(READER.in(Texts.of(sentence))).isEmpty();
    }
}
