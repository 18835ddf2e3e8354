package org.tabularium.intake.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Spellings;

class DetailsReaderTest {
    private final ProseDetails prose = new ProseDetails(Spellings.load("activities"));

    private Details details(String sentence) {
        Collected into = new Collected();
        prose.in(PlainText.prose(sentence), new Stretch(0, PlainText.prose(sentence).text().strip().length()),
                into);
        return into.details();
    }

    private static String joined(List<Said<String>> said) {
        return String.join("; ", said.stream().map(Said::value).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dies geschieht zum Zweck der Bearbeitung Ihrer Anfrage. | Bearbeitung Ihrer Anfrage
            Die Verarbeitung dient der Absicherung unserer Systeme. | Absicherung unserer Systeme
            Wir brauchen das, um die Beiträge einzuziehen. | Beiträge einzuziehen
            Um Störungen zu erkennen, führen wir ein Protokoll. | Störungen zu erkennen
            Ihre Angaben nutzen wir zur Beantwortung der Fragen. | Beantwortung der Fragen
            Wir verwenden das zum Versand von Rechnungen. | Versand von Rechnungen
            Your data are stored for the purpose of processing the enquiry. | processing the enquiry
            We process them in order to collect fees. | collect fees
            The storage serves to protect our network. | protect our network
            We keep this record to investigate attacks. | investigate attacks
            Die Daten werden nicht zur Erstellung von Profilen verwendet. | ''
            Sie haben das Recht, sich zu beschweren. | ''
            You have the right to object. | ''
            It is not used to create profiles. | ''
            Die Rechtsgrundlage zur Verarbeitung ist Ihre Einwilligung. | ''
            This is necessary for the performance of a contract. | ''
            """)
    void purposesAreRead(String sentence, String purposes) {
        assertThat(joined(details(sentence).purposes())).isEqualTo(purposes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wir speichern Name, Anschrift und Bankverbindung. | Name; Anschrift; Bankverbindung
            Gespeichert werden IP-Adresse, Rolle und Rang. | IP-Adresse; Rolle; Rang
            We record your IP address, browser type and role. | IP address; browser type; role
            Wir erheben keine Gesundheitsdaten. | ''
            We do not store your IP address. | ''
            Wir freuen uns über Ihren Besuch. | ''
            """)
    void dataAreRead(String sentence, String data) {
        assertThat(joined(details(sentence).dataCategories())).isEqualTo(data);
    }

    @Test
    void peopleAndRecipientsAreRead() {
        Details said =
                details("Daten unserer Kunden geben wir an das Transportunternehmen und die Steuerberatung.");
        assertThat(joined(said.people())).isEqualTo("Kunden");
        assertThat(joined(said.recipients())).isEqualTo("Transportunternehmen; Steuerberatung");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Teilnehmende: Bild, Ton und Chat; Verbindungsdaten | Bild, Ton und Chat; Verbindungsdaten
            Kunden: „Name, Anschrift“; Besucher: Uhrzeit, Browser | Name, Anschrift; Uhrzeit; Browser
            Kunden (nur für: Versand; Werbung): Anschrift, Name (Vorname, Nachname) | Anschrift; Name
            Customers: “Name, address”; Visitors: Time | Name, address; Time
            """)
    void dataOfPeopleArePartedBySemicolonsWhereThereAreAny(String said, String data) {
        ActivityFacts found = new ActivityReader().in(new Outlines().read(PlainText.prose("""
                Datenschutz

                1. Onlineshop

                Wir führen einen Onlineshop und senden Ihnen die Ware, die Sie bestellt haben.

                Daten: %s.

                Rechtsgrundlage: Vertrag (Art. 6 Abs. 1 lit. b DSGVO).
                """.formatted(said))), List.of(), List.of(), List.of(), List.of()).all().getFirst();
        assertThat(joined(found.dataCategories())).isEqualTo(data);
    }

    @Test
    void labelsTellWhatFollows() {
        ActivityFacts found = new ActivityReader().in(new Outlines().read(PlainText.prose("""
                Datenschutz

                1. Onlineshop

                Wir verarbeiten Daten unserer Kunden.

                - Verarbeitete Datenarten: Bestandsdaten (z. B. Namen; Orte); Zahlungsdaten.
                - Betroffene Personen: Besteller; Beschenkte.
                - Zwecke der Verarbeitung: Verkauf; Kundenservice.
                - Rechtsgrundlagen: Vertrag (Art. 6 Abs. 1 lit. b DSGVO).
                """)), List.of(), List.of(), List.of(), List.of()).all().getFirst();
        assertThat(joined(found.dataCategories())).isEqualTo("Bestandsdaten; Zahlungsdaten");
        assertThat(joined(found.people())).isEqualTo("Kunden; Besteller; Beschenkte");
        assertThat(joined(found.purposes())).isEqualTo("Verkauf; Kundenservice");
    }

    @Test
    void listsAreWhatTheWordsBeforeThemSay() {
        ActivityFacts found = new ActivityReader().in(new Outlines().read(PlainText.prose("""
                Privacy

                1. Telemetry

                For this purpose, our tool stores the following data:

                - Your shoe size
                - Time of day

                We use these data for the following purposes:

                - Troubleshooting
                - Planning

                You have the following rights:

                - Access

                """)), List.of(), List.of(), List.of(), List.of()).all().getFirst();
        assertThat(joined(found.dataCategories())).isEqualTo("shoe size; Time of day");
        assertThat(joined(found.purposes())).isEqualTo("Troubleshooting; Planning");
    }

    @Test
    void aPartOnPurposesTellsOneEvenWithoutItsWords() {
        ActivityFacts found = new ActivityReader().in(new Outlines().read(PlainText.prose("""
                Privacy

                I. Videos

                1. Scope of processing

                We embed films and store your IP address.

                2. Purpose of data processing

                The films show our work.

                3. Legal basis

                Your consent.
                """)), List.of(), List.of(), List.of(), List.of()).all().getFirst();
        assertThat(joined(found.purposes())).isEqualTo("The films show our work");
    }

    @Test
    void aToolOfAListIsForWhatItsFirstWordsSay() {
        ActivityFacts found = new ActivityReader().in(new Outlines().read(PlainText.prose("""
                Datenschutz

                1. Newsletter

                Wir versenden Briefe.

                - Brieftaube: Versand von Briefen; Dienstanbieter: Taube Inc., USA; Rechtsgrundlagen: Einwilligung.
                """)), List.of(), List.of(), List.of(), List.of()).all().getLast();
        assertThat(found.title().value()).isEqualTo("Brieftaube");
        assertThat(joined(found.purposes())).isEqualTo("Versand von Briefen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"um zu ", "zur Bearbeitung, ", "Name, ", "to provide ", "(((", "Name und ",
            "Zweck: ", "\t",
            "1. Newsletter\n\nArt. 6\n\n", "- Tool: Dienstanbieter: X\n"})
    void hostileTextTakesTimeInProportion(String part) {
        String text = "1. Newsletter\n\n" + part.repeat(300_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> new ActivityReader().in(
                new Outlines().read(PlainText.prose(text)), List.of(), List.of(), List.of(), List.of()));
    }
}
