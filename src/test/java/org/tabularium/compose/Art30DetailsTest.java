package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

/// What stands beside Art. 30 GDPR is printed where it is recorded, in both languages, and nowhere else.
class Art30DetailsTest {
    private static final Path EVERYTHING = Path.of("src/test/resources/org/tabularium/store/everything.ropa");
    private final Art30Register composer = Art30Register.of(Law.load());
    private Register register = Samples.register();

    @BeforeEach
    void open() throws IOException, StoreException {
        register = RopaFile.open(EVERYTHING).register();
    }

    @Test
    void theSheetNamesTheControllersOfTheGroupAndTheJointOnesWithTheirArrangement() {
        assertThat(german("Verantwortliche der Unternehmensgruppe")).isEqualTo("Tochter GmbH");
        assertThat(german("Gemeinsam Verantwortliche")).startsWith("Partner e. V.\n").contains(
                "Vereinbarung nach Art. 26 DSGVO: Gemeinsame Veranstaltung; geschlossen: 01.05.2024; "
                        + "Ablage: Vereinbarung.pdf",
                "Wer welche Verpflichtung erfüllt: Partner erfüllt Art. 15",
                "Anlaufstelle für betroffene Personen: info@example.org",
                "Das Wesentliche der Vereinbarung: Beide haften");
        assertThat(english("Joint controllers")).contains(
                "Arrangement under Art. 26 GDPR: joint event; concluded: 1 May 2024; filed: Vereinbarung.pdf",
                "Who fulfils which obligation: the partner meets Art. 15",
                "Contact point for data subjects: info@example.org",
                "Essence of the arrangement: both are liable");
    }

    @Test
    void theStateTellsTheSuccessorAndTheUpkeepOfTheSheet() {
        assertThat(german("Stand der Tätigkeit")).endsWith("""
                beendet: 01.01.2030; ersetzt durch: 1 Lohnabrechnung
                Blatt angelegt: 20.05.2018; freigegeben: Ada Beispiel, 05.03.2026; \
                nächste Prüfung: 01.03.2027""");
        assertThat(english("State of the activity")).endsWith("""
                ended: 1 January 2030; replaced by: 1 Payroll
                Sheet made: 20 May 2018; released: Ada Beispiel, 5 March 2026; next review: 1 March 2027""");
    }

    @Test
    void particularsNameTheOperationsOfArticle4() {
        assertThat(german("Nähere Angaben")).isEqualTo("""
                Geschäftsprozess: Personal
                Bedeutung: unterstützende Tätigkeit
                Vorgänge, Art. 4 Nr. 2 DSGVO: Erheben, Speicherung
                Interne Einstufung: intern
                Öffentliches Verzeichnis: nicht enthalten
                Bemerkungen: keine""");
        assertThat(english("Particulars")).contains("Business process: HR", "Importance: auxiliary activity",
                "Operations, Art. 4(2) GDPR: collection, storage", "Public register: not included");
    }

    @Test
    void purposesHavePartsAndGroundsTheirConditionProofAndBalancing() {
        assertThat(german("Zwecke")).isEqualTo("""
                Zahlung des Lohns
                Netto berechnen
                Art des Zwecks: HR-1
                Weiterverarbeitung, Prüfung der Vereinbarkeit nach Art. 6 Abs. 4 DSGVO: vereinbar""");
        assertThat(german("Rechtsgrundlagen")).contains("Voraussetzung: solange angestellt.",
                "Ablage des Nachweises: CRM.\nInteressenabwägung: Erforderlichkeit: nichts Milderes; Abwägung: "
                        + "gering; Ergebnis: Interessen, Grundrechte und Grundfreiheiten der betroffenen Personen "
                        + "überwiegen nicht; durchgeführt: 01.01.2025; Ablage: IA-1.");
        assertThat(english("Legal bases")).contains("Condition: while employed.", "Proof kept in: CRM.",
                "Balancing of interests: necessity: nothing milder; weighing: slight; result: the interests, "
                        + "rights and freedoms of the data subjects do not override; carried out: 1 January 2025; "
                        + "filed: IA-1.");
    }

