package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.compose.Samples.MAIL;
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
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Recipient;
import org.tabularium.model.Place;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// Art. 30(1)(e) GDPR on the sheet.
class Art30TransfersTest {
    private static final String LABEL = "Drittländer und internationale Organisationen";
    private static final String NONE =
            "Eine Übermittlung an Drittländer oder internationale Organisationen findet nicht "
                    + "statt und ist auch nicht geplant.";
    private final Art30Register composer = Art30Register.of(Law.load());

    @Test
    void transfersFollowFromSeatPlacesAndCategories() {
        String german = fact(Samples.newsletter());
        assertThat(german).startsWith("USA: Intuit Inc. (Mailchimp); Sitz.\nAngemessenheitsbeschluss zum")
                .contains("Philippinen: Intuit Inc. (Mailchimp); Fernzugriff.\nGarantie: nicht angegeben.",
                        "Schweiz: Banken; Empfängerkategorie.\nGarantie: nicht angegeben.")
                .doesNotContain("Deutschland", "Wirt SE");
    }

    @Test
    void safeguardsArePrintedWithTheirEvidenceAndFallbacks() {
        assertThat(fact(Samples.newsletter())).contains(
                "Durchführungsbeschluss (EU) 2023/1795 vom 10.07.2023",
                "Teilnehmer: Intuit Inc.", "umfasst: andere als Beschäftigtendaten",
                "Teilnahme geprüft: 06.05.2026",
                "Fundstelle: https://dpf.example", "Hilfsweise: Standardvertragsklauseln",
                "Durchführungsbeschluss (EU) 2021/914 vom 04.06.2021, Art. 46 Abs. 2 lit. c DSGVO; Module 2 "
                        + "(Verantwortlicher an Auftragsverarbeiter) und 3",
                "geschlossen: 15.11.2022", "https://scc.example",
                "verbindliche interne Datenschutzvorschriften, "
                        + "Art. 46 Abs. 2 lit. b, Art. 47 DSGVO; genehmigt durch: DPC Ireland",
                "https://bcr.example", "Art. 49 Abs. 1 UAbs. 1 lit. b DSGVO; Grund: Messe");
    }

    @Test
    void noneIsSaidOnlyIfNothingSpeaksAgainstIt() {
        Activity none = Samples.newsletter()
                .withTransfers(new Answer.None<>(both("Alles in der EU.", "All in the EU.")));
        Activity inside = none.withDisclosures(Answer.none());
        assertThat(fact(inside)).isEqualTo(NONE + " Alles in der EU.");
        assertThat(Plain.fact(composer.sheet(Samples.register(), inside, ENGLISH),
                "Third countries and international organisations"))
                .isEqualTo("No transfer to third countries or "
                        + "international organisations takes place, and none is planned. All in the EU.");
        assertThat(fact(none)).doesNotContain(NONE).contains("USA: Intuit Inc.", "Angegeben ist, dass keine",
                "Alles in der EU.");
    }

    @Test
    void silenceIsAGapUnlessTransfersFollow() {
        assertThat(fact(Samples.newsletter().withDisclosures(Answer.none()))).isEqualTo("nicht angegeben");
        assertThat(fact(Samples.newsletter())).doesNotContain("\nnicht angegeben");
    }

    @Test
    void whatIsSaidOfTransfersStandsBesideTheDerivedOnesAndServesForCategories() {
        Activity said = Samples.newsletter()
                .withTransfers(Answer.of(both("Art. 49 für Banken", "Art. 49 for banks")));
        assertThat(fact(said)).contains("USA: Intuit Inc.",
                "Schweiz: Banken; Empfängerkategorie.\nArt. 49 für Banken");
    }

    @Test
    void noRecipientsIsAStatementToo() {
        Activity none = Samples.newsletter().withDisclosures(new Answer.None<>(LocalText.EMPTY));
        assertThat(Plain.fact(composer.sheet(Samples.register(), none, GERMAN), "Empfänger"))
                .isEqualTo(
                        "Eine Offenlegung gegenüber Empfängern findet nicht statt "
                                + "und ist auch nicht geplant.");
    }

