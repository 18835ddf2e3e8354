package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.catalog.Catalog;
import org.tabularium.store.CatalogFiles;

/// Services of the catalog, as registers and policies name them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderReaderTest {
    private final Catalog catalog;
    private final ProviderReader reader;

    ProviderReaderTest() throws Exception {
        catalog = CatalogFiles.delivered();
        reader = new ProviderReader(catalog);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Google Analytics | ga4
            Wir setzen Google Analytics und den Google Tag Manager ein. | ga4 gtm
            Google Fonts | google-fonts
            Microsoft 365 | ms365
            MS Teams | ms-teams
            Teams | ms-teams
            "Zoom, Teams und Slack" | zoom ms-teams slack
            Microsoft Azure | azure
            AWS | aws
            Amazon Web Services EMEA SARL | aws
            hubspot | hubspot
            "HubSpot, Inc." | hubspot
            HubSpot Germany GmbH | hubspot
            Mailchimp (Intuit Inc.) | mailchimp
            Hetzner Online GmbH | hetzner
            IONOS SE | ionos
            1&1 IONOS | ionos
            DATEV eG | datev
            Personio | personio
            Brevo (vormals Sendinblue) | brevo brevo
            Cloudflare-CDN | cloudflare
            fonts.googleapis.com | google-fonts
            LinkedIn Insight Tag | linkedin
            YouTube-Videos | youtube
            PayPal | paypal
            1Password | 1password
            """)
    void servicesAreFound(String text, String expected) {
        assertThat(ids(text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsere Teams arbeiten daran", "sofort", "Sofortige Löschung",
            "Remarketing-Maßnahmen", "notion",
            "a box of letters", "Google Ireland Limited", "X", "x", "zoom in",
            "Lohn und Gehalt werden abgerechnet",
            "Stripes", "post@paypal.example.org", "the link", "Clarity of language"})
    void wordsAndCompaniesOfSeveralServicesAreNone(String text) {
        assertThat(reader.in(text)).isEmpty();
    }

    @Test
    void companyLegalFormAndAddressBelongToTheName() {
        String text =
                "Dienstleister: Google Analytics 4 (Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, "
                        + "Irland), Hetzner Online GmbH, Industriestr. 25, 91710 Gunzenhausen, Zoom Communications, Inc., USA.";
        assertThat(reader.in(text)).extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly(
                        "Google Analytics 4 (Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, "
                                + "Irland)",
                        "Hetzner Online GmbH, Industriestr. 25, 91710 Gunzenhausen",
                        "Zoom Communications, Inc.");
    }

    @Test
    void companiesOfSeveralServicesAreFoundAsCompanies() {
        assertThat(reader.companies("an Google Ireland Limited und Microsoft Ireland Operations Limited"))
                .extracting(Found::value)
                .containsExactly("Google Ireland Limited", "Microsoft Ireland Operations Limited");
    }

    @Test
    void everyServiceIsFoundByItsNameWhereItStandsAlone() {
        List<String> wrong = catalog.providers().stream().filter(p -> !ids(p.name()).contains(p.id()))
                .map(p -> p.name() + " → " + ids(p.name())).toList();
        assertThat(wrong).containsExactlyInAnyOrderElementsOf(List.of());
    }

    private String ids(String text) {
        return reader.in(text).stream().map(f -> f.value().id()).collect(Collectors.joining(" "));
    }
}
