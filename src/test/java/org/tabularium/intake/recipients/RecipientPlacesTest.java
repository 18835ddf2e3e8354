package org.tabularium.intake.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where recipients sit, where data go and on what that rests, where several are named.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecipientPlacesTest {
    private final ReadRecipients read;

    RecipientPlacesTest() throws Exception {
        read = new ReadRecipients();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Wir nutzen Mailchimp, eine Plattform der Intuit Inc. aus den USA. | Mailchimp / Intuit Inc. US
            Wir nutzen Slack (Slack Technologies Limited, Dublin, Irland). Die Muttergesellschaft Salesforce, Inc. \
            sitzt in den USA; Zugriffe von dort sind möglich. | Slack / Slack Technologies Limited IE >US
            Anbieter ist die TikTok Technology Limited, 10 Earlsfort Terrace, Dublin, Irland. Mitarbeiter des \
            Konzerns in China können auf Daten zugreifen. | TikTok Technology Limited IE >CN
            Sie können uns über WhatsApp schreiben (WhatsApp Ireland Limited, Dublin 4, Irland). WhatsApp gibt Daten \
            an die Meta Platforms, Inc. in den USA weiter. | WhatsApp Ireland Limited IE >US
            Wir nutzen Zoom (USA, DPF) und Miro (USA, SCC). | Zoom US >US DPF; Miro US >US SCC
            Empfänger: Logo Media GmbH: Anzeige; Ort der Verarbeitung: Schweiz (bei einem deutschen Anbieter) | \
            Logo Media GmbH >CH
            """)
    void whatStandsBehindANameIsSaidOfIt(String text, String told) {
        assertThat(ReadRecipients.all(read.german(text))).as(text).isEqualTo(told);
    }

    @Test
    void companiesOfTheGroupAreRecipientsWithTheirOwnSafeguards() {
        String text = """
                Datenschutzerklärung

                1. Verantwortlicher

                Muster GmbH, Hauptstraße 1, 50667 Köln

                2. Empfänger

                Innerhalb der Gruppe erhalten folgende Gesellschaften Daten:

                - Muster Ltd., London, Vereinigtes Königreich
                - Muster Inc., Boston, USA
                - Muster India Pvt. Ltd., Pune, Indien

                Übermittlungen in die USA und nach Indien stützen sich auf Standardvertragsklauseln; für das Vereinigte \
                Königreich besteht ein Angemessenheitsbeschluss.
                """;
        assertThat(ReadRecipients.all(read.in(text)))
                .isEqualTo("Muster Ltd. GB ADEQUACY; Muster Inc. US >US SCC; "
                        + "Muster India Pvt. Ltd. IN >IN SCC");
    }

    @Test
    void anAnnouncementTellsWhereThoseOfItsListSit() {
        assertThat(ReadRecipients.all(read.german("""
                Folgende Dienstleister sitzen in den USA:

                - Zoom Communications, Inc. (Videokonferenzen)
                - Slack Technologies, LLC (Kommunikation)

                Mit ihnen haben wir Standardvertragsklauseln geschlossen.
                """))).isEqualTo("Zoom Communications, Inc. US >US SCC; Slack Technologies, LLC US >US SCC");
    }

    @Test
    void aSafeguardForACountryIsThatOfThoseWhoSitThere() {
        assertThat(ReadRecipients.all(read.english("""
                We share data with:

                - AWS (hosting, Frankfurt region)
                - Sentry (error tracking, USA)

                For providers in the USA we rely on Standard Contractual Clauses.
                """))).isEqualTo("AWS; Sentry US >US SCC");
    }

    @Test
    void theCountryOfTheControllerIsNoThirdCountry() {
        String text = """
                Privacy policy

                1. Controller

                Lighthouse Trust, Wheal Road, Truro, TR1 9ZZ, United Kingdom

                2. Website

                Our site is hosted by Oak Hosting Ltd in the UK. Addresses are passed on to Elm Mail Inc. in the USA.
                """;
        assertThat(ReadRecipients.all(read.in(text))).isEqualTo("Oak Hosting Ltd GB; Elm Mail Inc. US >US");
    }

    @Test
    void aCellMayListSeveral() {
        assertThat(ReadRecipients.all(read.german("""
                Verarbeitung\tEmpfänger\tDauer
                Website\tIONOS SE; Blauregen Media Inc.; Harrow Ltd. (Harrow Watch); IT\t14 Tage
                """))).isEqualTo("IONOS SE; Blauregen Media Inc.; Harrow Ltd.");
    }

    @Test
    void aCompanyStandsForTheServiceNamedWithIt() {
        assertThat(ReadRecipients.all(read.english("""
                We use Microsoft Azure Monitor.

                We use Microsoft Azure CDN. Recipients:

                - Microsoft Corporation (Microsoft Azure CDN), One Microsoft Way, Redmond, WA 98052, USA
                - Microsoft Azure Monitor
                """))).isEqualTo("Microsoft Azure Monitor; Microsoft Azure CDN / Microsoft Corporation US");
    }
}