    @Test
    void peopleAreCountedAndMarkedAndSpecialCategoriesNamed() {
        assertThat(german("Personen und Daten")).startsWith(
                "Beschäftigte (auch ehemalige; Anzahl: 100 bis 250; besonders schutzbedürftig): ");
        assertThat(english("People and data")).startsWith(
                "Employees (former ones too; number: 100 to 250; particularly vulnerable): ");
        assertThat(german("Besonders geschützte Daten")).startsWith(
                "Zu 1 (Gesundheitsdaten, besondere Kategorie: Gesundheitsdaten): ")
                .endsWith("Art. 9 Abs. 2 lit. b DSGVO; ergänzend: § 26 Abs. 3 BDSG.");
        assertThat(english("Specially protected data")).contains("special category: data concerning health",
                "; in addition: § 26(3) BDSG.");
        assertThat(german("Art der Erhebung")).isEqualTo("Formular.");
        assertThat(english("Combination with other data")).isEqualTo("Time records.");
    }

    @Test
    void automatedDecisionsTellLogicEffectsAndSafeguards() {
        assertThat(german("Automatisierte Entscheidungen und Profiling")).contains("Art. 22 Abs. 1 DSGVO.",
                "Involvierte Logik: Regeln", "Tragweite und angestrebte Auswirkungen: Ablehnung",
                "Schutzmaßnahmen, Art. 22 Abs. 3 DSGVO: Mensch prüft");
        assertThat(english("Automated decisions and profiling")).contains("Logic involved: rules",
                "Significance and envisaged consequences: refusal",
                "Safeguards, Art. 22(3) GDPR: a person checks");
    }

    @Test
    void riskScreeningAndAssessmentTellHowFarTheyAre() {
        assertThat(german("Risiko für die betroffenen Personen"))
                .isEqualTo("Vor den Maßnahmen: hoch; Eindämmung: Rechte; nach den Maßnahmen: gering");
        assertThat(german("Prüfung der Erforderlichkeit einer Folgenabschätzung")).contains("Kriterium 4",
                "Kriterium 7", "Erfüllte Einträge einer Liste nach Art. 35 Abs. 4 DSGVO:",
                "Ergebnis: Folgenabschätzung erforderlich\nBegründung: zwei Kriterien\nGeprüft: 01.01.2025");
        assertThat(english("Data protection impact assessment")).isEqualTo("""
                Progress: completed; completed on: 1 February 2025
                Outcome: acceptable
                Filed: DSFA-1
                There is no prior consultation of the supervisory authority (Art. 36 GDPR). No high residual \
                risk.""");
    }

    @Test
    void systemsInformationObservanceAndBreachesAreTold() {
        assertThat(german("Systeme"))
                .isEqualTo("Lohnprogramm (Software); Anbieter: Cloud Inc. (Cloud Suite); Ort: Frankfurt");
        assertThat(english("Information of the data subjects"))
                .isEqualTo("Method: on hiring\nPrivacy notice: notice for staff\n"
                        + "Explained in notices as: Employment");
        assertThat(german("Einhaltung der Löschfristen"))
                .isEqualTo("Die Löschfristen werden nicht eingehalten. Archiv nicht löschbar.");
        assertThat(english("Personal data breaches")).isEqualTo("incident 3");
    }

    @Test
    void whatSaysNothingAndIsNotAskedForIsNotPrinted() {
        Activity empty = register.activities().get(1);
        assertThat(composer.sheet(register, empty, GERMAN).get(1)).isInstanceOfSatisfying(Block.Facts.class,
                facts -> assertThat(facts.rows()).extracting(Block.Fact::label).containsExactly(
                        "Verantwortliche Fachabteilung", "Stand der Tätigkeit", "Zwecke", "Rechtsgrundlagen",
                        "Personen und Daten", "Empfänger", "Drittländer und internationale Organisationen",
                        "Löschfristen", "Maßnahmen"));
    }

