package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.compose.Samples.NEWSLETTER;
import static org.tabularium.compose.Samples.both;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

class Art30SheetTest {
    private final Register register = Samples.register();
    private final Art30Register composer = Art30Register.of(Law.load());

    @Test
    void theSheetIsHeadedByNumberAndNameAndIsItsAnchor() {
        assertThat(sheet(GERMAN).getFirst()).isInstanceOfSatisfying(Block.Heading.class, h -> {
            assertThat(h.text().plain()).isEqualTo("5 Newsletter");
            assertThat(h.anchor()).isEqualTo("act-newsletter");
        });
        assertThat(Plain.of(sheet(ENGLISH))).startsWith("5 News by e-mail\n");
    }

    @Test
    void purposesAreLetteredAndGroundsReferToTheLetters() {
        assertThat(Plain.fact(sheet(GERMAN), "Zwecke"))
                .isEqualTo("a) Versand des Newsletters\nb) Nachweis der Einwilligung");
        assertThat(Plain.fact(sheet(GERMAN), "Rechtsgrundlagen")).isEqualTo(
                """
                Zu a: Einwilligung, Art. 6 Abs. 1 S. 1 lit. a DSGVO. Einholung und Nachweis \
                der Einwilligung: im Formular. Werbung per E-Mail mit vorheriger ausdrücklicher \
                Einwilligung, § 7 Abs. 2 Nr. 2 UWG.
                Zu b: berechtigte Interessen, Art. 6 Abs. 1 S. 1 lit. f DSGVO. Verfolgtes Interesse: \
                Nachweis. \
                Rechtliche Verpflichtung, Art. 6 Abs. 1 S. 1 lit. c DSGVO. Rechtsvorschrift: \
                Art. 7 DSGVO.""");
        assertThat(Plain.fact(sheet(ENGLISH), "Legal bases")).isEqualTo("""
                For a: consent, Art. 6(1)(a) GDPR. How consent is obtained and proven: in the form. \
                E-mail advertising with prior express consent, § 7(2) no. 2 UWG.
                For b: legitimate interests, Art. 6(1)(f) GDPR. Interest pursued: being able to prove. \
                Legal obligation, Art. 6(1)(c) GDPR. Law: Art. 7 GDPR.""");
    }

    @Test
    void aSinglePurposeNeedsNoLetter() {
        Activity one = Samples.newsletter().withPurposes(Samples.purposes().subList(1, 2));
        assertThat(Plain.fact(sheet(one), "Zwecke")).isEqualTo("Nachweis der Einwilligung");
        assertThat(Plain.fact(sheet(one), "Rechtsgrundlagen")).startsWith("Berechtigte Interessen, Art. 6");
    }

    @Test
    void factsCiteTheirArticleAsEachLanguageDoes() {
        assertThat(Plain.of(sheet(GERMAN))).contains("Zwecke | lit. b",
                "Personen und Daten | lit. c",
                "Empfänger | lit. d",
                "Organisationen | lit. e", "Löschfristen | lit. f",
                "Maßnahmen | lit. g");
        assertThat(Plain.of(sheet(ENGLISH))).contains("Purposes | point (b)",
                "Recipients | point (d)",
                "Measures | point (g)");
    }

    @Test
    void peopleAndDataAreNumberedDescribedAndLimited() {
        assertThat(Plain.fact(sheet(GERMAN), "Personen und Daten")).isEqualTo(
                """
                Abonnenten (wer bestellt hat): 1) Kontaktdaten (Name, Anschrift); 2) Protokolle.
                Abonnenten: 3) Gesundheitsdaten. Nur für Zweck b. Nur für folgende Empfänger: Intuit Inc. (Mailchimp).""");
    }

    @Test
    void specialCategoriesNameTheirConditions() {
        assertThat(Plain.fact(sheet(GERMAN), "Besonders geschützte Daten")).isEqualTo("""
                Zu 3 (Gesundheitsdaten, besondere Kategorie): ausdrückliche Einwilligung, \
                Art. 9 Abs. 2 lit. a DSGVO; besondere Kategorien für Zwecke des Beschäftigungsverhältnisses, \
                § 26 Abs. 3 BDSG.""");
        Activity open = Samples.newsletter()
                .withUses(Samples.uses().stream().map(u -> u.withConditions(List.of())).toList());
        assertThat(Plain.gaps(sheet(open)))
                .contains("nicht angegeben @ act-newsletter/uses/use-2/conditions");
    }

    @Test
    void sourceAndDutyAreSaidForEachUse() {
        assertThat(Plain.fact(sheet(GERMAN), "Herkunft der Daten")).isEqualTo("""
                Zu 1, 2: bei der betroffenen Person erhoben; aus öffentlich zugänglichen Quellen: Telefonbuch.
                Zu 3: nicht angegeben.""");
        assertThat(Plain.fact(sheet(ENGLISH), "Duty to provide")).isEqualTo("""
                For 1, 2: Provision is required by contract. Consequence of not providing: no sending.
                For 3: There is no duty to provide the data.""");
    }

