package org.tabularium.intake.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What lines of plain text are, in the layouts in which policies are pasted.
class PlainTextTest {

    private static List<String> read(String text) {
        return Shown.of(PlainText.prose(text));
    }

    @Test
    void underlinedAndNumberedHeadingsInTextOfFixedWidth() {
        assertThat(read("""
                DATENSCHUTZERKLÄRUNG
                ====================

                Stand: 12. März 2024

                1. VERANTWORTLICHER
                -------------------

                Verantwortlich im Sinne der Datenschutz-Grundverordnung (DSGVO) ist die
                Muster & Söhne GmbH & Co. KG, vertreten durch die Geschäftsführerin Erika
                Beispiel:

                    Muster & Söhne GmbH & Co. KG
                    Postfach 12 34
                    50667 Köln
                    Tel.: 0221 / 12 34 56
                    datenschutz@muster.example

                2. WELCHE DATEN WIR VERARBEITEN
                -------------------------------

                Wir verarbeiten beim Aufruf unserer Seiten Zugriffsdaten, nämlich Nutzungs-
                und Protokolldaten, sowie bei Nutzung unserer Online-
                Dienste die folgenden Daten:

                  - IP-Adresse des anfragenden Rechners, die wir nach sieben Tagen
                    kürzen und danach nicht mehr zuordnen können,
                  - aufgerufene Seite.

                2.1 Kontaktformular

                Wenn Sie uns schreiben, speichern wir Ihre Angaben, bis die Anfrage erle-
                digt ist.
                """)).containsExactly("H1 DATENSCHUTZERKLÄRUNG", "Stand: 12. März 2024",
                "H2 1. VERANTWORTLICHER",
                "Verantwortlich im Sinne der Datenschutz-Grundverordnung (DSGVO) ist die Muster & Söhne GmbH & Co. KG,"
                        + " vertreten durch die Geschäftsführerin Erika Beispiel:",
                "Muster & Söhne GmbH & Co. KG / Postfach 12 34 / 50667 Köln / Tel.: 0221 / 12 34 56"
                        + " / datenschutz@muster.example",
                "H2 2. WELCHE DATEN WIR VERARBEITEN",
                "Wir verarbeiten beim Aufruf unserer Seiten Zugriffsdaten, nämlich Nutzungs- und Protokolldaten, sowie bei"
                        + " Nutzung unserer Online-Dienste die folgenden Daten:",
                "I1 - IP-Adresse des anfragenden Rechners, die wir nach sieben Tagen kürzen und danach nicht mehr zuordnen"
                        + " können,",
                "I1 - aufgerufene Seite.", "H3 2.1 Kontaktformular",
                "Wenn Sie uns schreiben, speichern wir Ihre Angaben, bis die Anfrage erledigt ist.");
    }

    private static final String WITHOUT_BLANK_LINES = """
            Privacy Notice for Customers
            Version 2.3 of 4 May 2024
            Who we are
            Blue Harbour Ltd is the controller of your personal data. You can reach us at:
            Blue Harbour Ltd
            12 Quay Street
            Bristol BS1 4DJ
            United Kingdom
            Phone: +44 117 000000
            privacy@blueharbour.example
            What we collect
            We collect the following data when you sign up for our service:
            Name
            Email address
            Payment details
            Legal basis
            We rely on Art. 6(1)(b) GDPR for the performance of the contract with you.
            We also rely on legitimate interests for keeping our service secure.
            """;

    @Test
    void headingsAddressesAndListsWithoutAnyBlankLine() {
        assertThat(read(WITHOUT_BLANK_LINES)).containsExactly("H1 Privacy Notice for Customers",
                "Version 2.3 of 4 May 2024", "H2 Who we are",
                "Blue Harbour Ltd is the controller of your personal data. You can reach us at:",
                "Blue Harbour Ltd / 12 Quay Street / Bristol BS1 4DJ / United Kingdom / Phone: +44 117 000000"
                        + " / privacy@blueharbour.example",
                "H2 What we collect", "We collect the following data when you sign up for our service:",
                "I1 Name",
                "I1 Email address", "I1 Payment details", "H2 Legal basis",
                "We rely on Art. 6(1)(b) GDPR for the performance of the contract with you.",
                "We also rely on legitimate interests for keeping our service secure.");
    }

