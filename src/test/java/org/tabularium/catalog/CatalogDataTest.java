package org.tabularium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestFactory;
import org.tabularium.law.Law;
import org.tabularium.law.Status;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.store.CatalogFiles;

/// The delivered data: complete, in both languages, and referring to nothing that is not there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogDataTest {
    private static final Law LAW = Law.load();
    private static final Set<Language> BOTH = Set.of(Language.GERMAN, Language.ENGLISH);
    private final Catalog catalog;
    private final Register library;

    CatalogDataTest() throws Exception {
        catalog = CatalogFiles.delivered();
        library = catalog.library().orElseThrow();
    }

    @Test
    void thereAreFortyTemplatesAFirmStartsWithAndSomeForEachOtherKind() {
        assertThat(catalog.kinds()).extracting(OrganisationKind::id).containsExactly("company", "club",
                "practice", "municipality");
        assertThat(catalog.templates(catalog.kinds().getFirst())).hasSizeGreaterThanOrEqualTo(40);
        assertThat(catalog.kinds()).allSatisfy(
                k -> assertThat(k.activities()).filteredOn(OrganisationKind.Usual::chosen).isNotEmpty());
    }

    @Test
    void everyIdIsThereOnceOverAllPacks() {
        Set<String> seen = new HashSet<>();
        List<String> twice = catalog.packs().stream().flatMap(p -> Walk.entities(p.register()).stream())
                .map(e -> e.getClass().getSimpleName() + " " + e.id()).filter(id -> !seen.add(id)).toList();
        assertThat(seen).hasSizeGreaterThan(400);
        assertThat(twice).isEmpty();
    }

    @Test
    void everyReferenceLeadsToAnEntry() {
        assertThat(Walk.entities(library)).flatExtracting(e -> Walk.dangling(library, e)).isEmpty();
    }

    @Test
    void everyTextIsInGermanAndEnglish() {
        Stream<LocalText> ofFacts = Stream.of(catalog.recipients().stream().map(RecipientCategory::name),
                catalog.purposes().stream().map(PurposePhrase::text),
                catalog.authorities().stream().map(Authority::name),
                catalog.authorities().stream().map(Authority::competence),
                catalog.providers().stream().map(Provider::category),
                catalog.kinds().stream().map(OrganisationKind::name),
                catalog.kinds().stream().map(OrganisationKind::sentence)).flatMap(s -> s);
        Stream<LocalText> ofEntries =
                Walk.entities(library).stream().flatMap(e -> Walk.texts((Record) e).stream());
        assertThat(Stream.concat(ofFacts, ofEntries).toList()).hasSizeGreaterThan(2000)
                .allSatisfy(t -> assertThat(t.texts().keySet()).isEqualTo(BOTH));
    }

    @Test
    void everyLegalBasisIsOneOfTheLawData() {
        Stream<String> ofActivities = library.activities().stream().flatMap(a -> Stream.concat(
                a.purposes().stream().flatMap(p -> p.grounds().stream()).map(g -> g.basis()),
                a.uses().stream().flatMap(u -> u.conditions().stream())));
        Stream<String> ofPurposes = catalog.purposes().stream().flatMap(p -> p.bases().stream());
        assertThat(Stream.concat(ofActivities, ofPurposes).distinct().toList()).hasSizeGreaterThan(8)
                .allSatisfy(id -> assertThat(LAW.basis(id)).as(id).isPresent());
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateIsCompleteAndADraft() {
        return library.activities().stream()
                .map(a -> DynamicTest.dynamicTest(a.id().value(), () -> complete(a)));
    }

    private static void complete(Activity activity) {
        assertThat(activity.status()).isEqualTo(Activity.Status.DRAFT);
        assertThat(activity.department()).isPresent();
        assertThat(activity.description().isEmpty()).isFalse();
        assertThat(activity.purposes()).isNotEmpty().allSatisfy(p -> {
            assertThat(p.text().isEmpty()).isFalse();
            assertThat(p.grounds()).isNotEmpty();
        });
        assertThat(activity.uses()).isNotEmpty().allSatisfy(u -> {
            assertThat(u.subjects()).isNotEmpty();
            assertThat(u.data()).isNotEmpty();
            assertThat(u.retention()).isNotEmpty();
        });
        assertThat(activity.disclosures()).isNotEqualTo(Answer.notStated());
        assertThat(activity.measures()).isNotEmpty();
    }

    @Test
    void everyKindNamesTemplatesThatAreThere() {
        assertThat(catalog.kinds()).allSatisfy(kind -> {
            assertThat(kind.activities()).doesNotHaveDuplicates();
            assertThat(catalog.templates(kind)).extracting(t -> t.activity().id().value())
                    .isEqualTo(kind.activities().stream().map(OrganisationKind.Usual::id).toList());
        });
        assertThat(catalog.kinds().stream().flatMap(k -> k.activities().stream())
                .map(OrganisationKind.Usual::id))
                .containsAll(library.activities().stream().map(a -> a.id().value()).toList());
    }

    @Test
    void everyTimeLimitSaysWhoseLawItIsAndHowWellItIsFounded() {
        assertThat(library.retention()).hasSizeGreaterThan(100)
                .allSatisfy(r -> assertThat(catalog.mark(r.id())).as(r.id().value()).isPresent());
        assertThat(catalog.retention("FR")).isNotEmpty().allSatisfy(e -> assertThat(
                catalog.mark(e.entity().id()).orElseThrow().country()).isEqualTo("EU"));
        assertThat(catalog.retention("DE")).extracting(Entry::entity).extracting(RetentionRule::id)
                .contains(new org.tabularium.model.Id<>("ret-vouchers"));
    }

    @Test
    void everyCountryNamedIsOneOfTheLawData() {
        Stream<String> codes = Stream.of(catalog.providers().stream().map(p -> p.address().country()),
                catalog.providers().stream().flatMap(p -> p.destinations().stream()),
                catalog.authorities().stream().map(Authority::country)).flatMap(s -> s);
        assertThat(codes.filter(c -> !c.isEmpty()).distinct().toList())
                .allSatisfy(c -> assertThat(LAW.country(c)).as(c).isPresent());
    }

    @Test
    void providersAndAuthoritiesHaveEachIdOnceAndSayHowWellTheyAreFounded() {
        assertThat(catalog.providers()).extracting(Provider::id).hasSize(100).doesNotHaveDuplicates();
        assertThat(catalog.authorities()).extracting(Authority::code).doesNotHaveDuplicates();
        assertThat(catalog.providers()).extracting(Provider::status).contains(Status.MEMORY, Status.VERIFIED);
        assertThat(Walk.entities(library)).extracting(Identified::id).extracting(id -> id.value())
                .allMatch(id -> id.equals(id.toLowerCase(Locale.ROOT)));
    }
}
