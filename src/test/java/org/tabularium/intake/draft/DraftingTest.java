package org.tabularium.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory.Sensitivity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Ground;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Screening;
import org.tabularium.model.Use;

class DraftingTest {
    private static final Law LAW = Law.load();
    private static final Catalog CATALOG = Catalogs.delivered();
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");

    private static Draft drafted(Tables table, Register into, Language language) throws Exception {
        Draft draft = new Drafting(LAW, CATALOG, language).of(table.sheets(), table.mapping(), into);
        Accounts.settle(table.sheets(), draft);
        assertThat(References.dangling(draft.register())).isEmpty();
        return draft;
    }

    private static Draft drafted(Tables table) throws Exception {
        return drafted(table, BLANK, Language.GERMAN);
    }

    private static Activity only(Draft draft) {
        assertThat(draft.register().activities()).hasSize(1);
        return draft.register().activities().getFirst();
    }

    private static LocalText de(String text) {
        return LocalText.of(Language.GERMAN, text);
    }

    private static CellReport cell(Draft draft, int row, String heading) {
        return draft.cells().stream().filter(c -> c.row() == row && c.column().equals(heading)).findFirst()
                .orElseThrow();
    }

    private static Tables register() {
        return new Tables(Subject.ACTIVITIES).column("Nr.", "activity.number")
                .column("Verfahren", "activity.name")
                .column("Abteilung", "activity.department").column("Ansprechpartner", "activity.owner")
                .column("Zweck", "purpose.name", Splitting.LINES)
                .column("Rechtsgrundlage", "legalBasis.article6")
                .column("Betroffene", "dataSubjectCategory.name", Splitting.COMMAS)
                .column("Daten", "dataCategory.name", Splitting.COMMAS)
                .column("Empfänger", "recipient.category", Splitting.SEMICOLONS)
                .column("Drittland", "transfer.exists").column("Löschfrist", "retention.period")
                .column("TOM", "tom.general").column("DSFA", "dpia.required")
                .column("Stand", "activity.updatedOn");
    }

    private static Tables payroll() {
        return register().row("7", "Lohnabrechnung", "Personal",
                "Erika Muster, Tel. 0441 12345, e.muster@example.org",
                "1. Abrechnung der Löhne\n2. Meldungen an die Sozialversicherung",
                "Art. 6 Abs. 1 lit. c DSGVO i. V. m. § 41 EStG", "Beschäftigte, Leiharbeiter",
                "Stammdaten, Bankverbindung", "Intern: Geschäftsführung; Extern: Finanzamt; DATEV eG",
                "keine",
                "10 Jahre nach Vertragsende, § 147 AO", "Siehe Konzept Teil 3", "Nein, kein hohes Risiko",
                "12.03.2026");
    }

    @Test
    void aRowBecomesAnActivityWithItsParts() throws Exception {
        Draft draft = drafted(payroll());
        Activity activity = only(draft);
        assertThat(activity.number()).isEqualTo("7");
        assertThat(activity.name()).isEqualTo(de("Lohnabrechnung"));
        assertThat(activity.status()).isEqualTo(Activity.Status.ACTIVE);
        assertThat(activity.owner().name()).isEqualTo("Erika Muster");
        assertThat(activity.owner().contact().email()).isEqualTo("e.muster@example.org");
        assertThat(activity.changedOn()).contains(LocalDate.of(2026, 3, 12));
        assertThat(activity.purposes()).extracting(p -> p.text().in(Language.GERMAN))
                .containsExactly("Abrechnung der Löhne", "Meldungen an die Sozialversicherung");
        assertThat(activity.transfers()).isInstanceOf(Answer.None.class);
        assertThat(activity.protection()).isEqualTo(de("Siehe Konzept Teil 3"));
        assertThat(activity.impact().screening().result()).contains(Screening.Result.NOT_REQUIRED);
        assertThat(activity.impact().screening().reason()).isEqualTo(de("Nein, kein hohes Risiko"));
    }

    @Test
    void aNationalNormIsTheLawOfTheObligationItStandsBeside() throws Exception {
        Activity activity = only(drafted(payroll()));
        assertThat(activity.purposes())
                .allSatisfy(p -> assertThat(p.grounds()).singleElement().satisfies(g -> {
                    assertThat(g.basis()).isEqualTo("gdpr-6-1-c");
                    assertThat(g.law().in(Language.GERMAN)).contains("41 EStG");
                }));
    }