    @Test
    void recipientsAreNamedWithSeatCapacityReasonAndPlaces() {
        assertThat(Plain.fact(sheet(GERMAN), "Empfänger")).isEqualTo("""
                Vertrieb (intern).
                Intuit Inc. (Mailchimp), Mountain View, USA, als Auftragsverarbeiter: Versand. \
                Ort der Verarbeitung: Deutschland (Rechenzentrum). Ort des Fernzugriffs: Philippinen.
                Banken, Schweiz.""");
    }

    @Test
    void categoriesOfRecipientsHaveTheirCapacityInThePlural() {
        assertThat(banks(ENGLISH, Disclosure.Capacity.CONTROLLER))
                .isEqualTo("Banks, Switzerland, as independent controllers.");
        assertThat(banks(GERMAN, Disclosure.Capacity.CONTROLLER))
                .isEqualTo("Banken, Schweiz, in eigener Verantwortung.");
        assertThat(banks(ENGLISH, Disclosure.Capacity.AUTHORITY)).endsWith(", as public authorities.");
        assertThat(banks(GERMAN, Disclosure.Capacity.AUTHORITY)).endsWith(", als Behörden.");
        assertThat(banks(ENGLISH, Disclosure.Capacity.PROCESSOR)).endsWith(", as processors.");
        assertThat(banks(GERMAN, Disclosure.Capacity.PROCESSOR)).endsWith(", als Auftragsverarbeiter.");
        assertThat(banks(ENGLISH, Disclosure.Capacity.JOINT_CONTROLLER)).endsWith(", as joint controllers.");
        assertThat(banks(GERMAN, Disclosure.Capacity.JOINT_CONTROLLER))
                .endsWith(", in gemeinsamer Verantwortung.");
    }

    private String banks(Language language, Disclosure.Capacity capacity) {
        Disclosure banks = Samples.disclosures().get(1).withCapacity(Optional.of(capacity));
        Activity activity = Samples.newsletter().withDisclosures(Answer.of(List.of(banks)));
        return Plain.fact(composer.sheet(register, activity, language),
                language.equals(GERMAN) ? "Empfänger" : "Recipients");
    }

    @Test
    void erasureRefersToTheNumbersOfTheData() {
        assertThat(Plain.fact(sheet(GERMAN), "Löschfristen")).isEqualTo("""
                Zu 1, 2: 10 Jahre ab Ende des Kalenderjahres, § 147 AO (Belege); danach Löschung.
                Zu 3:
                bis zum Widerruf (Offen).
                10 Jahre ab Ende des Kalenderjahres, § 147 AO (Belege); danach Löschung.""");
        assertThat(Plain.fact(sheet(ENGLISH), "Time limits for erasure"))
                .startsWith(
                        "For 1, 2: 10 years from the end of the calendar year, § 147 AO (Vouchers); "
                                + "then erasure.");
    }

    @Test
    void measuresProtectionReferencesDescriptionAndDatesArePrinted() {
        assertThat(Plain.of(sheet(GERMAN))).contains("Insbesondere: TLS.", "Double-Opt-in", "Konzept 2024",
                "Erste Zeile\nZweite Zeile", "Aktiv; eingeführt: 01.03.2021; letzte Änderung: 12.03.2026",
                "Ansprechperson: Lena Brandt, Leitung, E-Mail L@nordlicht.example");
        assertThat(Plain.of(sheet(ENGLISH)))
                .contains("Active; introduced: 1 March 2021; last change: 12 March 2026");
    }

    @Test
    void internalNotesAreNeverPrinted() {
        assertThat(Plain.of(sheet(GERMAN))).doesNotContain("geheim");
        assertThat(Plain.of(composer.party(register, Samples.mail(), GERMAN))).doesNotContain("geheim");
    }

    @Test
    void whatIsMissingIsAGapAtItsField() {
        Activity empty = Activity.blank(NEWSLETTER, both("Leer", "Empty"), Activity.Status.DRAFT);
        Register alone = Register.blank(List.of(GERMAN), "DE").withActivities(List.of(empty));
        assertThat(Plain.gaps(composer.sheet(alone, empty, GERMAN))).containsExactly(
                "nicht angegeben @ act-newsletter/department", "nicht angegeben @ act-newsletter/owner",
                "nicht angegeben @ act-newsletter/introducedOn", "nicht angegeben @ act-newsletter/changedOn",
                "nicht angegeben @ act-newsletter/purposes", "nicht angegeben @ act-newsletter/purposes",
                "nicht angegeben @ act-newsletter/uses", "nicht angegeben @ act-newsletter/disclosures",
                "nicht angegeben @ act-newsletter/transfers", "nicht angegeben @ act-newsletter/uses",
                "nicht angegeben @ act-newsletter/measures");
        assertThat(Plain.gaps(composer.sheet(alone, empty, ENGLISH)))
                .allMatch(g -> g.startsWith("not stated @"));
    }

