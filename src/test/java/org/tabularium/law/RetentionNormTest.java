package org.tabularium.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Retention norms are found by the statutes a free text names, and by what it is about.
class RetentionNormTest {
    private final Law law = Law.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "§ 147 Abs. 1 Nr. 4, Abs. 3 AO | de-vouchers",
            "§\u00a0147 Abs.\u00a03, Abs.\u00a01 Nr.\u00a04 AO | de-vouchers",
            "§147 Abs.1 Nr.4 AO | de-vouchers",
            "§ 147(1) no. 4, (3) AO | de-vouchers",
            "§ 257 Abs. 1 Nr. 4, Abs. 4 HGB | de-vouchers",
            "§ 147 Abs. 1 Nr. 1 AO und § 257 Abs. 1 Nr. 1 HGB | de-books",
            "HGB § 257 Abs. 1 Nr. 1 | de-books",
            "Section 257(1) no. 2 of the Commercial Code | de-letters",
            "Absatz 1 Nummer 4a des § 147 AO | de-customs;de-books;de-vouchers;de-letters;de-delivery;de-tax-open",
            "§ 147 Absatz 1 Nummer 4a der Abgabenordnung | de-customs",
            "§§ 195, 199 Abs. 1 BGB | de-lim-3;de-personnel;de-consent",
            "Art. 14b UStG | de-vat-inv;de-vat-private",
            "§ 41 Abs. 1 Satz 9 EStG | de-payroll",
            "section 28f(1) of Social Code Book IV | de-social",
            "§ 28f Abs. 1 SGB\u00a0IV | de-social",
            "§ 630f Abs. 3 des Bürgerlichen Gesetzbuchs | de-medical",
            "§ 132 BAO | at-bao",
            "§ 212 UGB, § 132 BAO | at-ugb;at-bao",
            "Art. 958f OR | ch-or",
            "Art. L123-22 Code de commerce | fr-accounts",
            "§ 15 Abs. 4 AGG und § 61b Abs. 1 ArbGG | de-agg;de-agg-suit;de-applicants",
            "§ 85 Abs. 2 Nr. 1 StrlSchG | de-xray-treatment"})
    void aTextNamesANorm(String text, String norms) {
        assertThat(named(text)).containsExactlyInAnyOrder(norms.split(";"));
    }

    @Test
    void aSectionAloneNamesAllThatStandsInIt() {
        assertThat(named("§ 147 AO")).contains("de-books", "de-vouchers", "de-letters", "de-customs");
        assertThat(named("section 147 of the German Fiscal Code (AO)")).isEqualTo(named("§ 147 AO"));
        assertThat(named("§ 147 AO, § 257 HGB")).isEqualTo(named("HGB § 257, AO § 147"))
                .isEqualTo(named("§§ 257 HGB, 147 AO")).containsAll(named("§ 257 HGB"));
        assertThat(named("§ 147 Abs. 3 AO")).isEqualTo(named("§ 147 AO"));
    }

    @Test
    void otherSectionsOtherActsAndPlainNumbersNameNothing() {
        assertThat(named("")).isEmpty();
        assertThat(named("zehn Jahre, siehe 147")).isEmpty();
        assertThat(named("§ 147")).isEmpty();
        assertThat(named("§ 147 HGB")).isEmpty();
        assertThat(named("§ 14 AO")).isEmpty();
        assertThat(named("Art. 6 Abs. 1 S. 1 lit. c DSGVO")).isEmpty();
        assertThat(named("§ 147 BAO")).isEmpty();
    }

    @Test
    void aNormThatIsNotInForceIsNotNamed() {
        assertThat(law.asOf(LocalDate.of(2024, 12, 31)).retentionNormsNamed("§ 257 Abs. 4 S. 2 HGB"))
                .extracting(RetentionNorm::id).doesNotContain("de-vouchers-fin");
    }

    @ParameterizedTest
    @CsvSource({"Ausgangsrechnungen, true", "Invoices and receipts, true", "Buchungsbelege, true",
            "Lohnabrechnungen, false", "Berechnungsgrundlagen, false", "Belegschaftsdaten, false",
            "Bewerbungsunterlagen, false"})
    void aNameIsAboutVouchersOrNot(String name, boolean about) {
        assertThat(law.retentionNorm("de-vouchers").orElseThrow().isAbout(name)).isEqualTo(about);
    }

    @Test
    void applicationsAreNotCompetition() {
        RetentionNorm applicants = law.retentionNorm("de-applicants").orElseThrow();
        assertThat(applicants.isAbout("Bewerbungsunterlagen")).isTrue();
        assertThat(applicants.isAbout("Job applications")).isTrue();
        assertThat(applicants.isAbout("Beobachtung des Wettbewerbs")).isFalse();
        assertThat(applicants.kind()).isEqualTo(RetentionNorm.Kind.CUSTOMARY);
        assertThat(applicants.bound()).isEqualTo(RetentionNorm.Bound.AT_MOST);
    }

    @Test
    void everyWordIsLowerCaseAndLongEnoughToMeanSomething() {
        assertThat(law.retention()).allSatisfy(n -> assertThat(n.words()).as(n.id()).isNotEmpty()
                .allMatch(w -> w.length() > 2 && w.equals(w.toLowerCase(Locale.ROOT))));
    }

    private List<String> named(String statute) {
        return law.retentionNormsNamed(statute).stream().map(RetentionNorm::id).distinct().toList();
    }
}
