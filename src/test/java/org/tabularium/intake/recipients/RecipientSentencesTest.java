package org.tabularium.intake.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences that name recipients, and sentences that only seem to.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecipientSentencesTest {
    private final ReadRecipients read;

    RecipientSentencesTest() throws Exception {
        read = new ReadRecipients();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Wir nutzen Matomo zur Auswertung. | Matomo
            Anbieter ist die Tintenfass Software GmbH, Gerbergasse 3, 79098 Freiburg. | Tintenfass Software GmbH DE
            Betreiber dieses Dienstes ist die Kolibri Maps AG mit Sitz in Zürich. | Kolibri Maps AG CH
            Unser Hoster ist die Nordserver GmbH & Co. KG, Deichstraße 9, 20459 Hamburg. | Nordserver GmbH & Co. KG DE
            Wir hosten unsere Seiten bei der netzraum GmbH. | netzraum GmbH
            Wir nutzen das Tool „Pulsmesser“ der Pulsmesser Analytics B.V., Herengracht 1, 1015 BA Amsterdam, \
            Niederlande. | Pulsmesser / Pulsmesser Analytics B.V. NL
            Newsletter versenden wir mit Rapidmail (rapidmail GmbH, Wentzingerstr. 21, 79106 Freiburg). | Rapidmail \
            / rapidmail GmbH DE
            Empfänger: Lohnbüro Sommer GmbH, Marktweg 8, 50667 Köln | Lohnbüro Sommer GmbH DE
            Wir setzen Hotjar der Hotjar Ltd., St Julian's, Malta, ein. | Hotjar / Hotjar Ltd. MT
            Die Zahlungsabwicklung erfolgt über die Mollie B.V., Keizersgracht 126, 1015 CW Amsterdam. | Mollie B.V. NL
            Ihre Daten geben wir an die Spedition Krause GmbH weiter. | Spedition Krause GmbH
            Die Website wird im Auftrag vom Zweckverband Kommunale IT Weserland betrieben. | Zweckverband Kommunale \
            IT Weserland PROCESSOR
            Wir haben mit der Druckhaus Meyer GmbH einen Vertrag zur Auftragsverarbeitung geschlossen. | Druckhaus \
            Meyer GmbH PROCESSOR contract
            Mit der Aktenordner AG besteht eine Vereinbarung nach Art. 28 DSGVO. | Aktenordner AG PROCESSOR contract
            Wir nutzen Zoom. Daten werden in die USA übertragen. | Zoom >US
            Wir nutzen Zoom. Das Unternehmen verfügt über eine Zertifizierung nach dem „EU-US Data Privacy \
            Framework“ (DPF). | Zoom DPF
            Wir verwenden Vimeo. Anbieter ist die Vimeo, Inc., 330 West 34th Street, New York, New York 10001, USA. \
            | Vimeo / Vimeo, Inc. US
            Wir nutzen Google Maps. Die Google LLC ist nach dem DPF nicht zertifiziert. | Google Maps / Google LLC
            Für Facebook sind wir mit der Meta Platforms Ireland Limited, Merrion Road, Dublin 4, Irland, gemeinsam \
            verantwortlich. | Facebook / Meta Platforms Ireland Limited IE JOINT_CONTROLLER
            Der Mitgliedsbeitrag wird vom Landesverband der Imker e.V. verwaltet, dem wir die Daten übermitteln. | \
            Imker e.V.
            """)
    void germanSentencesNameRecipients(String text, String told) {
        assertThat(ReadRecipients.all(read.german(text))).as(text).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We use Plausible for analytics. | Plausible
            Our site is hosted by Cloudtree in Iceland. | Cloudtree
            The provider is Inkwell Software Ltd, 12 Mill Lane, York YO1 7AA, United Kingdom. | Inkwell Software Ltd GB
            This service is operated by Bluefin Metrics LLC, 100 Main Street, Austin, TX 78701. | Bluefin Metrics LLC US
            We use Postmark (ActiveCampaign, LLC, 1 North Dearborn St, Chicago, IL 60602, USA) to send e-mails. | \
            Postmark / ActiveCampaign, LLC US
            Payments are handled by Stripe Payments Europe, Limited, a company based in Ireland. | Stripe Payments \
            Europe, Limited IE
            HubSpot is a service of HubSpot Inc., 25 First Street, Cambridge, MA 02141 USA. | HubSpot / HubSpot Inc. US
            We share order data with our courier Parcelfox Ltd. | Parcelfox Ltd
            We have signed a data processing agreement with Cellar Backups GmbH. | Cellar Backups GmbH PROCESSOR \
            contract
            Support runs on Zendesk, which processes the data on our behalf. | Zendesk PROCESSOR
            We use Mixpanel. Data are transferred to the United States on the basis of standard contractual clauses. \
            | Mixpanel >US SCC
            We use Sentry. Sentry is certified under the EU-U.S. Data Privacy Framework. | Sentry DPF
            We use Sentry. Sentry is not certified under the EU-U.S. Data Privacy Framework. | Sentry
            Klarna Bank AB (publ), Sveavägen 46, 111 34 Stockholm, Sweden, acts as an independent controller when \
            you pay with Klarna. | Klarna / Klarna Bank AB (publ) SE CONTROLLER
            We use Auth0 and Twilio. | Auth0; Twilio
            """)
    void englishSentencesNameRecipients(String text, String told) {
        assertThat(ReadRecipients.all(read.english(text))).as(text).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Google Analytics verwenden wir nicht.",
            "Wir setzen kein Google Analytics ein.",
            "Wir verzichten auf Facebook-Plugins.",
            "Cookies können Sie in Ihrem Browser (z. B. Firefox, Google Chrome, Safari) ablehnen.",
            "Das Browser-Add-on zur Deaktivierung von Google Analytics gibt es unter https://tools.google.com/dlpage.",
            "Unsere Schriften von Google Fonts sind lokal installiert; keine Verbindung zu Servern von Google.",
            "Diese Erklärung wurde mit dem Datenschutz-Generator der activeMind AG erstellt.",
            "Quelle: https://www.e-recht24.de",
            "Sie können per Lastschrift, Visa oder Mastercard zahlen.",
            "Wir, die Muster Möbel GmbH, freuen uns über Ihren Besuch.",
            "Die Muster Möbel GmbH verarbeitet Ihre Daten.",
            "Auf unserer Website finden Sie Links zu Facebook und Instagram.",
            "Wir arbeiten mit sorgfältig ausgewählten Dienstleistern zusammen.",
            "Empfänger sind Banken, Steuerberater und Versandunternehmen.",
            "Unsere Teams nutzen eine Software zur Verwaltung.",
            "Eine Weitergabe an Dritte, etwa an Google, erfolgt nicht.",
            "Die Aufbewahrung richtet sich nach § 257 HGB und § 147 AO.",
            "Meta- und Kommunikationsdaten werden verarbeitet.",
            "Weitere Informationen: https://www.linkedin.com/legal/privacy-policy"})
    void theseGermanSentencesNameNone(String text) {
        assertThat(ReadRecipients.names(read.german(text))).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We do not use Google Analytics.", "No data are shared with Facebook.",
            "You can disable cookies in your browser, such as Chrome, Firefox or Safari.",
            "Our site contains links to Twitter and LinkedIn.",
            "To opt out of Google Analytics visit https://tools.google.com/dlpage/gaoptout.",
            "We use Cookies and SSL encryption to protect Your Data.",
            "We use Standard Contractual Clauses for international transfers.",
            "Sample Goods Ltd processes your order.",
            "This policy was created with the generator of Lawtext GmbH.",
            "We share information with service providers, banks and authorities.",
            "Storage is not limited in time.", "You may use Our Service under the Terms of Use.",
            "Payment by Visa or MasterCard takes place over an encrypted connection."})
    void theseEnglishSentencesNameNone(String text) {
        assertThat(ReadRecipients.names(read.english(text))).as(text).isEmpty();
    }
}