    @Test
    void aPeriodIsReadAndKeepsItsWording() throws Exception {
        RetentionRule rule = drafted(payroll()).register().retention().getFirst();
        assertThat(rule.name()).isEqualTo(de("10 Jahre nach Vertragsende, § 147 AO"));
        assertThat(rule.period()).contains(Period.ofYears(10));
        assertThat(rule.start().in(Language.GERMAN)).contains("Vertragsende");
        assertThat(rule.statute().in(Language.GERMAN)).contains("147");
    }

    @Test
    void recipientsInsideAndOutsideAreToldApart() throws Exception {
        Draft draft = drafted(payroll());
        List<Recipient> recipients = only(draft).disclosures().stated().orElseThrow().stream()
                .map(Disclosure::recipient).toList();
        assertThat(recipients.get(0)).isEqualTo(new Recipient.Internal(de("Geschäftsführung")));
        assertThat(recipients.get(1)).isInstanceOf(Recipient.Category.class);
        assertThat(recipients.get(2)).isInstanceOf(Recipient.Named.class);
        assertThat(draft.register().parties()).extracting(Party::name).containsExactly("DATEV eG");
    }

    @Test
    void everyColumnIsReportedWithWhatBecameOfIt() throws Exception {
        Draft draft = drafted(payroll());
        assertThat(cell(draft, 2, "Verfahren").outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(cell(draft, 2, "Stand").outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(cell(draft, 2, "Stand").after()).isEqualTo("2026-03-12");
        assertThat(draft.cells(Outcome.HEADING)).hasSize(14);
        assertThat(draft.cells(Outcome.LEFT)).isEmpty();
        assertThat(cell(draft, 2, "Zweck").entry()).isEqualTo("Lohnabrechnung");
        assertThat(new DraftWords(draft.register(), java.util.Locale.GERMAN)
                .place(cell(draft, 2, "Zweck").target()))
                .isEqualTo("Tätigkeit Lohnabrechnung: Zwecke");
    }

    @Test
    void whatCannotBeReadStandsInTheNoteUnderItsHeading() throws Exception {
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Verfahren", "activity.name")
                .column("Start", "activity.startDate").column("Ampel", "").column("Risiko", "risk.level")
                .row("Zutritt", "Frühjahr 2019", "gelb", "überschaubar"));
        assertThat(only(draft).note()).contains("Start: Frühjahr 2019", "Ampel: gelb",
                "Risiko: überschaubar");
        assertThat(cell(draft, 2, "Start").outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(cell(draft, 2, "Ampel").reason()).isEqualTo(CellReport.Reason.NOT_RECOGNISED);
    }

    @Test
    void rowsThatGoOnGiveUsesOfTheSameActivity() throws Exception {
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Verfahren", "activity.name")
                .column("Personen", "dataSubjectCategory.name").column("Daten", "dataCategory.name")
                .column("Frist", "retention.period").row("Vertrieb", "Kunden", "Verträge", "10 Jahre")
                .goesOn("", "", "Rechnungen", "").goesOn("", "Interessenten", "Anfragen", "6 Monate"));
        List<Use> uses = only(draft).uses();
        assertThat(uses).hasSize(2);
        assertThat(uses.get(0).data()).hasSize(2);
        assertThat(uses.get(1).retention()).singleElement().isNotEqualTo(uses.get(0).retention().getFirst());
    }

    @Test
    void emptyIsNotStatedAndNoneIsNone() throws Exception {
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Verfahren", "activity.name")
                .column("Drittland", "transfer.exists").column("Empfänger", "recipient.category")
                .column("Profiling", "adm.exists").row("Zutritt", "keine", "keine", "nein")
                .row("Post", "", "", ""));
        Activity said = draft.register().activities().getFirst();
        Activity open = draft.register().activities().get(1);
        assertThat(List.of(said.transfers(), said.disclosures(), said.automated()))
                .allSatisfy(a -> assertThat(a).isInstanceOf(Answer.None.class));
        assertThat(List.of(open.transfers(), open.disclosures(), open.automated()))
                .allSatisfy(a -> assertThat(a).isInstanceOf(Answer.NotStated.class));
    }

