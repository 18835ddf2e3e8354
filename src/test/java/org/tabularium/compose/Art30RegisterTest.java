package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

class Art30RegisterTest {
    private final Register register = Samples.register();
    private final Law law = Law.load();
    private final Art30Register composer = Art30Register.of(law);

    @Test
    void thePartsComeInTheOrderOfTheForm() {
        List<Block> blocks = composer.document(register, GERMAN).blocks();
        assertThat(headings(blocks)).containsExactly("Verzeichnis von Verarbeitungstätigkeiten", "Übersicht",
                "5 Newsletter", "Anlage: Technische und organisatorische Maßnahmen", "Pseudonymisierung",
                "Verschlüsselung", "Integrität und Vertraulichkeit", "Verfügbarkeit und Belastbarkeit",
                "Wiederherstellung nach einem Zwischenfall", "Regelmäßige Überprüfung",
                "Anlage: Interne Notizen");
        assertThat(blocks).anyMatch(b -> b instanceof Block.Contents);
        int notes = blocks.size() - 4;
        assertThat(blocks.get(notes - 1)).isEqualTo(
                new Block.Signature(List.of("Verantwortlicher", "Ort, Datum", "Unterschrift")));
        assertThat(blocks.get(notes)).isEqualTo(new Block.PageBreak());
    }

    @Test
    void everySheetBeginsOnANewPageAndTheOverviewLeadsToIt() {
        List<Block> blocks = composer.document(register, GERMAN).blocks();
        Block.Table table =
                blocks.stream().flatMap(b -> b instanceof Block.Table t ? Stream.of(t) : Stream.of())
                        .findFirst().orElseThrow();
        assertThat(table.rows()).extracting(Block.Row::target).containsExactly("act-newsletter");
        assertThat(Plain.of(List.of(table))).isEqualTo("5\nNewsletter\nVertrieb\nAktiv\n12.03.2026");
        int sheet = blocks.indexOf(composer.sheet(register, Samples.newsletter(), GERMAN).getFirst());
        assertThat(blocks.get(sheet - 1)).isEqualTo(new Block.PageBreak());
    }

    @Test
    void headAndFootNameTheArticleTheControllerAndBothDates() {
        Document german = composer.document(register, GERMAN);
        assertThat(german.running().headLeft().replace('\u00a0', ' '))
                .isEqualTo("Verzeichnis von Verarbeitungstätigkeiten, Art. 30 Abs. 1 S. 2 DSGVO");
        assertThat(german.running().headRight()).isEqualTo("Nordlicht GmbH");
        assertThat(german.running().footLeft()).isEqualTo("Stand 21.11.2026 · Rechtsstand 21.11.2026");
        assertThat(german.running().pageOf()).isEqualTo("Seite {0} von {1}");
        assertThat(composer.document(register, ENGLISH).running().footLeft())
                .isEqualTo("As of 21 November 2026 · law as of 21 November 2026");
    }

    @Test
    void theDocumentBearsTheDayOfTheRecordElseTheDayOfTheLaw() {
        LocalDate day = LocalDate.of(2025, 5, 1);
        Register undated = register.withUpdatedOn(Optional.empty());
        assertThat(composer.document(register, GERMAN).date()).isEqualTo("2026-11-21");
        assertThat(Art30Register.of(law.asOf(day)).document(undated, GERMAN).date()).isEqualTo(day);
    }

    @Test
    void theSameRegisterGivesTheSameDocument() {
        assertThat(composer.document(register, GERMAN)).isEqualTo(Art30Register.of(Law.load())
                .document(Samples.register(), GERMAN));
    }

    @Test
    void theCoverNamesControllerManagementDpoRepresentativeJointAndAuthority() {
        String cover = Plain.of(composer.cover(register, GERMAN));
        assertThat(cover).contains("Nordlicht GmbH\nWeg 8, 24103 Kiel, Deutschland\n"
                + "Telefon 0431 1, E-Mail info@nordlicht.example, https://nordlicht.example\nHRB 0 KI",
                "Henrik Petersen, Leitung", "Wirt SE\nGasse 1, 1010 Wien, Österreich",
                "Ein Vertreter in der Union ist nicht benannt.",
                "Frauke Thomsen, Leitung, E-Mail F@nordlicht.example (extern benannt)\nThomsen Beratung\n"
                        + "Lotsenstieg 3, 24105 Kiel, Deutschland",
                "ULD\nAnschrift: nicht angegeben\nE-Mail nicht angegeben", "Fassung: 3", "Stand: 21.11.2026",
                "Nationales Recht: Deutschland", "Rechtsstand: 21.11.2026");
        assertThat(Plain.of(composer.cover(register, ENGLISH)))
                .contains("No representative in the Union has been designated.",
                        "Gasse 1, 1010 Wien, Austria");
    }

