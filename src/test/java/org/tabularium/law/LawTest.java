package org.tabularium.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Country.Zone;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;

class LawTest {
    private static final Set<String> MEMBER_STATES =
            Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
                    "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE",
                    "SI", "SK");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Law law = Law.load();

    @Test
    void everyNameAndCitationIsThereInBothLanguages() {
        Stream<LocalText> texts = Stream.of(law.countries().stream().map(Country::name),
                law.bases().stream().map(Basis::citation), law.bases().stream().map(Basis::title),
                law.decisions().stream().map(Decision::name), law.decisions().stream().map(Decision::number))
                .flatMap(s -> s);
        assertThat(texts).hasSizeGreaterThan(400).allSatisfy(
                text -> assertThat(text.texts().keySet()).as(text.toString()).contains(GERMAN,
                        ENGLISH));
    }

    @Test
    void everyFactNamesItsSource() {
        assertThat(law.countries()).allSatisfy(c -> assertThat(c.source()).isNotBlank());
        assertThat(law.bases()).allSatisfy(b -> assertThat(b.source()).isNotBlank());
        assertThat(law.decisions()).allSatisfy(d -> assertThat(d.source()).startsWith("OJ "));
    }

    @Test
    void idsOfNormsAndDecisionsAreValidIds() {
        assertThat(law.bases()).allMatch(b -> Id.isValid(b.id()));
        assertThat(law.decisions()).allMatch(d -> Id.isValid(d.id()));
    }

    @Test
    void everyIsoCountryHasAPlace() {
        Set<String> codes = law.countries().stream().map(Country::code).collect(Collectors.toSet());
        assertThat(codes).containsAll(List.of(Locale.getISOCountries())).hasSizeGreaterThanOrEqualTo(249);
    }

    @Test
    void the27MemberStatesAndThe3EeaStatesAreInside() {
        Set<String> territories = Set.of("AX", "GF", "GP", "MF", "MQ", "RE", "YT");
        Set<String> expected = new TreeSet<>(MEMBER_STATES);
        expected.addAll(territories);
        assertThat(MEMBER_STATES).hasSize(27);
        assertThat(in(Zone.EU)).isEqualTo(expected);
        assertThat(in(Zone.EEA)).containsExactlyInAnyOrder("IS", "LI", "NO");
        assertThat(law.countries().stream().filter(c -> !c.isThird())).hasSize(27 + 7 + 3);
    }

    @Test
    void adequateCountriesNameADecisionThatIsAboutThem() {
        assertThat(law.countries().stream().filter(c -> c.zone() == Zone.ADEQUATE)).hasSize(16)
                .allSatisfy(c -> {
                    Decision decision = law.decision(c.decision().orElseThrow()).orElseThrow();
                    assertThat(decision.country()).isEqualTo(c.code());
                    assertThat(decision.kind()).isEqualTo(Decision.Kind.ADEQUACY);
                });
    }

    @Test
    void theDecisionForTheUnitedStatesCoversParticipantsOnly() {
        Decision dpf = law.decision("adequacy-us-dpf").orElseThrow();
        assertThat(dpf.whole()).isFalse();
        assertThat(dpf.number().in(GERMAN)).isEqualTo("Durchführungsbeschluss (EU)\u00a02023/1795");
        assertThat(dpf.adopted()).isEqualTo("2023-07-10");
        assertThat(dpf.status()).isEqualTo(Status.VERIFY);
    }

    @Test
    void aDecisionThatHasExpiredNoLongerMakesACountryAdequate() {
        assertThat(law.asOf(LocalDate.of(2031, 12, 27)).country("GB").orElseThrow().zone())
                .isEqualTo(Zone.ADEQUATE);
        Country later = law.asOf(LocalDate.of(2031, 12, 28)).country("GB").orElseThrow();
        assertThat(later.zone()).isEqualTo(Zone.THIRD);
        assertThat(later.decision()).isEmpty();
    }

    @Test
    void repealedDecisionsAreFoundByIdButNotListed() {
        assertThat(law.decision("adequacy-us-privacy-shield")).isPresent();
        assertThat(law.decisions()).noneMatch(d -> d.id().equals("adequacy-us-privacy-shield"));
        assertThat(law.asOf(LocalDate.of(2019, 1, 1)).decisions())
                .anyMatch(d -> d.id().equals("adequacy-us-privacy-shield"))
                .noneMatch(d -> d.id().equals("scc-2021-914"));
    }

    @Test
    void everyGroundOfTheArticlesIsThere() {
        assertThat(ids(Basis.Kind.ARTICLE_6)).hasSize(6).contains("gdpr-6-1-a", "gdpr-6-1-f");
        assertThat(ids(Basis.Kind.ARTICLE_9)).hasSize(10).contains("gdpr-9-2-a", "gdpr-9-2-j");
        assertThat(ids(Basis.Kind.ARTICLE_10)).containsExactly("gdpr-10");
        assertThat(ids(Basis.Kind.ARTICLE_49)).hasSize(8).contains("gdpr-49-1-a", "gdpr-49-1-g");
        assertThat(ids(Basis.Kind.NATIONAL)).contains("tdddg-25-1", "tdddg-25-2-1", "tdddg-25-2-2",
                "uwg-7-2-2",
                "uwg-7-3", "bdsg-26-1", "bdsg-26-3", "bdsg-22-1-1-a", "bdsg-22-1-1-b", "arbzg-16-2",
                "hgb-257",
                "ao-147", "agg-15-4", "milog-17-1");
    }

    @Test
    void citationsFollowTheCustomOfEachLanguage() {
        Basis interests = law.basis("gdpr-6-1-f").orElseThrow();
        assertThat(interests.citation().in(GERMAN))
                .isEqualTo("Art.\u00a06 Abs.\u00a01 S.\u00a01 lit.\u00a0f DSGVO");
        assertThat(interests.citation().in(ENGLISH)).isEqualTo("Art.\u00a06(1)(f) GDPR");
        assertThat(law.basis("uwg-7-2-2").orElseThrow().citation().in(GERMAN))
                .isEqualTo("§\u00a07 Abs.\u00a02 Nr.\u00a02 UWG");
        assertThat(law.bases())
                .noneMatch(b -> b.citation().in(GERMAN).matches(".*(§|Art\\.|Abs\\.|Nr\\.|lit\\.) .*"));
    }

    @Test
    void whatIsKnownFromMemoryIsMarkedSo() {
        assertThat(law.basis("hinschg-10").orElseThrow().status()).isEqualTo(Status.MEMORY);
        assertThat(law.basis("bdsg-26-1").orElseThrow().status()).isEqualTo(Status.VERIFY);
        assertThat(law.basis("tdddg-25-1").orElseThrow().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void theNineCriteriaAndTheListOfTheAuthoritiesAreThere() {
        assertThat(law.indicators().stream().filter(i -> i.kind() == Indicator.Kind.CRITERION)
                .map(Indicator::id)).hasSize(9).startsWith("wp248-1").endsWith("wp248-9");
        assertThat(law.indicators().stream().filter(i -> i.kind() == Indicator.Kind.LIST_ENTRY)
                .map(Indicator::id)).hasSize(17).startsWith("dsk-1").endsWith("dsk-17");
        assertThat(law.indicators()).allSatisfy(i -> {
            assertThat(i.title().texts()).containsOnlyKeys(GERMAN, ENGLISH);
            assertThat(i.citation().texts()).containsOnlyKeys(GERMAN, ENGLISH);
            assertThat(i.status()).as(i.id() + ": nobody has read the wording").isNotEqualTo(Status.VERIFIED);
        });
        assertThat(law.indicator("wp248-7").orElseThrow().citation().in(GERMAN))
                .isEqualTo("WP\u00a0248, Kriterium\u00a07");
        assertThat(law.indicator("dsk-11").orElseThrow().title().in(ENGLISH))
                .contains("artificial intelligence");
    }

    @Test
    void anIndicatorIsAppliedFromTheDayOfItsDocument() {
        assertThat(law.asOf(LocalDate.of(2018, 10, 16)).indicators())
                .noneMatch(i -> i.id().equals("dsk-1")).anyMatch(i -> i.id().equals("wp248-1"));
        assertThat(law.asOf(LocalDate.of(2018, 10, 16)).indicator("dsk-1")).isPresent();
    }

    @Test
    void theLawVouchesForNoDayLaterThanItIsKnown() {
        assertThat(law.date()).isEqualTo(TODAY);
        assertThat(law.asOf(LocalDate.of(2030, 1, 1)).date()).isEqualTo(TODAY);
        assertThat(law.asOf(LocalDate.of(2025, 1, 1)).date()).isEqualTo("2025-01-01");
    }

    @Test
    void anUnknownCodeCountsAsOutsideAndAnEmptyOneSaysNothing() {
        assertThat(law.country("ZZ")).isEmpty();
        assertThat(law.isOutsideEea("ZZ")).isTrue();
        assertThat(law.isOutsideEea("")).isFalse();
        assertThat(law.isOutsideEea("NO")).isFalse();
        assertThat(law.isOutsideEea("CH")).isTrue();
    }

    private Set<String> in(Zone zone) {
        return law.countries().stream().filter(c -> c.zone() == zone).map(Country::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> ids(Basis.Kind kind) {
        return law.bases().stream().filter(b -> b.kind() == kind).map(Basis::id).toList();
    }
}