    @Test
    void theSafeguardOfTheOnlyProcessorIsReadIntoStructure() throws Exception {
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Verfahren", "activity.name")
                .column("Auftragsverarbeiter", "processor.name").column("AVV", "processor.contract")
                .column("Drittland", "transfer.country").column("Garantie", "transfer.mechanism")
                .row("Umfragen", "Beispiel Surveys Inc.", "01.02.2024", "USA", "Standardvertragsklauseln"));
        Party party = draft.register().parties().getFirst();
        assertThat(party.contract().stated().flatMap(c -> c.signedOn())).contains(LocalDate.of(2024, 2, 1));
        assertThat(party.destinations()).singleElement().satisfies(d -> {
            assertThat(d.country()).isEqualTo("US");
            assertThat(d.safeguards()).singleElement().isInstanceOf(Safeguard.Scc.class);
        });
        assertThat(only(draft).disclosures().stated().orElseThrow().getFirst().capacity())
                .contains(Disclosure.Capacity.PROCESSOR);
    }

    @Test
    void aSafeguardOfNobodyInParticularStaysAsText() throws Exception {
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Verfahren", "activity.name")
                .column("Drittland", "transfer.country").column("Garantie", "transfer.mechanism")
                .row("Umfragen", "USA", "Standardvertragsklauseln"));
        assertThat(only(draft).transfers()).isEqualTo(
                Answer.of(de("Drittland: USA\nGarantie: Standardvertragsklauseln")));
    }

    @Test
    void specialCategoriesAreDataOfTheirKind() throws Exception {
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Verfahren", "activity.name")
                .column("Besondere", "dataCategory.sensitivity", Splitting.COMMAS)
                .column("Art. 9", "legalBasis.article9")
                .row("BEM", "Diagnosen und Krankheitszeiten", "Art. 9 Abs. 2 lit. b DSGVO"));
        assertThat(draft.register().data()).singleElement()
                .satisfies(d -> assertThat(d.sensitivity()).isEqualTo(Sensitivity.SPECIAL));
        assertThat(only(draft).uses().getFirst().conditions()).containsExactly("gdpr-9-2-b");
    }

    @Test
    void aSecondReadingOfTheSameTableChangesNothing() throws Exception {
        Register once = drafted(payroll()).register();
        assertThat(drafted(payroll(), once, Language.GERMAN).register()).isEqualTo(once);
    }

    @Test
    void anActivityThatIsThereIsChangedAndNotDoubled() throws Exception {
        Register once = drafted(payroll()).register();
        Tables table = new Tables(Subject.ACTIVITIES).column("Nr.", "activity.number")
                .column("Verfahren", "activity.name")
                .column("TOM", "tom.general").row("7", "Lohnabrechnung", "Neues Konzept")
                .row("8", "Zutritt", "Schlüssel");
        Draft draft = drafted(table, once, Language.GERMAN);
        assertThat(draft.register().activities()).hasSize(2);
        assertThat(draft.register().activities().getFirst().withProtection(de("Siehe Konzept Teil 3")))
                .isEqualTo(once.activities().getFirst());
    }

    @Test
    void theSameNumberOfAnotherActivityIsAnotherActivity() throws Exception {
        Register once = drafted(payroll()).register();
        Tables table = new Tables(Subject.ACTIVITIES).column("Nr.", "activity.number")
                .column("Verfahren", "activity.name")
                .row("7", "Zutritt");
        assertThat(drafted(table, once, Language.GERMAN).register().activities()).hasSize(2);
    }

    @Test
    void anEnglishRecordIsTakenOverInEnglish() throws Exception {
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Processing activity", "activity.name")
                .column("Purpose", "purpose.name").column("Lawful basis", "legalBasis.article6")
                .column("Legitimate interest", "legitimateInterest.description")
                .column("Retention", "retention.period")
                .row("Door access", "Building security", "Legitimate interests", "Keeping strangers out",
                        "30 days"),
                Register.blank(List.of(Language.ENGLISH), ""), Language.ENGLISH);
        Ground ground = only(draft).purposes().getFirst().grounds().getFirst();
        assertThat(ground.basis()).isEqualTo("gdpr-6-1-f");
        assertThat(ground.interest().in(Language.ENGLISH)).isEqualTo("Keeping strangers out");
        assertThat(draft.register().retention().getFirst().period()).contains(Period.ofDays(30));
    }

    @Test
    void aFrenchRecordAddsItsLanguage() throws Exception {
        Language french = new Language("fr");
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Traitement", "activity.name")
                .column("Finalité", "purpose.name").column("Base légale", "legalBasis.article6")
                .row("Paie", "Gestion de la paie", "Art. 6.1.c RGPD"), BLANK, french);
        assertThat(draft.register().languages()).containsExactly(Language.GERMAN, french);
        assertThat(only(draft).name().in(french)).isEqualTo("Paie");
    }

    @Test
    void nobodyIsMadeOfNothing() throws Exception {
        Draft draft =
                drafted(new Tables(Subject.ACTIVITIES).column("Verfahren", "activity.name").row("Zutritt"));
        assertThat(draft.register().parties()).isEmpty();
        assertThat(only(draft).uses()).isEmpty();
        assertThat(only(draft).purposes()).isEmpty();
        assertThat(only(draft).department()).isEqualTo(Optional.empty());
    }
}