    @Test
    void anUnknownCountryIsRatherShownThanHidden() {
        Disclosure odd =
                Disclosure.blank(new Id<>("dis-x"), new Recipient.Category(both("Andere", "Others"), "ZZ"));
        Activity activity =
                Samples.newsletter().withTransfers(Answer.none()).withDisclosures(Answer.of(List.of(odd)));
        assertThat(fact(activity)).contains("nicht gefunden: ZZ: Andere").doesNotContain(NONE);
    }

    @Test
    void openEvidenceIsAGapAndUnknownDecisionsAreShown() {
        Destination us = Destination.blank("US").withSafeguards(List.of(
                new Safeguard.Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "", Extras.NONE),
                new Safeguard.Scc("", List.of(), Optional.empty(), ClauseChoices.EMPTY, "", Extras.NONE),
                new Safeguard.Adequacy("adequacy-zz", Extras.NONE)));
        Register register = Samples.register().withParties(Identified.replace(Samples.register().parties(),
                Samples.mail().withDestinations(List.of(us))));
        assertThat(Plain.gaps(
                composer.party(register, Identified.find(register.parties(), MAIL).orElseThrow(), GERMAN)))
                .contains("nicht angegeben @ pty-mail/destinations/0/safeguards/0/listedAs",
                        "nicht angegeben @ pty-mail/destinations/0/safeguards/0/coverage",
                        "nicht angegeben @ pty-mail/destinations/0/safeguards/0/checkedOn",
                        "nicht angegeben @ pty-mail/destinations/0/safeguards/1/decision",
                        "nicht angegeben @ pty-mail/destinations/0/safeguards/1/modules",
                        "nicht angegeben @ pty-mail/destinations/0/safeguards/1/signedOn",
                        "nicht gefunden: adequacy-zz @ pty-mail/destinations/0/safeguards/2/decision");
    }

    @Test
    void aSubProcessorIsNamedWithItsLevelAndWhoEngagesIt() {
        Party host = Samples.hoster().withPlaces(List.of(Place.blank(Place.Kind.REMOTE_ACCESS, "IN")));
        Register register = Samples.register()
                .withParties(Identified.replace(Samples.register().parties(), host));
        assertThat(Plain.fact(composer.sheet(register, Samples.newsletter(), GERMAN), LABEL)).contains(
                "Indien: Wirt SE, weiterer Auftragsverarbeiter der Stufe 1, eingesetzt von Intuit Inc. "
                        + "(Mailchimp); Fernzugriff.\nGarantie: nicht angegeben.");
        assertThat(Plain.of(composer.sheet(register, Samples.newsletter(), ENGLISH))).contains(
                "India: Wirt SE, sub-processor at level 1, engaged by Intuit Inc. (Mailchimp); remote access.");
    }

    @Test
    void safeguardsOfTheDisclosureStandInsteadOfThoseOfThePartyAndLeadToIt() {
        Destination us = Destination.blank("US").withSafeguards(List.of(new Safeguard.Compelling(
                LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, Optional.empty(), Optional.empty(),
                Extras.NONE)));
        Disclosure own = Samples.disclosures().getFirst().withDestinations(List.of(us));
        List<Block> sheet = composer.sheet(Samples.register(),
                Samples.newsletter().withDisclosures(Answer.of(List.of(own))), GERMAN);
        String safeguard =
                "nicht angegeben @ act-newsletter/disclosures/dis-mail/destinations/0/safeguards/0/";
        assertThat(Plain.of(sheet)).doesNotContain("Data Privacy Framework");
        // Art. 49(6) GDPR: all of it has to stand in the record.
        assertThat(Plain.gaps(sheet)).contains(safeguard + "interest", safeguard + "assessment",
                safeguard + "safeguards", safeguard + "authorityInformedOn",
                safeguard + "subjectsInformedOn");
    }

    @Test
    void factsOfAPartyCarryTheDisclosureThatNamesIt() {
        assertThat(Plain.origins(composer.sheet(Samples.register(), Samples.newsletter(), GERMAN)))
                .noneMatch(o -> o.entity().equals("pty-mail"))
                .anyMatch(o -> o.field().equals("disclosures/dis-mail/recipient"));
    }

    private String fact(Activity activity) {
        return Plain.fact(composer.sheet(Samples.register(), activity, GERMAN), LABEL);
    }
}