    @Test
    void aGroundWithoutItsInterestOrLawIsAGap() {
        Purpose purpose = Purpose.blank(new Id<>("pur-1"), both("Zweck", "Purpose"))
                .withGrounds(List.of(Ground.blank("gdpr-6-1-f"), Ground.blank("gdpr-6-1-c"),
                        Ground.blank("gdpr-6-1-a")));
        assertThat(Plain.gaps(sheet(Samples.newsletter().withPurposes(List.of(purpose))))).contains(
                "nicht angegeben @ act-newsletter/purposes/pur-1/grounds/0/interest",
                "nicht angegeben @ act-newsletter/purposes/pur-1/grounds/1/law")
                .noneMatch(g -> g.contains("grounds/2"));
    }

    @Test
    void idsThatLeadNowhereAreShownAndNeverFatal() {
        Use use = Use.blank(new Id<>("use-1")).withSubjects(List.of(new Id<>("sub-x")))
                .withData(List.of(new Id<DataCategory>("dat-x"))).withRetention(List.of(new Id<>("ret-x")))
                .withConditions(List.of("gdpr-9-9-z")).withPurposes(List.of(new Id<>("pur-x")))
                .withRecipients(List.of(new Id<>("dis-x")));
        Activity dangling = Samples.newsletter().withDepartment(Optional.of(new Id<>("dep-x")))
                .withUses(List.of(use))
                .withMeasures(List.of(new Id<>("mea-x")))
                .withPurposes(
                        List.of(Samples.purposes().getFirst().withGrounds(List.of(Ground.blank("nowhere")))))
                .withDisclosures(Answer.of(List.of(
                        Disclosure.blank(new Id<>("dis-1"),
                                new Recipient.Named(Optional.of(new Id<>("pty-x")))),
                        Disclosure.blank(new Id<>("dis-2"), new Recipient.Named(Optional.empty())))));
        assertThat(Plain.gaps(sheet(dangling))).contains("nicht gefunden: dep-x @ act-newsletter/department",
                "nicht gefunden: sub-x @ act-newsletter/uses/use-1/subjects",
                "nicht gefunden: dat-x @ act-newsletter/uses/use-1/data",
                "nicht gefunden: ret-x @ act-newsletter/uses/use-1/retention",
                "nicht gefunden: gdpr-9-9-z @ act-newsletter/uses/use-1/conditions/0",
                "nicht gefunden: dis-x @ act-newsletter/uses/use-1/recipients",
                "nicht gefunden: mea-x @ act-newsletter/measures",
                "nicht gefunden: nowhere @ act-newsletter/purposes/pur-1/grounds/0/basis",
                "nicht gefunden: pty-x @ act-newsletter/disclosures/dis-1/recipient",
                "nicht angegeben @ act-newsletter/disclosures/dis-2/recipient");
    }

    @Test
    void aTextMissingInOneLanguageAppearsInTheOtherAndIsMarked() {
        Activity german = Samples.newsletter().withReferences(LocalText.of(GERMAN, "Nur deutsch"));
        List<Block> blocks = composer.sheet(register, german, ENGLISH);
        assertThat(Plain.spans(blocks)).filteredOn(s -> s.text().equals("Nur deutsch"))
                .singleElement().satisfies(s -> assertThat(s.language()).isEqualTo("de"));
        assertThat(Plain.spans(blocks)).filteredOn(s -> s.language().isEmpty()).isNotEmpty();
    }

    @Test
    void joinedNamesOfUsesTellTwinsApartByTheirPurpose() {
        Use use = Samples.uses().getFirst();
        Activity twins = Samples.newsletter().withUses(List.of(use.withPurposes(List.of(new Id<>("pur-1"))),
                Use.blank(new Id<>("use-3")).withSubjects(use.subjects()).withData(use.data())
                        .withConditions(use.conditions()).withSources(use.sources()).withDuty(use.duty())
                        .withPurposes(List.of(new Id<>("pur-2"))).withRecipients(use.recipients())));
        assertThat(Plain.fact(sheet(twins), "Löschfristen")).contains("Zu 1, 2 (Zweck a): 10 Jahre",
                "Zu 1, 2 (Zweck b): nicht angegeben.");
    }

    private List<Block> sheet(Language language) {
        return composer.sheet(register, Samples.newsletter(), language);
    }

    private List<Block> sheet(Activity activity) {
        return composer.sheet(register, activity, GERMAN);
    }
}
