package org.tabularium.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Country.Zone;

/// The law on the days on which it changed, and without a decision.
class LawOnDaysTest {
    private final Law law = Law.load();

    @Test
    void thePrivacyShieldIsInForceUntilTheDayBeforeTheJudgment() {
        assertThat(isInForce("adequacy-us-privacy-shield", "2020-07-15")).isTrue();
        assertThat(isInForce("adequacy-us-privacy-shield", "2020-07-16")).isFalse();
        assertThat(isInForce("adequacy-us-privacy-shield", "2020-07-17")).isFalse();
        assertThat(law.decision("adequacy-us-privacy-shield").orElseThrow().annulledBy().in(GERMAN))
                .contains("C-311/18").contains("16.\u00a0Juli 2020");
        assertThat(on("2020-07-15").frameworks()).extracting(Framework::id).containsExactly("privacy-shield");
        assertThat(on("2020-07-17").frameworks()).isEmpty();
    }

    @Test
    void theUnitedStatesWereAdequateUnderTheShieldAndAreSoAgainUnderTheFramework() {
        assertThat(decisionFor("US", "2015-10-05")).isEqualTo("adequacy-us-safe-harbour");
        assertThat(zone("US", "2015-10-06")).isEqualTo(Zone.THIRD);
        assertThat(decisionFor("US", "2020-07-15")).isEqualTo("adequacy-us-privacy-shield");
        assertThat(zone("US", "2020-07-17")).isEqualTo(Zone.THIRD);
        assertThat(zone("US", "2023-07-09")).isEqualTo(Zone.THIRD);
        assertThat(decisionFor("US", "2023-07-10")).isEqualTo("adequacy-us-dpf");
    }

    @Test
    void theDecisionForTheUnitedKingdomWasExtendedTwiceAndEndsIn2031() {
        List.of("2021-06-28", "2025-06-27", "2025-06-28", "2025-12-27", "2025-12-28", "2031-12-27")
                .forEach(day -> assertThat(isInForce("adequacy-gb", day)).as(day).isTrue());
        assertThat(isInForce("adequacy-gb", "2031-12-28")).isFalse();
        Decision decision = law.decision("adequacy-gb").orElseThrow();
        assertThat(decision.expiry(LocalDate.of(2025, 6, 23))).contains(LocalDate.of(2025, 6, 27));
        assertThat(decision.expiry(LocalDate.of(2025, 6, 24))).contains(LocalDate.of(2025, 12, 27));
        assertThat(decision.expiry(LocalDate.of(2026, 11, 21))).contains(LocalDate.of(2031, 12, 27));
    }

    @Test
    void theUnitedKingdomCountedAsInsideUntilItsDecision() {
        assertThat(zone("GB", "2020-07-15")).isEqualTo(Zone.EU);
        assertThat(zone("GB", "2021-06-27")).isEqualTo(Zone.EU);
        assertThat(zone("GB", "2021-06-28")).isEqualTo(Zone.ADEQUATE);
        assertThat(zone("GB", "2031-12-28")).isEqualTo(Zone.THIRD);
    }

    @Test
    void contractsOnTheOldClausesCountedUntilTheEndOf2022() {
        for (String old : List.of("scc-2001-497", "scc-2004-915", "scc-2010-87", "scc-2002-16")) {
            assertThat(isInForce(old, "2022-12-27")).as(old).isTrue();
            assertThat(isInForce(old, "2022-12-28")).as(old).isFalse();
        }
        assertThat(law.decision("scc-2010-87").orElseThrow().repealedOn())
                .contains(LocalDate.of(2021, 9, 27));
        assertThat(law.decision("scc-2021-914").orElseThrow().repealedOn()).isEmpty();
        assertThat(isInForce("scc-2021-914", "2021-06-26")).isFalse();
        assertThat(isInForce("scc-2021-914", "2021-06-27")).isTrue();
    }

    @Test
    void theTtdsgIsOutdatedFromTheDayOnWhichItWasRenamed() {
        assertThat(outdated("2024-05-13")).doesNotContain("ttdsg", "tmg");
        assertThat(outdated("2024-05-14")).contains("ttdsg", "tmg");
        assertThat(on("2024-05-13").outdatedIn("Cookies nach § 25 Abs. 1 TTDSG")).isEmpty();
        assertThat(on("2024-05-14").outdatedIn("Cookies nach § 25 Abs. 1 TTDSG")).singleElement()
                .satisfies(o -> assertThat(o.in("nach § 25 TTDSG")).contains("TTDSG"));
    }

