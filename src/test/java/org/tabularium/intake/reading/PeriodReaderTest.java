package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.compose.Texts;
import org.tabularium.compose.Wording;
import org.tabularium.law.Law;
import org.tabularium.law.RetentionNorm;
import org.tabularium.model.Language;

/// Periods, their starts and the norms beside them, as registers and policies write them.
class PeriodReaderTest {
    private static final Law LAW = Law.load();
    private static final PeriodReader READER = new PeriodReader(LAW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            10 Jahre | P10Y
            6 Monate | P6M
            sechs Monate | P6M
            zwei bis drei Jahre | P3Y
            6 - 10 Jahre | P10Y
            6–10 Jahre | P10Y
            6 bzw. 10 Jahre | P10Y
            "6, 8 oder 10 Jahre" | P10Y
            6 Monate bis 2 Jahre | P2Y
            max. 30 Tage | P30D
            mind. 3 Jahre | P3Y
            30 days | P30D
            90d | P90D
            72 h | P3D
            48 Stunden | P2D
            14 Tage | P14D
            4 Wochen | P28D
            2 weeks | P14D
            10-jährige Aufbewahrungsfrist | P10Y
            zehnjährige Aufbewahrungsfrist | P10Y
            six-month period | P6M
            10-year retention | P10Y
            6-Monats-Frist | P6M
            "1,5 Jahre" | P18M
            anderthalb Jahre | P18M
            ein halbes Jahr | P6M
            ein Jahr | P1Y
            1 year and 6 months | P1Y6M
            "1 Jahr, 6 Monate und 3 Tage" | P1Y6M3D
            zehn (10) Jahre | P10Y
            ten years | P10Y
            10 ans | P10Y
            trois mois | P3M
            5 années | P5Y
            10J. nach Ende | P10Y Ende
            10 Jahre nach Vertragsende | P10Y Vertragsende
            "10 Jahre nach Vertragsende, § 147 AO" | P10Y Vertragsende [ao-147]
            10 Jahre ab Ende des Kalenderjahres | P10Y Ende des Kalenderjahres
            "8 Jahre (ab Ende des Kalenderjahrs, in dem der Beleg entstanden ist)" | "P8Y Ende des Kalenderjahrs, in dem der Beleg entstanden ist"
            10 years after the end of the contract | P10Y end of the contract
            "6 months after rejection, Section 15(4) AGG" | P6M rejection [agg-15-4]
            3 years from the end of the year | P3Y end of the year
            3 ans à compter du dernier contact | P3Y dernier contact
            5 ans après la fin du contrat | P5Y fin du contrat
            Löschung nach 6 Monaten | P6M
            nach Ablauf von 6 Monaten | P6M
            Nach Vertragsende 10 Jahre | P10Y Vertragsende
            § 147 AO: 8 Jahre | P8Y [ao-147]
            8 Jahre (§ 147 AO) | P8Y [ao-147]
            "10 Jahre gemäß § 257 HGB, § 147 AO" | P10Y [hgb-257 ao-147]
            "§ 257 HGB: 6 Jahre, § 147 AO: 10 Jahre" | P6Y [hgb-257] + P10Y [ao-147]
            5 Jahre für Verträge; 30 Jahre für Titel | P5Y + P30Y
            72 h / 14 Tage / 4 Wochen | P3D + P14D + P28D
            dauerhaft | ever
            unbefristet | ever
            kept indefinitely | ever
            durée illimitée | ever
            sofort | P0D
            Unverzüglich nach Zweckfortfall | P0D Zweckfortfall
            bis zum Widerruf | - Widerruf
            until withdrawal of consent | - withdrawal of consent
            nach Zweckfortfall | - Zweckfortfall
            Bis zur Abmeldung vom Newsletter | - Abmeldung vom Newsletter
            jusqu’au retrait du consentement | - retrait du consentement
            "Bis zum Widerruf, längstens 3 Jahre" | - Widerruf + P3Y
            Wir speichern Ihre Daten für 14 Tage. Danach löschen wir sie. | P14D
            """)
    void periodsAndCriteriaAreFound(String text, String expected) {
        assertThat(say(text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kundendaten", "unter 16 Jahren", "16 years old", "seit 20 Jahren",
            "alle 6 Monate", "2026",
            "§ 147 AO", "Art. 6 Abs. 1 lit. b DSGVO", "12.03.2026", "nach den gesetzlichen Vorgaben",
            "from you",
            "10.000 Tage", "IP 10.0.0.1 d", "Kapitel 3 Tagesordnung", "bis zu", "nach"})
    void whatIsNoPeriodIsNotFound(String text) {
        assertThat(READER.in(text)).isEmpty();
    }

    @Test
    void whatIsFoundHasItsPlace() {
        String text = "Rechnungen: 8 Jahre nach Ende des Jahres (§ 147 AO); Bewerbungen: 6 Monate.";
        assertThat(READER.in(text)).extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("8 Jahre nach Ende des Jahres (§ 147 AO", "6 Monate");
    }

    @Test
    void everyPeriodOurDocumentsPrintIsReadBack() {
        for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
            Wording wording = new Wording(Texts.load(language, "register"));
            assertThat(periods()).allSatisfy(p -> assertThat(READER.in(wording.period(p)))
                    .extracting(f -> f.value().period().orElse(Period.ofDays(-1))).containsExactly(p));
        }
    }

    @Test
    void everyTimeLimitOfTheLawIsReadBackWithItsStartAndItsNorms() {
        for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
            Wording wording = new Wording(Texts.load(language, "register"));
            List<RetentionNorm> norms = LAW.retention().stream().filter(n -> n.period().isPresent()).toList();
            assertThat(norms).allSatisfy(n -> {
                String after = language.equals(Language.GERMAN) ? " nach " : " after ";
                String text = wording.period(n.period().orElseThrow()) + after + n.begin().in(language);
                assertThat(READER.in(text)).as(text).first().satisfies(f -> {
                    assertThat(f.value().period()).isEqualTo(n.period());
                    assertThat(n.begin().in(language)).contains(f.value().start());
                    assertThat(f.value().start()).isNotEmpty();
                });
            });
        }
    }

    private static Stream<Period> periods() {
        return Stream.of(Stream.of(Period.ZERO, Period.of(1, 6, 0), Period.of(1, 1, 1), Period.of(0, 3, 14),
                Period.of(10, 0, 1), Period.of(30, 11, 30)),
                Stream.iterate(1, n -> n + 1).limit(40)
                        .flatMap(n -> Stream.of(Period.ofYears(n), Period.ofMonths(n), Period.ofDays(n * 3))))
                .flatMap(s -> s);
    }

    private static String say(String text) {
        return READER.in(text).stream().map(Found::value).map(PeriodReaderTest::say)
                .collect(Collectors.joining(" + "));
    }

    private static String say(Keeping k) {
        String period = k.indefinite() ? "ever" : k.period().map(Period::toString).orElse("-");
        String statutes = k.statutes().stream().map(CitedBasis::basis).collect(Collectors.joining(" "));
        return (period + (k.start().isEmpty() ? "" : " " + k.start())
                + (statutes.isEmpty() ? "" : " [" + statutes + "]"))
                .strip();
    }
}