    @Test
    void addressesOfWebsitesKeepTheirSpelling() {
        Register web = register.withController(
                Samples.controller().withContact(Contact.EMPTY.withWebsite("https://nordlicht.example")));
        assertThat(Plain.of(composer.cover(web, GERMAN))).contains("\nhttps://nordlicht.example\n");
    }

    @Test
    void anEmptyRegisterIsADocumentOfGaps() {
        List<Block> blocks = composer.document(Register.blank(List.of(GERMAN), "DE"), GERMAN).blocks();
        assertThat(Plain.gaps(blocks)).contains("nicht angegeben @ controller/name",
                "nicht angegeben @ controller/dpo",
                "nicht angegeben @ controller/representative", "nicht angegeben @ controller/joint",
                "nicht angegeben @ controller/authority", "nicht angegeben @ controller/management",
                "nicht angegeben @ register/updatedOn", "nicht angegeben @ register/activities",
                "nicht angegeben @ register/measures");
    }

    @Test
    void theCoverSaysOnceThatTextsOfAnotherLanguageStandIn() {
        Activity plain = Samples.newsletter().withNote("");
        Register register =
                this.register.withParties(this.register.parties().stream().map(p -> p.withNote("")).toList());
        assertThat(callouts(composer.document(register.withActivities(List.of(plain)), ENGLISH))).isEmpty();
        Register mixed = register
                .withActivities(List.of(plain.withName(LocalText.of(GERMAN, "Nur deutsch"))));
        assertThat(callouts(composer.document(mixed, GERMAN))).isEmpty();
        assertThat(callouts(composer.document(mixed, ENGLISH))).containsExactly(
                "Some entries are not available in English. They appear in the language in which they were "
                        + "recorded.");
    }

    @Test
    void germanAndEnglishStateTheSameFactsInTheSameOrder() {
        List<Origin> german = Plain.origins(composer.document(register, GERMAN).blocks());
        List<Origin> english = Plain.origins(composer.document(register, ENGLISH).blocks());
        assertThat(german).hasSizeGreaterThan(90).isEqualTo(english);
        for (var party : register.parties()) {
            assertThat(Plain.origins(composer.party(register, party, GERMAN)))
                    .isEqualTo(Plain.origins(composer.party(register, party, ENGLISH)));
        }
    }

    @Test
    void spansHoldNoLineBreaks() {
        assertThat(Plain.spans(composer.document(register, GERMAN).blocks())).extracting(Span::text)
                .noneMatch(text -> text.contains("\n"));
    }

    @Test
    void aLanguageWithoutTextsGetsEnglishWordsAroundItsOwn() {
        Language french = new Language("fr");
        Register foreign = register.withTitle(LocalText.of(french, "Registre"));
        Document document = composer.document(foreign, french);
        assertThat(document.language()).isEqualTo("en");
        assertThat(document.title()).isEqualTo("Registre, Nordlicht GmbH");
        assertThat(Plain.of(document.blocks())).contains("Purposes | point (b)");
        assertThat(Plain.spans(document.blocks()).getFirst().language()).isEqualTo("fr");
    }

    @Test
    void aPartySheetSaysWhoWhereContractSafeguardsAndUse() {
        String sheet = Plain.of(composer.party(register, Samples.mail(), ENGLISH));
        assertThat(sheet).startsWith("Intuit Inc. (Mailchimp)\n").contains(
                "2700 Coast Ave, Mountain View, CA 94043, United States", "E-mail privacy@intuit.example",
                "Group: Wirt SE",
                "Place of processing: Germany (data centre)", "Place of remote access: Philippines",
                "Concluded: 30 June 2024\nRuns until: 30 June 2027\nFiled: AVV.pdf",
                "(a) instructions; (b) confidentiality; (c) security", "Sub-processors: Wirt SE",
                "United States\nAdequacy decision on the EU-U.S. Data Privacy Framework",
                "5 News by e-mail, as processor");
        String wirt = Plain.of(composer.party(register, Samples.hoster(), ENGLISH));
        assertThat(wirt).contains("Joint controller for the whole record")
                .doesNotContain("Processing contract");
    }

    @Test
    void jointControllersOfTheRecordMayLeadNowhere() {
        Register dangling = register.withController(
                Samples.controller().withJoint(Answer.of(List.of(new Id<>("pty-x")))));
        assertThat(Plain.gaps(composer.cover(dangling, GERMAN)))
                .contains("nicht gefunden: pty-x @ controller/joint");
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .flatMap(b -> b instanceof Block.Heading h ? Stream.of(h.text().plain()) : Stream.of())
                .toList();
    }

    private static List<String> callouts(Document document) {
        return document.blocks().stream()
                .flatMap(b -> b instanceof Block.Callout c ? Stream.of(c.text().plain()) : Stream.of())
                .toList();
    }
}