    @Test
    void theCoverTellsGroupPoliciesAndSignature() {
        assertThat(Plain.of(composer.cover(register, GERMAN))).contains("Bereich: Nord",
                "Hauptniederlassung (Art. 4 Nr. 16 DSGVO)", "Benannt am: 01.01.2019",
                "Der Aufsichtsbehörde mitgeteilt am: 08.01.2019", "Tochter GmbH",
                "Aufbewahrung und Löschung: Löschkonzept", "Angelegt: 25.05.2018",
                "Ada Beispiel, Geschäftsführerin; Kiel, 12.03.2026");
        assertThat(Plain.of(composer.cover(register, ENGLISH))).contains(
                "Main establishment (Art. 4(16) GDPR)", "Designated on: 1 January 2019",
                "Ada Beispiel, managing director; Kiel, 12 March 2026");
    }

    @Test
    void theAnnexesListSystemsArrangementsChangesAndReviewsAndMarkTheLaw() {
        String german = Plain.of(composer.document(register, GERMAN).blocks());
        assertThat(german).contains("Anlage: Systeme\nLohnprogramm (Software)\nCloud Inc. (Cloud Suite)",
                "Anlage: Gemeinsame Verantwortung", "Gilt für: 1 Lohnabrechnung",
                "Anlage: Änderungen und Prüfungen\n12.03.2026\nJo Muster\nEmpfänger ergänzt",
                "Jahresprüfung\n1 Lohnabrechnung\n01.12.2026\n02.12.2026\nJo Muster\nohne Befund",
                "Fundstellen, die noch nicht an der Quelle nachgeprüft sind: ");
        assertThat(german.lines().filter(l -> l.startsWith("Fundstellen, die"))).hasSize(1);
        assertThat(Plain.of(composer.document(register, ENGLISH).blocks())).contains("Annex: Systems",
                "Applies to: 1 Payroll", "Citations not yet verified at the source: Art. 6(1)(b) GDPR");
    }

    @Test
    void theSheetOfAPartyTellsNatureGuaranteesAndOffices() {
        Party cloud = Identified.find(register.parties(), new Id<Party>("party-cloud")).orElseThrow();
        assertThat(Plain.of(composer.party(register, cloud, GERMAN))).contains(
                "Art der Stelle: nichtöffentliche Stelle", "Datenschutzbeauftragter: Mika Fern",
                "Vertreter in der Union, Art. 27 DSGVO: Vertreter B.V., Utrecht, Niederlande",
                "Genehmigung weiterer Auftragsverarbeiter, Art. 28 Abs. 2 DSGVO: allgemeine schriftliche "
                        + "Genehmigung",
                "Hinreichende Garantien werden geboten.\nGeprüft: 01.02.2026");
        assertThat(Plain.of(composer.party(register, cloud, ENGLISH))).contains(
                "Privacy policy: https://example.com/privacy", "Basis of the check: certificate shown");
    }

    @Test
    void bothLanguagesStateTheSameFacts() {
        assertThat(Plain.origins(composer.document(register, GERMAN).blocks()))
                .isEqualTo(Plain.origins(composer.document(register, ENGLISH).blocks()));
    }

    @Test
    void theWorkbookHasASheetForEachAnnexAndColumnsForWhatIsRecorded() {
        var book = Art30Workbook.of(Law.load()).workbook(register, GERMAN);
        assertThat(book.sheets()).extracting(s -> s.name()).containsExactly("Vorblatt", "Tätigkeiten",
                "Beteiligte", "Löschfristen", "Maßnahmen", "Rechtsgrundlagen", "Personen",
                "Datenkategorien", "Systeme", "Gemeinsame Verantwortung", "Änderungen", "Prüfungen",
                "Interne Notizen",
                "Erläuterungen");
        assertThat(book.sheets().get(1).columns()).extracting(c -> c.header()).contains("Nächste Prüfung",
                "Nähere Angaben", "Datenschutz-Folgenabschätzung (Art. 35, 36 DSGVO)");
    }

    private String german(String label) {
        return Plain.fact(composer.sheet(register, register.activities().getFirst(), GERMAN), label);
    }

    private String english(String label) {
        return Plain.fact(composer.sheet(register, register.activities().getFirst(), ENGLISH), label);
    }

}
