package org.tabularium.intake.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.SafeguardReader.Kind;

/// Sections, lists and tables on recipients, as the usual makes of policies build them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecipientSectionsTest {
    private final ReadRecipients read;

    RecipientSectionsTest() throws Exception {
        read = new ReadRecipients();
    }

    @Test
    void aHeadingNamesTheServiceAndTheContractBehindItIsItsOwn() {
        Recipients all = read.german("""

                Hosting
                Pixelhafen
                Anbieter ist die Pixelhafen GmbH, Kaiweg 4, 18055 Rostock (nachfolgend „Pixelhafen“).
                Wenn Sie unsere Website besuchen, erfasst Pixelhafen Logfiles.

                Auftragsverarbeitung
                Wir haben einen Vertrag über Auftragsverarbeitung (AVV) zur Nutzung des oben genannten Dienstes \
                geschlossen.

                Kontaktformular
                Ihre Angaben speichern wir bis zum Ende der Anfrage.
                """);
        assertThat(ReadRecipients.all(all)).isEqualTo("Pixelhafen / Pixelhafen GmbH DE PROCESSOR contract");
    }

    @Test
    void oneCompanyStandsBehindSeveralServicesWithHeadingsOfTheirOwn() {
        Recipients all = read.german("""

                Google Analytics
                Diese Website nutzt Google Analytics. Anbieter ist die Google Ireland Limited („Google“), Gordon \
                House, Barrow Street, Dublin 4, Irland.
                Die Datenübertragung in die USA wird auf die Standardvertragsklauseln der EU-Kommission gestützt.

                Google Maps
                Diese Seite nutzt Google Maps. Anbieter ist die Google Ireland Limited („Google“), Gordon House, \
                Barrow Street, Dublin 4, Irland.
                Das Unternehmen verfügt über eine Zertifizierung nach dem „EU-US Data Privacy Framework“ (DPF).
                """);
        assertThat(ReadRecipients.all(all)).isEqualTo("Google Analytics / Google Ireland Limited IE >US SCC; "
                + "Google Maps / Google Ireland Limited IE DPF");
    }

    @Test
    void anEntryNamesServiceProviderAndGroundOfTheTransfer() {
        Recipients all = read.german("""

                Eingesetzte Dienste und Diensteanbieter:

                - Taubenpost: Versand von Newslettern; Dienstanbieter: Taubenpost Inc., 12 Lake Road, Denver, CO \
                80202, USA; Rechtsgrundlagen: Einwilligung (Art. 6 Abs. 1 S. 1 lit. a) DSGVO); Website: \
                https://taubenpost.example; Auftragsverarbeitungsvertrag: https://taubenpost.example/avv; Grundlage \
                Drittlandtransfers: Standardvertragsklauseln (https://taubenpost.example/scc).
                - Matomo: Reichweitenmessung; Dienstanbieter: InnoCraft Ltd, 7 Waterloo Quay, Wellington, Neuseeland.
                """);
        assertThat(ReadRecipients.all(all))
                .isEqualTo("Taubenpost / Taubenpost Inc. US >US PROCESSOR contract SCC; "
                        + "Matomo / InnoCraft Ltd NZ");
    }

    @Test
    void aTableIsReadByItsColumns() {
        Recipients all = read.english("""

                Recipients
                We have signed a data processing agreement with each provider.

                Provider\tPurpose\tLocation\tSafeguards
                Firebase (Google Ireland Ltd.)\tpush messages\tIreland\tDPF
                Lanternfish Labs\tlog analysis\tUSA\tStandard contractual clauses
                our own servers\tdatabase\tGermany\t-
                """);
        assertThat(ReadRecipients.all(all))
                .contains("Firebase / Google Ireland Ltd. IE", "Lanternfish Labs US")
                .contains("SCC", "DPF").doesNotContain("own servers");
    }

    @Test
    void whatIsSaidOfAllHoldsForEach() {
        Recipients all = read.english("""

                Recipients
                We use the following service providers:
                - Hetzner Online GmbH (hosting)
                - Postmark (e-mail)
                - tax advisers
                We have concluded data processing agreements with all of these providers.
                """);
        assertThat(ReadRecipients.all(all))
                .isEqualTo("Hetzner Online GmbH PROCESSOR contract; Postmark PROCESSOR contract");
    }

    @Test
    void whatIsSaidOfAGroupHoldsForItsServices() {
        Recipients all = read.english("""

                Sign-in
                We use Microsoft Entra ID for the sign-in. The application runs on Microsoft Azure.

                Recipients
                Personal data are shared with Microsoft as infrastructure provider (data processing agreement in place).
                """);
        assertThat(ReadRecipients.all(all)).isEqualTo("Microsoft Entra ID / Microsoft PROCESSOR contract; "
                + "Microsoft Azure / Microsoft PROCESSOR contract");
    }

    @Test
    void safeguardsWithoutAProviderAreGeneral() {
        Recipients all = read.german("""

                Matomo
                Wir nutzen Matomo.

                Übermittlung in Drittländer
                Sofern Daten in Drittländer gelangen, schließen wir mit den Empfängern Standardvertragsklauseln ab.
                """);
        assertThat(ReadRecipients.all(all)).isEqualTo("Matomo");
        assertThat(ReadRecipients.general(all)).containsExactly(Kind.SCC);
    }

    @Test
    void theFolderOfACompanyInTheUnionAndItsParentAreOne() {
        Recipients all = read.german("""

                Shop
                Für den Betrieb des Shops nutzen wir Shopify des folgenden Anbieters: Shopify International Limited, \
                Victoria Buildings, 1-2 Haddington Road, Dublin 4, D04 XN32, Irland. Daten werden zudem übertragen \
                an: Shopify Inc., 150 Elgin St, Ottawa, ON K2P 1L4, Kanada.
                """);
        assertThat(ReadRecipients.all(all)).isEqualTo("Shopify / Shopify International Limited IE >CA");
    }

    @Test
    void aCompanyInBracketsStandsBehindBothServicesBeforeIt() {
        Recipients all = read.german("""

                Soziale Netzwerke
                Wir nutzen Facebook und Instagram (Meta Platforms Ireland Ltd., 4 Grand Canal Square, Dublin 2, Irland).
                """);
        assertThat(ReadRecipients.all(all)).isEqualTo("Facebook / Meta Platforms Ireland Ltd. IE; "
                + "Instagram / Meta Platforms Ireland Ltd. IE");
    }

    @Test
    void aNewTableHasColumnsOfItsOwn() {
        Recipients all = read.english("""

                Sub-processors
                Provider\tPurpose\tLocation
                Hetzner Online GmbH\thosting\tGermany

                Cookies
                Name\tProvider\tPurpose\tExpiry
                _ga\tGoogle Analytics\tstatistics\t2 years
                hubspotutk\tHubSpot\tmarketing\t6 months
                """);
        assertThat(ReadRecipients.names(all)).isEqualTo("Hetzner Online GmbH; Google Analytics; HubSpot");
    }

    @Test
    void controllersOfficersAndAuthoritiesAreNoRecipients() {
        Recipients all = read.in("""
                Datenschutzhinweise der Kranbau Weser AG

                Verantwortlicher
                Kranbau Weser AG, Werftstraße 2, 28217 Bremen

                Datenschutzbeauftragter
                Schutzdaten Beratung GmbH, Wallgraben 8, 28195 Bremen

                Bewerbungen
                Die Kranbau Weser AG verarbeitet Ihre Bewerbung. Wir nutzen Personio.

                Beschwerde
                Zuständig ist die Landesbeauftragte für Datenschutz, Arndtstraße 1, 27570 Bremerhaven.
                """);
        assertThat(ReadRecipients.all(all)).isEqualTo("Personio");
    }

    @Test
    void companiesListedInASentenceKeepTheirOwnSeats() throws Exception {
        Recipients read = new ReadRecipients().german("""
                Empfänger

                - Anfragen: Falkenhost GmbH, Ringweg 4, 20095 Hamburg, Deutschland, Auftragsverarbeiter mit Vertrag \
                nach Art. 28 Abs. 3 DSGVO: Hosting; Brightwell Desk, Inc. (Brightwell), 12 Oak Street, Austin, TX \
                78701, USA, Auftragsverarbeiter: Tickets; Ort der Verarbeitung: Deutschland; Tern Code Pvt. Ltd., \
                Plot 9, Pune 411000, Indien, Auftragsverarbeiter: Fehlersuche; Finanzamt Lübeck, Lübeck, \
                Deutschland, Behörde.
                """);
        assertThat(ReadRecipients.names(read))
                .isEqualTo("Falkenhost GmbH; Brightwell; Tern Code Pvt. Ltd.; Finanzamt Lübeck");
        assertThat(read.providers().stream().map(p -> p.country().map(Said::value).orElse("")))
                .containsExactly("DE", "US", "IN", "DE");
    }

    @Test
    void whoeverIsEngagedByAnotherIsNamedForItself() throws Exception {
        Recipients read = new ReadRecipients().english("""
                Transfers to third countries
                ----------------------------

                - Brightwell Europe Limited (Brightwell 365) and Brightwell Corporation (engaged by Brightwell Europe \
                Limited (Brightwell 365)) (United States): EU-U.S. Data Privacy Framework. In the alternative: \
                standard contractual clauses.
                """);
        assertThat(ReadRecipients.all(read)).contains("Brightwell Corporation US >US DPF SCC")
                .contains("Brightwell Europe Limited >US DPF SCC");
    }

    @Test
    void aCountryInBracketsIsNoName() throws Exception {
        assertThat(ReadRecipients.all(new ReadRecipients().german("""
                Übersicht

                Zweck | Empfänger
                Kontakt | interne Stellen

                Drittlandtransfer

                Soweit Brightwell, Inc. (USA) Daten verarbeitet, ist sie nach dem Data Privacy Framework zertifiziert.
                """))).isEqualTo("Brightwell, Inc. US >US DPF");
    }
}
