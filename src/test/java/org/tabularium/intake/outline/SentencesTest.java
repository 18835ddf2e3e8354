package org.tabularium.intake.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.prose.Stretch;

class SentencesTest {
    private final Sentences sentences = new Sentences();

    private List<String> parted(String text) {
        return sentences.in(text, new Stretch(0, text.length())).stream().map(s -> s.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dies geschieht nach Art. 6 Abs. 1 S. 1 lit. f DSGVO i. V. m. § 25 Abs. 2 Nr. 2 TDDDG.",
            "Wir erheben z. B. Ihre Anschrift, d. h. Straße und Ort, ggf. Ihre Telefonnummer bzw. E-Mail-Adresse.",
            "Die Frist endet am 31. Dezember des Jahres.", "Stand ist der 1. März 2026 um 12.30 Uhr.",
            "Gespeichert wird u. a. Ihre Kundennummer.", "Wir löschen im 3. Quartal des Folgejahres.",
            "Siehe www.beispiel.de/datenschutz.html oder schreiben Sie an info@beispiel.de, wenn Sie Fragen haben.",
            "Empfänger ist die Muster Inc., 12 Main St., Springfield, USA.",
            "Der Verein (Muster e. V.) führt eine Liste.",
            "We use, e.g. for billing, your name, i.e. what you gave us.",
            "This rests on Art. 6(1)(f) GDPR and Sec. 25 TDDDG.", "The provider is Sample Ltd. in Ireland.",
            "Contact Dr. A. Sample or Ms. B. Sample.", "Version 2.0 costs 3.50 EUR.",
            "Gem. Erwgr. 47 ist das erlaubt.",
            "Grundlage ist ART. 6 ABS. 1 LIT. F DSGVO und ART. 13 DSGVO.",
            "Die Praxis liegt in der Dorfstr. 7 in Kiel.",
            "Verantwortlich ist Dr. med. dent. Eva Muster.",
            "Ansprechpartner ist Dipl.-Ing. Karl Klein in der Abt. Recht.",
            "Prof. Dr.-Ing. Eva Muster", "Wir sitzen in St. Gallen.", "See No. 4 and No. Seven.",
            "This is A vs. B.",
            "i.d.R. Ihre Angaben", "Das sind ca. 30 Tage.", "The U.S. company stores them."})
    void oneSentenceIsNotParted(String text) {
        assertThat(parted(text)).containsExactly(text);
    }

    @Test
    void sentencesArePartedAfterTheirEnds() {
        assertThat(parted(
                "Wir hosten selbst. Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO. Fragen? Rufen Sie an!"))
                .containsExactly("Wir hosten selbst.", "Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.",
                        "Fragen?",
                        "Rufen Sie an!");
        assertThat(parted("We host in the U.S. The data stay there. (It is safe.) “Really?” Yes."))
                .containsExactly("We host in the U.S.", "The data stay there.", "(It is safe.)", "“Really?”",
                        "Yes.");
    }

    @Test
    void abbreviationsMayEndASentence() {
        assertThat(parted("Anbieter ist die Muster Inc. Die Daten liegen dort.")).hasSize(2);
        assertThat(parted("The provider is Sample Ltd. You can object.")).hasSize(2);
        assertThat(parted("Betreiber ist der Muster e.V. Wir speichern nichts.")).hasSize(2);
        assertThat(parted("Wir sitzen in der Dorfstr. Die Daten liegen dort.")).hasSize(2);
        assertThat(parted("WIR SPEICHERN IN AZ. The data stay.")).hasSize(2);
        assertThat(parted("Namen, Orte usw. Diese Daten löschen wir.")).hasSize(2);
        assertThat(parted("Das folgt aus Art. 6 Abs. 1 lit. b. Die Daten sind nötig.")).hasSize(2);
    }

    @Test
    void numbersEndASentenceBeforeAWordThatBeginsOne() {
        assertThat(parted("Das Gesetz gilt seit 2018. Es wurde geändert.")).hasSize(2);
        assertThat(parted("Rechtsgrundlage ist § 25. Wir fragen Sie vorher.")).hasSize(2);
    }

    @Test
    void sentencesWithoutABlankBetweenArePartedBeforeAWordThatBeginsOne() {
        assertThat(parted("Wir nutzen Cookies.Diese sind klein.")).containsExactly("Wir nutzen Cookies.",
                "Diese sind klein.");
        assertThat(parted("Die Software heißt Node.Js und App.Das")).hasSize(2);
    }

    @Test
    void linesAreNoSentences() {
        assertThat(parted("Muster GmbH\nWeg 1\n12345 Ort")).hasSize(1);
    }

    @Test
    void placesPointIntoTheText() {
        String text = "# Eins. Zwei. #";
        List<Stretch> found = sentences.in(text, new Stretch(2, 13));
        assertThat(found.stream().map(s -> s.of(text))).containsExactly("Eins.", "Zwei.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a. ", ".", "((((. ", "z. B. ", "1. ", "a.", "\n. ", "x.((", "„. ", "A"})
    void hostileTextTakesTimeInProportion(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> parted(text));
    }
}
