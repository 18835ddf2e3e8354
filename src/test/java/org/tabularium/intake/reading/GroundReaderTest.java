package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.law.Basis;
import org.tabularium.law.Fact;
import org.tabularium.law.Law;

/// Citations as registers and policies write them, in three languages.
class GroundReaderTest {
    private static final Law LAW = Law.load();
    private static final GroundReader READER = new GroundReader(LAW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Art. 6 Abs. 1 lit. b DSGVO | gdpr-6-1-b
            Art.6 Abs.1 lit.b DSGVO | gdpr-6-1-b
            Art. 6 I b DSGVO | gdpr-6-1-b
            Art. 6 I 1 b DSGVO | gdpr-6-1-b
            Art. 6 I lit. f DS-GVO | gdpr-6-1-f
            Art. 6 I 1 lit. b | gdpr-6-1-b
            Art. 6 Abs. 1 S. 1 lit. f) DS-GVO | gdpr-6-1-f
            Art. 6 Abs. 1 Satz 1 lit. a DSGVO | gdpr-6-1-a
            Art. 6 Abs. 1 UAbs. 1 Buchst. b DS-GVO | gdpr-6-1-b
            Artikel 6 Absatz 1 Buchstabe b | gdpr-6-1-b
            Artikel 6 Absatz 1 Unterabsatz 1 Buchstabe c der Datenschutz-Grundverordnung | gdpr-6-1-c
            Art 6 Abs 1 lit b DSGVO | gdpr-6-1-b
            Art 6 (1) (c) | gdpr-6-1-c
            Art. 6 (1)(f) GDPR | gdpr-6-1-f
            Art. 6 (1) (1) (f) GDPR | gdpr-6-1-f
            Art. 6 (1) p. 1 lit. b GDPR | gdpr-6-1-b
            Art. 6 (1) 1 lit. f DSGVO | gdpr-6-1-f
            Art. 6 Para. 1 Clause 1 Lit. f GDPR | gdpr-6-1-f
            Sect. 25 para. 1 TDDDG | tdddg-25-1
            Art. 6 (1) lit. f GDPR | gdpr-6-1-f
            Art. 6 (1) f) GDPR | gdpr-6-1-f
            Art. 6 (1) S. 1 f) DSGVO | gdpr-6-1-f
            Art. 6 para. 1 lit. b GDPR | gdpr-6-1-b
            Art. 6 sec. 1 lit. f GDPR | gdpr-6-1-f
            Article 6(1)(b) | gdpr-6-1-b
            Article 6 (1) (e) of the GDPR | gdpr-6-1-e
            Article 6, paragraph 1, point (c) GDPR | gdpr-6-1-c
            Article 6(1)(c) of Regulation (EU) 2016/679 | gdpr-6-1-c
            Article 6(1)(b) of the General Data Protection Regulation (GDPR) | gdpr-6-1-b
            point (a) of Article 6(1) | gdpr-6-1-a
            points (b) and (f) of Article 6(1) GDPR | gdpr-6-1-b gdpr-6-1-f
            point (f) of the first subparagraph of Article 6(1) GDPR | gdpr-6-1-f
            Buchstabe f des Artikels 6 Absatz 1 DSGVO | gdpr-6-1-f
            Art. 6 Abs. 1 lit. c) und lit. e) DSGVO | gdpr-6-1-c gdpr-6-1-e
            Art. 6 Abs. 1 b, c und f DSGVO | gdpr-6-1-b gdpr-6-1-c gdpr-6-1-f
            Art. 6 Abs. 1 lit. b, f DSGVO | gdpr-6-1-b gdpr-6-1-f
            Art. 6 Abs. 1 lit. a bis c DSGVO | gdpr-6-1-a gdpr-6-1-b gdpr-6-1-c
            Art. 6(1)(a)-(c) GDPR | gdpr-6-1-a gdpr-6-1-b gdpr-6-1-c
            Art. 6(1)(a), (b) GDPR | gdpr-6-1-a gdpr-6-1-b
            Art. 6 Abs. 1 lit. b DSGVO und lit. f DSGVO | gdpr-6-1-b gdpr-6-1-f
            Art. 6 Abs. 1b DSGVO | gdpr-6-1-b
            Art. 6 (1b) DSGVO | gdpr-6-1-b
            Art. 6 lit. b DSGVO | gdpr-6-1-b
            Art. 6 Abs. 1, lit. f DSGVO | gdpr-6-1-f
            article 6.1.f du RGPD | gdpr-6-1-f
            "art. 6, § 1, b) RGPD" | gdpr-6-1-b
            article 6 §1 c) du RGPD | gdpr-6-1-c
            article 6, paragraphe 1, point f), du RGPD | gdpr-6-1-f
            l’article 6-1-e du RGPD | gdpr-6-1-e
            6.1.c | gdpr-6-1-c
            6(1)(f) | gdpr-6-1-f
            6 Abs. 1 lit. a | gdpr-6-1-a
            6.1.b, 6.1.f | gdpr-6-1-b gdpr-6-1-f
            DSGVO Art. 6 Abs. 1 lit. a | gdpr-6-1-a
            DSGVO (Art. 6 Abs. 1 lit. a) | gdpr-6-1-a
            GDPR: Art. 6(1)(a) | gdpr-6-1-a
            Art. 6 Abs. 1 lit. f EU-DSGVO | gdpr-6-1-f
            Art. 6 Abs. 1 lit. a, Art. 9 Abs. 2 lit. a DSGVO | gdpr-6-1-a gdpr-9-2-a
            Art. 6 Abs. 1 lit. a, 9 Abs. 2 lit. h DSGVO | gdpr-6-1-a gdpr-9-2-h
            Art. 9 Abs. 2 lit. h, Abs. 3 DSGVO | gdpr-9-2-h
            Art. 9(2)(i) GDPR | gdpr-9-2-i
            Art. 10 DSGVO | gdpr-10
            Art. 49 Abs. 1 lit. a DSGVO | gdpr-49-1-a
            Art. 49 Abs. 1 UAbs. 2 DSGVO | gdpr-49-1-2
            § 25 Abs. 1 TDDDG | tdddg-25-1
            § 25 Abs. 1 TTDSG | tdddg-25-1
            § 25 Abs. 2 Nr. 2 TDDDG | tdddg-25-2-2
            § 25 II Nr. 2 TDDDG | tdddg-25-2-2
            § 26 BDSG | bdsg-26-1
            § 26 Abs. 1 S. 1 BDSG | bdsg-26-1
            § 26 Abs. 1 Satz 2 BDSG | bdsg-26-1-2
            § 26 Abs. 3 BDSG | bdsg-26-3
            § 7 Abs. 3 UWG | uwg-7-3
            § 7 Abs. 3 Nr. 1 UWG | uwg-7-3
            § 147 AO | ao-147
            § 147 Abs. 3 AO | ao-147
            § 257 HGB | hgb-257
            §§ 257 HGB, 147 AO | hgb-257 ao-147
            § 257 Abs. 1 Nr. 2, 3 HGB | hgb-257-1-2 hgb-257-1-3
            section 147 of the German Fiscal Code (AO) | ao-147
            § 147 der Abgabenordnung | ao-147
            HGB § 257, AO § 147 | hgb-257 ao-147
            § 22 Abs. 1 Nr. 1 lit. b BDSG | bdsg-22-1-1-b
            Art. 6 Abs. 1 lit. c i. V. m. § 147 AO | gdpr-6-1-c ao-147
            Art. 6 Abs. 1 lit. c DSGVO i.V.m. § 257 HGB | gdpr-6-1-c hgb-257
            Art. 6 Abs. 1 lit. e i. V. m. Abs. 3 DSGVO iVm § 3 BDSG | gdpr-6-1-e bdsg-3
            Art. 6 Abs. 1 lit. b DSGVO; § 26 Abs. 1 BDSG | gdpr-6-1-b bdsg-26-1
            """)
    void knownNormsAreFoundHoweverTheyAreWritten(String text, String expected) {
        assertThat(ids(text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            §§ 37, 50 BMG | §§ 37, 50 BMG
            § 3 NDSG | § 3 NDSG
            § 62 NKomVG | § 62 NKomVG
            § 28 BDSG (alt) | § 28 BDSG (alt)
            § 28 BDSG a. F. | § 28 BDSG a. F.
            § 67a SGB X | § 67a SGB X
            Art. 6 Abs. 1 lit. a UK GDPR | Art. 6 Abs. 1 lit. a UK GDPR
            Art. 6 GG | Art. 6 GG
            Art. 31 DSG | Art. 31 DSG
            Art. 88 DSGVO | Art. 88 DSGVO
            Art. 6 Abs. 1 DSGVO | Art. 6 Abs. 1 DSGVO
            § 5 Kirchensteuergesetz | § 5 Kirchensteuergesetz
            article L. 34-5 du CPCE | article L. 34-5 du CPCE
            """)
    void normsTheLawDataDoNotKnowAreKeptAsWritten(String text, String citation) {
        List<Found<CitedBasis>> found = READER.in(text);
        assertThat(found).as(text).singleElement()
                .satisfies(f -> assertThat(f.value()).isEqualTo(new CitedBasis("", citation)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Art. 13 DSGVO", "Art. 15 bis 22 DSGVO", "Art. 28 Abs. 3 DSGVO", "Artikel 6",
            "§ 147",
            "Art. 9 Abs. 1 DSGVO", "Art der Daten: 6 a", "6.1 Allgemeines", "6.1.a Cookies und Ähnliches",
            "§ 5 DDG", "§ 18 Abs. 2 MStV", "Seite 6, Absatz 1", "Art. 6 Minuten", "6 b", "1.6.1",
            "Art. 7 DSGVO"})
    void whatIsNoLegalBasisIsNotFound(String text) {
        assertThat(READER.in(text)).isEmpty();
    }

    @Test
    void whatIsFoundHasItsPlaceAndItsCitation() {
        String text = "Wir stützen uns auf Art. 6 Abs. 1 lit. c) und lit. e) DSGVO (siehe unten).";
        assertThat(READER.in(text)).extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("Art. 6 Abs. 1 lit. c)", "lit. e) DSGVO");
        assertThat(READER.in(text)).extracting(f -> f.value().citation())
                .containsExactly("Art. 6 Abs. 1 lit. c) DSGVO", "lit. e) DSGVO");
    }

    @Test
    void theBracketAroundACitationIsNotPartOfIt() {
        String text = "Vertrag (Art. 6 Abs. 1 lit. b)";
        assertThat(READER.in(text)).extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("Art. 6 Abs. 1 lit. b");
    }

    @Test
    void everyNormIsReadBackAsOurDocumentsCiteIt() {
        List<String> wrong = LAW.facts().filter(Basis.class::isInstance).map(Basis.class::cast)
                .flatMap(b -> b.citation().texts().values().stream()
                        .filter(c -> !ids(c).equals(b.id())).map(c -> b.id() + ": " + c + " → " + ids(c)))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void aListOfAllNormsIsReadBack() {
        List<Basis> all = LAW.facts().filter(Basis.class::isInstance).map(Basis.class::cast).toList();
        String text = all.stream().map(b -> b.citation().texts().values().iterator().next())
                .collect(Collectors.joining("; "));
        assertThat(ids(text)).isEqualTo(all.stream().map(Fact::id).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Einwilligung | gdpr-6-1-a
            ausdrückliche Einwilligung | gdpr-9-2-a
            consent of the data subject | gdpr-6-1-a
            überwiegendes berechtigtes Interesse | gdpr-6-1-f
            our legitimate interests | gdpr-6-1-f
            Vertragserfüllung | gdpr-6-1-b
            performance of a contract | gdpr-6-1-b
            legal obligation | gdpr-6-1-c
            rechtliche Verpflichtung | gdpr-6-1-c
            Mission d’intérêt public | gdpr-6-1-e
            intérêt légitime | gdpr-6-1-f
            lebenswichtige Interessen | gdpr-6-1-d
            """)
    void wordsAloneAreCandidates(String text, String expected) {
        assertThat(READER.in(text)).isEmpty();
        assertThat(READER.named(text)).extracting(f -> f.value().basis()).containsExactly(expected);
    }

    private static String ids(String text) {
        return READER.in(text).stream().map(f -> f.value().basis()).collect(Collectors.joining(" "));
    }
}
