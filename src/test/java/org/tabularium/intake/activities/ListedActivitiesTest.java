package org.tabularium.intake.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.intake.prose.Stretch;

class ListedActivitiesTest {
    private final ActivityReader reader = new ActivityReader();

    private List<ActivityFacts> activities(String text) {
        Outline outline = new Outlines().read(PlainText.prose(text));
        return reader.in(outline, List.of(), List.of(), List.of(), List.of()).all();
    }

    private static List<String> titles(List<ActivityFacts> activities) {
        return activities.stream().map(a -> a.title().value()).toList();
    }

    private static List<String> said(List<Said<String>> said) {
        return said.stream().map(Said::value).toList();
    }

    @Test
    void kindsOfDataAndOverviewsAreNoActivities() {
        assertThat(titles(activities("""
                Datenschutz

                1. Datenschutz auf einen Blick

                Analyse-Tools

                Ihr Verhalten kann ausgewertet werden. Mehr finden Sie in der folgenden Datenschutzerklärung.

                2. Welche Daten wir verarbeiten

                Zahlungsdaten

                Wir speichern die Kontonummer.

                Anmeldung am Portal

                Wir verarbeiten den Benutzernamen, um Sie zu erkennen.

                3. Speicherdauer

                Rechnungen

                Rechnungen bewahren wir zehn Jahre auf.
                """))).containsExactly("Anmeldung am Portal");
    }

    @Test
    void sectionsAsideDoNotReplaceAListOfPurposes() {
        assertThat(titles(activities("""
                Privacy Notice

                1. How do we use your data?

                We use your data:

                - To open your account. We need your name for that.
                - To prevent fraud.

                2. Cookies

                We use cookies to keep you signed in.

                3. Marketing

                We send letters if you agreed.

                4. Social media

                We use buttons of networks.
                """))).containsExactly("To open your account", "To prevent fraud", "Cookies", "Marketing",
                "Social media");
    }

    @Test
    void whatFollowsTheColonOfAnEntryIsItsPurpose() {
        List<ActivityFacts> found = activities("""
                Datenschutz

                1. Zwecke

                - Hosting: Auslieferung der Seiten
                - Beziehungen (CRM) zu Kunden: Pflege von Kontakten
                """);
        assertThat(titles(found)).containsExactly("Hosting", "Beziehungen (CRM) zu Kunden");
        assertThat(found.getFirst().purposes()).extracting(Said::value)
                .containsExactly("Auslieferung der Seiten");
    }

    @Test
    void rowsOfATableOfPurposesAreActivities() {
        List<ActivityFacts> found = activities("""
                Datenschutz

                1. Zwecke und Rechtsgrundlagen

                Verarbeitung\tDaten\tZweck\tRechtsgrundlage
                Besuch der Website\tIP-Adresse, Uhrzeit\tAuslieferung der Seiten\tArt. 6 Abs. 1 lit. f DSGVO
                Bewerbungen\tLebenslauf, Zeugnisse\tAuswahl\t§ 26 BDSG
                """);
        assertThat(titles(found)).containsExactly("Besuch der Website", "Bewerbungen");
        assertThat(found.getLast().dataCategories()).extracting(Said::value).containsExactly("Lebenslauf",
                "Zeugnisse");
        assertThat(found.getLast().purposes()).extracting(Said::value).containsExactly("Auswahl");
    }

    @Test
    void labelsWithinAParagraphPartPurposesAndData() {
        ActivityFacts one = activities("""
                Datenschutzhinweise

                1. Sicherung

                Wir sichern alles täglich. Zwecke und Rechtsgrundlagen: Wiederherstellung (nach Ausfall), auch im Notfall: \
                Art. 6 Abs. 1 lit. c DSGVO; Nachweis der Sicherung: Art. 6 Abs. 1 lit. f DSGVO und § 25 TDDDG. Daten: \
                Kunden und Besucher: Bandkopien (alles, was da ist), Prüfsummen; Bewerber, „Personen, die fragen“: Zeugnisse \
                – nur für: Nachweis. \
                Empfänger: Bandlager GmbH: Lagerung. Speicherdauer: 35 Tage.

                2. Ihre Rechte

                Sie haben das Recht auf Auskunft.
                """).getFirst();
        assertThat(said(one.purposes())).containsExactly("Wiederherstellung (nach Ausfall), auch im Notfall",
                "Nachweis der Sicherung");
        assertThat(said(one.dataCategories())).containsExactly("Bandkopien", "Prüfsummen", "Zeugnisse");
        assertThat(said(one.people())).containsExactly("Kunden und Besucher", "Bewerber",
                "Personen, die fragen");
    }

    @Test
    void entriesThatBeginWithATitleTellOfIt() {
        List<ActivityFacts> all = activities("""
                Privacy notice

                1. Purposes

                - Star counter: Counting stars; Naming stars.
                - Backups: Restoring data.

                2. Data

                - Star counter: Visitors: Star lists (name, size).
                - Backups: Customers: Copies – only for: Restoring data.
                """);
        assertThat(titles(all)).containsExactly("Star counter", "Backups");
        assertThat(said(all.getFirst().dataCategories())).containsExactly("Star lists");
        assertThat(said(all.getLast().dataCategories())).containsExactly("Copies");
    }

    @Test
    void anInterestBelongsToTheTitleItsEntryBeginsWith() {
        Outline outline = new Outlines().read(PlainText.prose("""
                Privacy notice

                1. Purposes

                - Star counter: Counting stars.
                - Backups: Restoring data.

                2. Legal basis

                - Star counter: Art. 6(1)(a) GDPR (consent).
                - Backups: Art. 6(1)(f) GDPR (legitimate interest: calm nights).
                """));
        int at = outline.prose().text().indexOf("calm nights");
        Said<String> calm = Said.sure("calm nights", new Stretch(at, at + "calm nights".length()));
        List<ActivityFacts> all =
                reader.in(outline, List.of(), List.of(), List.of(calm), List.of()).all();
        assertThat(said(all.getFirst().interests())).isEmpty();
        assertThat(said(all.getLast().interests())).containsExactly("calm nights");
    }

    @Test
    void whereDataGoTellsNothingOfThePeople() {
        ActivityFacts one = activities("""
                Privacy notice

                1. Newsletter

                We write to customers.

                1.1 Transfers to third countries

                The provider is on the list of participants and has bound its employees.

                2. Your rights

                You have the right of access.
                """).getFirst();
        assertThat(said(one.people())).containsExactly("customers");
    }
}