    @Test
    void blankLinesBetweenAllLinesChangeNothing() {
        assertThat(read(WITHOUT_BLANK_LINES.replace("\n", "\n\n"))).isEqualTo(read(WITHOUT_BLANK_LINES));
        assertThat(read(WITHOUT_BLANK_LINES.replace("\n", "\r\n"))).isEqualTo(read(WITHOUT_BLANK_LINES));
    }

    @Test
    void paragraphsOfALawyerAreCountedInBrackets() {
        assertThat(read("""
                § 1 Information über die Erhebung personenbezogener Daten
                (1) Im Folgenden informieren wir über die Erhebung personenbezogener Daten bei Nutzung unserer Website. \
                Personenbezogene Daten sind alle Daten, die auf Sie beziehbar sind.
                (2) Bei Ihrer Kontaktaufnahme mit uns per E-Mail werden Ihre Daten nach § 25 TDDDG nicht gespeichert.
                § 2 Ihre Rechte
                (1) Sie haben gegenüber uns folgende Rechte:
                – Recht auf Auskunft,
                – Recht auf Löschung.
                § 3 Einsatz von Cookies
                a) Transiente Cookies
                Diese werden gelöscht, wenn Sie den Browser schließen. Dazu zählen die Session-Cookies.
                b) Persistente Cookies
                Persistente Cookies werden automatisiert nach einer vorgegebenen Dauer gelöscht.
                """)).containsExactly("H1 § 1 Information über die Erhebung personenbezogener Daten",
                "I1 (1) Im Folgenden informieren wir über die Erhebung personenbezogener Daten bei Nutzung unserer Website."
                        + " Personenbezogene Daten sind alle Daten, die auf Sie beziehbar sind.",
                "I1 (2) Bei Ihrer Kontaktaufnahme mit uns per E-Mail werden Ihre Daten nach § 25 TDDDG nicht gespeichert.",
                "H1 § 2 Ihre Rechte", "I1 (1) Sie haben gegenüber uns folgende Rechte:",
                "I1 – Recht auf Auskunft,",
                "I1 – Recht auf Löschung.", "H1 § 3 Einsatz von Cookies", "H2 a) Transiente Cookies",
                "Diese werden gelöscht, wenn Sie den Browser schließen. Dazu zählen die Session-Cookies.",
                "H2 b) Persistente Cookies",
                "Persistente Cookies werden automatisiert nach einer vorgegebenen Dauer gelöscht.");
    }

    @Test
    void aTableOfContentsIsAListOfEntries() {
        assertThat(read("""
                Datenschutzhinweise

                1. Verantwortlicher
                2. Verarbeitungen
                2.1 Newsletter
                3. Rechte

                1. Verantwortlicher

                Verein zur Förderung der Beispiele e. V., Hauptstr. 5, 99999 Stadt

                2. Verarbeitungen

                2.1 Newsletter

                Zweck: Versand von Neuigkeiten
                Rechtsgrundlage: Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)

                3. Rechte

                Auskunft, Berichtigung, Löschung und Widerspruch stehen Ihnen jederzeit zu.
                """)).containsExactly("H1 Datenschutzhinweise", "I1 1. Verantwortlicher",
                "I1 2. Verarbeitungen",
                "I1 2.1 Newsletter", "I1 3. Rechte", "H2 1. Verantwortlicher",
                "Verein zur Förderung der Beispiele e. V., Hauptstr. 5, 99999 Stadt", "H2 2. Verarbeitungen",
                "H3 2.1 Newsletter", "Zweck: Versand von Neuigkeiten",
                "Rechtsgrundlage: Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)", "H2 3. Rechte",
                "Auskunft, Berichtigung, Löschung und Widerspruch stehen Ihnen jederzeit zu.");
    }

