package org.tabularium.intake.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.facts.OutdatedFact;

/// Superseded law in policies.
class OutdatedReaderTest {
    private static final OutdatedReader READER = new OutdatedReader(Texts.LAW);

    private static String read(String text) {
        return READER.in(Texts.of(text)).stream().map(f -> f.fact().id()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Der Anbieter ist unter dem Privacy Shield zertifiziert. | privacy-shield
            We comply with the EU-US Privacy Shield. | privacy-shield
            Rechtsgrundlage ist § 25 Abs. 1 TTDSG. | ttdsg
            Nutzungsprofile erstellen wir nach § 15 Abs. 3 TMG. | tmg-privacy
            Mit dem Anbieter besteht ein ADV-Vertrag. | adv-term
            """)
    void whatATextStillRestsOn(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rechtsgrundlage ist § 25 Abs. 1 TDDDG (ehemals TTDSG).",
            "Das Privacy Shield wurde vom EuGH für ungültig erklärt.",
            "The Privacy Shield was declared invalid in July 2020.",
            "Das TDDDG hat das TTDSG abgelöst.", "We use Microsoft Entra ID (formerly Azure AD).",
            "Verordnung zur Aufhebung der Richtlinie 95/46/EG", "Rechtsgrundlage ist § 25 Abs. 1 TDDDG."})
    void whatIsToldAsGoneIsLeftOut(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void everyPlaceIsFound() {
        String text =
                "Wir stützen uns auf § 25 TTDSG. ¶ Auch hier gilt das TTDSG, und noch einmal das TTDSG.";
        List<OutdatedFact> found = READER.in(Texts.of(text));
        assertThat(found).hasSize(3).extracting(f -> f.at().of(Texts.of(text).prose().text()))
                .containsOnly("TTDSG");
    }

    @Test
    void whatTheLawWasOnTheDayCounts() {
        OutdatedReader then = new OutdatedReader(Texts.LAW.asOf(LocalDate.of(2023, 1, 1)));
        assertThat(then.in(Texts.of("Rechtsgrundlage ist § 25 Abs. 1 TTDSG."))).isEmpty();
    }
}