    @Test
    void vouchersAreKeptEightYearsSince2025() {
        for (String id : List.of("de-vouchers", "de-vat-inv")) {
            assertThat(period(id, "2024-12-31")).as(id).isEqualTo(Period.ofYears(10));
            assertThat(period(id, "2025-01-01")).as(id).isEqualTo(Period.ofYears(8));
        }
        assertThat(on("2024-12-31").retention()).filteredOn(n -> n.id().equals("de-vouchers")).hasSize(1);
        assertThat(period("de-books", "2024-12-31")).isEqualTo(period("de-books", "2025-01-01"));
    }

    @Test
    void onlyForeignGuestsFillInAFormSince2025() {
        assertThat(on("2024-12-31").retentionNorm("de-hotel").orElseThrow().title().in(GERMAN))
                .contains("aller Gäste");
        assertThat(on("2025-01-01").retentionNorm("de-hotel").orElseThrow().title().in(GERMAN))
                .contains("ausländischer Gäste");
    }

    @Test
    void aDataProtectionOfficerIsNeededFrom20PersonsSinceNovember2019() {
        assertThat(on("2019-11-25").figure("dpo-persons").orElseThrow().number()).contains(10);
        assertThat(on("2019-11-26").figure("dpo-persons").orElseThrow().number()).contains(20);
        assertThat(on("2018-05-24").figure("dpo-persons")).isEmpty();
        assertThat(on("2023-12-31").figure("consent-age-dk").orElseThrow().number()).contains(13);
        assertThat(on("2024-01-01").figure("consent-age-dk").orElseThrow().number()).contains(15);
    }

    @Test
    void withoutADecisionACountryIsAThirdCountry() {
        Law fallen = law.without("adequacy-us-dpf");
        assertThat(fallen.country("US").orElseThrow().zone()).isEqualTo(Zone.THIRD);
        assertThat(fallen.country("US").orElseThrow().decision()).isEmpty();
        assertThat(fallen.decisions()).noneMatch(d -> d.id().equals("adequacy-us-dpf"));
        assertThat(fallen.frameworks()).isEmpty();
        assertThat(fallen.isInForce(fallen.decision("adequacy-us-dpf").orElseThrow())).isFalse();
        assertThat(Standing.of("US", fallen)).isInstanceOf(Standing.Third.class);
        assertThat(fallen.country("GB").orElseThrow().zone()).isEqualTo(Zone.ADEQUATE);
        assertThat(law.country("US").orElseThrow().zone()).as("the law itself").isEqualTo(Zone.ADEQUATE);
    }

    @Test
    void withoutAndAsOfGoTogether() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Law fallen = law.without("adequacy-gb").asOf(day).without("adequacy-us-dpf");
        assertThat(fallen.date()).isEqualTo(day);
        assertThat(fallen.country("GB").orElseThrow().isThird()).isTrue();
        assertThat(fallen.country("GB").orElseThrow().zone()).isEqualTo(Zone.THIRD);
        assertThat(fallen.country("US").orElseThrow().zone()).isEqualTo(Zone.THIRD);
        assertThat(fallen.asOf(LocalDate.of(2020, 7, 15)).country("US").orElseThrow().decision())
                .contains("adequacy-us-privacy-shield");
    }

    private Law on(String day) {
        return law.asOf(LocalDate.parse(day));
    }

    private boolean isInForce(String decision, String day) {
        Law then = on(day);
        Decision found = then.decision(decision).orElseThrow();
        assertThat(then.decisions().contains(found)).isEqualTo(then.isInForce(found));
        return then.isInForce(found);
    }

    private Zone zone(String country, String day) {
        return on(day).country(country).orElseThrow().zone();
    }

    private String decisionFor(String country, String day) {
        return on(day).country(country).orElseThrow().decision().orElseThrow();
    }

    private List<String> outdated(String day) {
        return on(day).outdated().stream().map(Outdated::id).toList();
    }

    private Period period(String norm, String day) {
        return on(day).retentionNorm(norm).orElseThrow().period().orElseThrow();
    }
}