    @Test
    void romanNumbersHoldArabicOnesAndWhatHasNone() {
        assertThat(read("""
                I. Hosting
                1. Description and scope
                Our pages are hosted by a company that keeps log files for us.
                2. Retention
                The log files are erased after seven days at the latest.
                II. Content delivery
                Swift Edge
                1. Description and scope
                We use Swift Edge so that our pages load faster wherever you are.
                """)).containsExactly("H1 I. Hosting", "H2 1. Description and scope",
                "Our pages are hosted by a company that keeps log files for us.", "H2 2. Retention",
                "The log files are erased after seven days at the latest.", "H1 II. Content delivery",
                "H2 Swift Edge",
                "H3 1. Description and scope",
                "We use Swift Edge so that our pages load faster wherever you are.");
    }

    @Test
    void countedEntriesAfterAColonAreAList() {
        assertThat(read("""
                Ihre Rechte

                Ihnen stehen zu:

                1. Auskunft
                2. Löschung

                Wenden Sie sich dafür formlos an uns, gern auch per E-Mail.
                """)).containsExactly("H1 Ihre Rechte", "Ihnen stehen zu:", "I1 1. Auskunft",
                "I1 2. Löschung",
                "Wenden Sie sich dafür formlos an uns, gern auch per E-Mail.");
    }

    @Test
    void aSignAloneMarksTheNextLine() {
        assertThat(read("Rechte\n-\nAuskunft nach Art. 15 DSGVO\n-\nLöschung nach Art. 17 DSGVO\n"))
                .containsExactly("H1 Rechte", "I1 - Auskunft nach Art. 15 DSGVO",
                        "I1 - Löschung nach Art. 17 DSGVO");
    }

    @Test
    void numbersThatCountNothingStay() {
        assertThat(read(
                "Die Erklärung gilt seit langem und wurde zuletzt geändert am\n12. Januar 2024 durch uns.\n"))
                .noneMatch(p -> p.startsWith("I1"));
        assertThat(read(
                "- Letters are kept for 6 years under the law (§ 147(1) nos. 2, 3,\n(3) sentence 1 AO), then erased.\n"))
                .containsExactly(
                        "I1 - Letters are kept for 6 years under the law (§ 147(1) nos. 2, 3, (3) sentence 1 AO), "
                                + "then erased.");
        assertThat(read("24.12.2024 ist der Stand dieser Hinweise für alle unsere Seiten im Netz."))
                .containsExactly("24.12.2024 ist der Stand dieser Hinweise für alle unsere Seiten im Netz.");
    }

    @Test
    void columnsPartedByTabsAreRows() {
        assertThat(read(
                "Cookies\n\nName\tDauer\n_ga\t2 Jahre\n\nWeiteres finden Sie in den Einstellungen Ihres Browsers."))
                .containsExactly("H1 Cookies", "R Name | Dauer", "R _ga | 2 Jahre",
                        "Weiteres finden Sie in den Einstellungen Ihres Browsers.");
    }

    @Test
    void charactersAreInOneForm() {
        Prose prose = PlainText
                .prose("\uFEFFDatenschutzerkla\u0308rung\u00ad und\u00a0Cookies\u200b, Art.\u202f13 DSGVO.");
        assertThat(prose.text()).isEqualTo("Datenschutzerklärung und Cookies, Art. 13 DSGVO.");
    }

    @Test
    void theLanguageIsToldForEachPieceAndTheWhole() {
        Prose prose = PlainText.prose("""
                Datenschutz

                Wir verarbeiten Ihre Daten nur, soweit es für den Vertrag mit Ihnen erforderlich ist.

                Die Daten werden gelöscht, wenn sie nicht mehr gebraucht werden und keine Fristen bestehen.

                We use this service so that you can pay with the card of your choice on our website.
                """);
        assertThat(prose.language()).hasValueSatisfying(l -> assertThat(l.tag()).isEqualTo("de"));
        assertThat(prose.pieces()).extracting(p -> p.language().orElseThrow().tag()).containsExactly("de",
                "de", "de",
                "en");
        assertThat(PlainText.prose("xyzzy").language()).isEmpty();
    }

    @Test
    void whereNothingIsBuiltEverythingIsOneParagraph() {
        assertThat(read(
                "We are Blue Harbour Ltd. We keep your data for 30 days. You may ask for access at any time."))
                .hasSize(1);
        assertThat(read("")).isEmpty();
    }
}
