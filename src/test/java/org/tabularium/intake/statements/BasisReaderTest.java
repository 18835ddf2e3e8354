package org.tabularium.intake.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.reading.CitedBasis;

/// On what policies say their processing rests, and what else they cite.
class BasisReaderTest {
    private static final BasisReader READER = new BasisReader(Texts.LAW);

    private static String read(String text) {
        return READER.in(Texts.of(text)).stream().map(s -> name(s.value()))
                .collect(Collectors.joining(" + "));
    }

    private static String name(CitedBasis basis) {
        return basis.isKnown() ? basis.basis() : basis.citation();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. f DSGVO. | gdpr-6-1-f
            Wir stützen uns auf Art. 6 Abs. 1 lit. a, b und f DSGVO. | gdpr-6-1-a + gdpr-6-1-b + gdpr-6-1-f
            Rechtsgrundlage hierfür ist Art. 6 I 1 b DS-GVO. | gdpr-6-1-b
            Das erlauben Art 6 Abs 1 lit f DSGVO und § 165 Abs 3 TKG 2021. | gdpr-6-1-f + § 165 Abs 3 TKG 2021
            Gemäß Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit § 3 BDSG. | gdpr-6-1-e + bdsg-3
            Art. 6 Abs. 1 lit. e DSGVO i. V. m. Art. 4 Abs. 1 BayDSG erlaubt es. | gdpr-6-1-e + Art. 4 Abs. 1 BayDSG
            Cookies erlauben § 25 Abs. 1 TDDDG und Art. 6 Abs. 1 lit. a DSGVO. | tdddg-25-1 + gdpr-6-1-a
            Unbedingt erforderliche Cookies stützen wir auf § 25 Abs. 2 Nr. 2 TTDSG. | tdddg-25-2-2
            Den Newsletter an Kunden erlaubt § 7 Abs. 3 UWG. | uwg-7-3
            Bewerberdaten verarbeiten wir nach § 26 Abs. 1 BDSG. | bdsg-26-1
            Gesundheitsdaten verarbeiten wir nach Art. 9 Abs. 2 lit. h DSGVO. | gdpr-9-2-h
            Die Übermittlung stützt sich auf Art. 49 Abs. 1 lit. a DSGVO. | gdpr-49-1-a
            The legal basis is Art. 6(1)(b) GDPR. | gdpr-6-1-b
            We rely on points (a) and (f) of Article 6(1) GDPR. | gdpr-6-1-a + gdpr-6-1-f
            Processing is based on Article 6 (1) sentence 1 lit. c of the GDPR. | gdpr-6-1-c
            The legal basis is Art. 6 para. 1 p. 1 lit. f GDPR. | gdpr-6-1-f
            The legal basis is Art. 6 (1) S. 1 lit. f GDPR. | gdpr-6-1-f
            We process applications under Section 26 (1) BDSG. | bdsg-26-1
            Our basis under the UK GDPR is Article 6(1)(f) UK GDPR. | Article 6(1)(f) UK GDPR
            Legal basis: consent (Art. 6(1)(a), Art. 9(2)(a) GDPR). | gdpr-6-1-a + gdpr-9-2-a
            Das geschieht nach Art. 6 Abs. 1 lit. f DSGVO; Sie können dem jederzeit widersprechen. | gdpr-6-1-f
            Aufbewahrung: Art. 6 Abs. 1 lit. c DSGVO i. V. m. § 147 AO. | gdpr-6-1-c + ao-147
            Cookies: nur mit Einwilligung (§ 25 Abs. 1 TDDDG). | tdddg-25-1
            Legal basis: consent (Art. 5(3) of Directive 2002/58/EC). | Art. 5(3) of Directive 2002/58/EC
            Legal basis: Art. 6(1)(f) GDPR (legitimate interest: meeting legal requirements). | gdpr-6-1-f
            Legal bases: documenting the consent to cookies: Art. 6(1)(c) GDPR. | gdpr-6-1-c
            Legal basis: Art. 6(1)(c) GDPR and the duty to obtain consent for cookies. | gdpr-6-1-c
            """)
    void whatProcessingRestsOn(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Wir verarbeiten Daten im Einklang mit Art. 6 DSGVO.",
            "Auftragsverarbeiter haben wir nach Art. 28 DSGVO verpflichtet.",
            "Wir treffen Maßnahmen nach Art. 32 DSGVO.",
            "Sie haben Rechte nach Art. 15 bis 21 DSGVO.",
            "Beschweren können Sie sich nach Art. 77 DSGVO.",
            "Impressum gemäß § 5 DDG",
            "Rechnungen bewahren wir nach § 147 AO und § 257 HGB auf.",
            "Die Standardvertragsklauseln sind geeignete Garantien nach Art. 46 Abs. 2 lit. c DSGVO.",
            "Besondere Kategorien sind die in Art. 9 Abs. 1 DSGVO genannten.",
            "Sie haben das Recht, einer Verarbeitung nach Art. 6 Abs. 1 lit. e oder f DSGVO zu widersprechen.",
            "Beruht die Verarbeitung auf Art. 6 Abs. 1 lit. f DSGVO, haben Sie das Recht, ihr zu widersprechen.",
            "You have the right to object to processing which is based on Article 6(1)(e) or (f) GDPR.",
            "Where processing is based on Art. 6(1)(f) GDPR, you have the right to object.",
            "The right to data portability applies to processing under Art. 6(1)(a) or Art. 6(1)(b) GDPR.",
            "You can complain under Article 77 GDPR.",
            "Our processor is bound by Art. 28(3) GDPR."})
    void whatIsNoBasis(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void rightsAreNoBases() {
        assertThat(read("""
                Ihre Rechte ¶ Löschung nach Art. 17: Sie widerrufen die Einwilligung, auf die sich die Verarbeitung \
                nach Art. 6 Abs. 1 lit. a DSGVO stützte. ¶ Datenübertragbarkeit nach Art. 20, soweit die Verarbeitung \
                auf Art. 6 Abs. 1 lit. b DSGVO beruht."""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Das geschieht auf Grundlage Ihrer Einwilligung. | gdpr-6-1-a
            Rechtsgrundlage ist die Erfüllung des Vertrags mit Ihnen. | gdpr-6-1-b
            Wir haben daran ein berechtigtes Interesse. | gdpr-6-1-f
            Processing is based on your consent. | gdpr-6-1-a
            The legal basis is the performance of a contract. | gdpr-6-1-b
            We rely on our legitimate interests in running a safe service. | gdpr-6-1-f
            The lawful basis is compliance with a legal obligation. | gdpr-6-1-c
            """)
    void basesInWordsAloneAreOnlyLikely(String sentence, String expected) {
        assertThat(READER.in(Texts.of(sentence))).singleElement().satisfies(s -> {
            assertThat(s.value().basis()).isEqualTo(expected);
            assertThat(s.confidence()).isEqualTo(Confidence.LIKELY);
        });
        assertThat(READER.named(Texts.of(sentence)).stream().map(s -> s.value().basis())).contains(expected);
    }

    @Test
    void whatIsCitedNeedsNoWords() {
        assertThat(READER.in(Texts.of("""
                Kontakt ¶ Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO. Wir haben ein berechtigtes Interesse an \
                der Beantwortung."""))).singleElement()
                .satisfies(s -> assertThat(s.confidence()).isEqualTo(Confidence.SURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wir erfüllen damit gesetzliche Pflichten.",
            "You have full control and can withdraw consent.", "Compliance with legal obligations",
            "We share data with partners with your explicit consent."})
    void wordsThatOnlySoundLikeThemAreNone(String sentence) {
        assertThat(READER.named(Texts.of(sentence))).isEmpty();
    }
}
