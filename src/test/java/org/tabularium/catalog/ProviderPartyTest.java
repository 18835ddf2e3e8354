package org.tabularium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tabularium.law.Status;
import org.tabularium.model.Answer;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Dpf;
import org.tabularium.store.CatalogFiles;

/// A provider becomes a party that asserts nothing the catalog does not know (Art. 30(1)(d) and (e) GDPR).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderPartyTest {
    private final Catalog catalog;

    ProviderPartyTest() throws Exception {
        catalog = CatalogFiles.delivered();
    }

    @Test
    void theCompanyIsTheContractingOneAndTheServiceItsProduct() {
        Party party = party("ms365");
        assertThat(party.name()).isEqualTo("Microsoft Ireland Operations Limited");
        assertThat(party.product()).isEqualTo("Microsoft 365");
        assertThat(party.address().country()).isEqualTo("IE");
        assertThat(party.contract()).isEqualTo(Answer.notStated());
        assertThat(party.places()).isEmpty();
    }

    @Test
    void anEntryOfKnownNumberIsLinkedAndItsStateIsOpenIfNobodySawIt() {
        Dpf entry = (Dpf) party("ms365").destinations().getFirst().safeguards().getFirst();
        assertThat(entry.listedAs()).isEqualTo("Microsoft Corporation");
        assertThat(entry.checkedOn()).contains(LocalDate.of(2026, 10, 7));
        assertThat(entry.link()).isEqualTo("https://www.dataprivacyframework.gov/participant/6474");
        assertThat(entry.listing()).isEmpty();
        assertThat(entry.coverage()).isEmpty();
    }

    @Test
    void whatIsNotInTheListHasNoSafeguardFromIt() {
        assertThat(party("openai").destinations()).singleElement()
                .satisfies(d -> assertThat(d.safeguards()).isEmpty());
        assertThat(party("openai").note()).contains("nicht in der Liste").doesNotContain("  ");
        assertThat(party("pipedrive").destinations()).singleElement()
                .satisfies(d -> assertThat(d.safeguards()).isEmpty());
        assertThat(party("pipedrive").note()).contains("nicht bekannt");
    }

    @Test
    void noCountryGetsASafeguardThatIsForAnotherOne() {
        Party party = party("atlassian");
        assertThat(party.destinations()).extracting(d -> d.country()).containsExactly("AU", "US");
        assertThat(party.destinations().getFirst().safeguards()).isEmpty();
    }

    @Test
    void aStateIsSaidOnlyWhereItWasSeenAndALinkOnlyOfAKnownNumber() {
        assertThat(catalog.providers()).allSatisfy(provider -> {
            for (Safeguard safeguard : safeguards(provider)) {
                Dpf entry = (Dpf) safeguard;
                Provider.Framework known = provider.framework().orElseThrow();
                assertThat(entry.link().isEmpty()).isEqualTo(known.participant().isEmpty());
                assertThat(entry.checkedOn()).isEqualTo(known.checkedOn());
                if (known.status() != Status.VERIFIED) {
                    assertThat(entry.listing()).isEqualTo(Optional.empty());
                }
            }
        });
        assertThat(catalog.providers()).flatExtracting(this::safeguards).hasSizeGreaterThan(50)
                .extracting(s -> ((Dpf) s).listing()).contains(Optional.of(Safeguard.Listing.ACTIVE));
    }

    @Test
    void theNoteSaysWhenTheFactsWereGatheredAndThatTheyWantChecking() {
        assertThat(catalog.providers()).allSatisfy(p -> {
            assertThat(catalog.party(p, Language.GERMAN).note()).contains("07.10.2026").contains("prüfen");
            assertThat(catalog.party(p, Language.ENGLISH).note()).contains("7 Oct 2026").contains("check");
        });
    }

    @Test
    void anAuthorityBecomesAnOrganisationWithItsAddress() {
        var authority = catalog.authorities().stream().filter(a -> a.code().equals("DE-SH")).findFirst()
                .orElseThrow().organisation(Language.GERMAN);
        assertThat(authority.name()).contains("Schleswig-Holstein");
        assertThat(authority.address().city()).isEqualTo("Kiel");
        assertThat(authority.contact().website()).isNotEmpty();
    }

    private List<Safeguard> safeguards(Provider provider) {
        return catalog.party(provider, Language.ENGLISH).destinations().stream()
                .flatMap(d -> d.safeguards().stream()).toList();
    }

    private Party party(String id) {
        return catalog.party(
                catalog.providers().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(),
                Language.GERMAN);
    }
}
