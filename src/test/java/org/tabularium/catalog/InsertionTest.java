package org.tabularium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tabularium.compose.Art30Register;
import org.tabularium.document.Document;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Register;
import org.tabularium.store.CatalogFiles;

/// Templates copied into registers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsertionTest {
    private static final Register GERMAN = Register.blank(List.of(Language.GERMAN), "DE");
    private static final Register BOTH =
            Register.blank(List.of(Language.GERMAN, Language.ENGLISH), "DE");
    private final Catalog catalog;

    InsertionTest() throws Exception {
        catalog = CatalogFiles.delivered();
    }

    @Test
    void aTemplateBringsAllItRefersTo() {
        Register filled = Insertion.activities(BOTH, List.of(template("act-payroll"))).register();
        assertThat(filled.activities()).hasSize(1);
        assertThat(filled.departments()).hasSize(1);
        assertThat(filled.data()).isNotEmpty();
        assertThat(Walk.entities(filled)).flatExtracting(e -> Walk.dangling(filled, e)).isEmpty();
    }

    @Test
    void aRegisterInOneLanguageGetsThatOne() {
        Register filled = Insertion.activities(GERMAN, List.of(template("act-payroll"))).register();
        assertThat(Walk.entities(filled)).flatExtracting(e -> Walk.texts((Record) e)).isNotEmpty()
                .allSatisfy(t -> assertThat(t.texts().keySet())
                        .containsExactly(Language.GERMAN));
    }

    @Test
    void aRegisterInALanguageTheCatalogLacksGetsTheEnglishText() {
        Register french = Register.blank(List.of(new Language("fr")), "FR");
        Register filled = Insertion.activities(french, List.of(template("act-payroll"))).register();
        assertThat(filled.activities().getFirst().name())
                .isEqualTo(LocalText.of(Language.ENGLISH, "Payroll"));
    }

    @Test
    void theSameTemplateTwiceIsTwoActivitiesThatShareTheirVocabulary() {
        Register once = Insertion.activities(BOTH, List.of(template("act-payroll"))).register();
        Insertion.Inserted twice =
                Insertion.activities(BOTH, List.of(template("act-payroll"), template("act-payroll")));
        assertThat(twice.activities()).doesNotHaveDuplicates().hasSize(2);
        assertThat(twice.register().activities()).extracting(Activity::id).isEqualTo(twice.activities());
        assertThat(twice.register().withActivities(List.of())).isEqualTo(once.withActivities(List.of()));
    }

    @Test
    void whatTheRegisterCallsTheSameIsReferredTo() {
        Department hr = Department.blank(new Id<>("dep-people"), LocalText.of(Language.GERMAN, "personal"));
        Register filled = Insertion
                .activities(BOTH.withDepartments(List.of(hr)), List.of(template("act-payroll"))).register();
        assertThat(filled.departments()).containsExactly(hr);
        assertThat(filled.activities().getFirst().department()).contains(hr.id());
    }

    @Test
    void anIdThatIsTakenByAnotherThingIsNotTakenAgain() {
        Department other =
                Department.blank(new Id<>("dep-hr"), LocalText.of(Language.GERMAN, "Hafenrundfahrt"));
        Register filled = Insertion
                .activities(BOTH.withDepartments(List.of(other)), List.of(template("act-payroll")))
                .register();
        assertThat(filled.departments()).extracting(d -> d.id().value()).containsExactly("dep-hr",
                "dep-hr-2");
        assertThat(filled.activities().getFirst().department()).contains(new Id<>("dep-hr-2"));
    }

    @Test
    void aSingleEntryIsHeldOnlyOnce() {
        Entry<DataCategory> entry = catalog.entries(DataCategory.class).getFirst();
        Insertion.Held<DataCategory> first = Insertion.entity(BOTH, entry);
        Insertion.Held<DataCategory> second = Insertion.entity(first.register(), entry);
        assertThat(first.register().data()).hasSize(1);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anOwnPackMayReferToItselfAndToWhatIsDelivered() {
        Register own = Insertion.activities(BOTH, List.of(template("act-payroll"))).register();
        Activity activity = own.activities().getFirst();
        Register bare = own.withDepartments(List.of());
        Catalog more = catalog.with("eigene", bare);
        Template template = more.templates().getLast();
        assertThat(template.pack().own()).isTrue();
        assertThat(template.pack().title()).isEqualTo(LocalText.of(Language.GERMAN, "eigene"));
        assertThat(Insertion.activities(BOTH, List.of(template)).register().departments())
                .extracting(Department::id).containsExactly(activity.department().orElseThrow());
    }

    @Test
    void anActivityBecomesATemplateWithoutItsPeopleDaysAndContracts() {
        Register register = Insertion.activities(BOTH, List.of(template("act-payroll"))).register();
        Activity activity = register.activities().getFirst().withOwner(Person.EMPTY.withName("Erika Muster"))
                .withNumber("7").withNote("streng vertraulich").withStatus(Activity.Status.ACTIVE)
                .withReplacedBy(Optional.of(new Id<>("act-other")));
        Register pack = Insertion.pack(Identified.replace(register.activities(), activity).isEmpty()
                ? register
                : register.withActivities(List.of(activity)), activity);
        assertThat(pack.title()).isEqualTo(activity.name());
        assertThat(pack.activities()).singleElement().satisfies(a -> {
            assertThat(a.owner()).isEqualTo(Person.EMPTY);
            assertThat(a.number()).isEmpty();
            assertThat(a.note()).isEmpty();
            assertThat(a.replacedBy()).isEmpty();
            assertThat(a.status()).isEqualTo(Activity.Status.DRAFT);
            assertThat(a.purposes()).isEqualTo(activity.purposes());
        });
        assertThat(Walk.entities(pack)).flatExtracting(e -> Walk.dangling(pack, e)).isEmpty();
    }

    @Test
    void aProviderComesInOnceWithItsParty() {
        Provider provider = catalog.providers().getFirst();
        Entry<Party> entry = catalog.entry(provider, Language.GERMAN);
        Insertion.Held<Party> held = Insertion.entity(BOTH, entry);
        assertThat(held.register().parties()).containsExactly(entry.entity());
        assertThat(Insertion.entity(held.register(), entry).register()).isEqualTo(held.register());
    }

    @Test
    void aRegisterOfEachKindIsPrintedInBothLanguagesWithoutAnythingUnknown() {
        Law law = Law.load();
        for (OrganisationKind kind : catalog.kinds()) {
            Register filled = Insertion.activities(BOTH, catalog.templates(kind)).register();
            for (Language language : BOTH.languages()) {
                Document document = Art30Register.of(law).document(filled, language);
                String all = document.toString();
                assertThat(Walk.entities(filled).stream().map(e -> "\"" + e.id() + "\"")
                        .filter(all::contains)).isEmpty();
                assertThat(texts(document)).isNotEmpty()
                        .noneMatch(t -> t.matches("(act|dep|sub|dat|ret|mea|gdpr|ao|hgb)-[a-z0-9-]+"));
            }
        }
    }

    private static List<String> texts(Document document) {
        return java.util.regex.Pattern.compile("Span\\[text=([^,\\]]*)").matcher(document.blocks().toString())
                .results().map(m -> m.group(1)).toList();
    }

    private Template template(String id) {
        return Stream.of(catalog.templates()).flatMap(List::stream)
                .filter(t -> t.activity().id().value().equals(id)).findFirst().orElseThrow();
    }
}
