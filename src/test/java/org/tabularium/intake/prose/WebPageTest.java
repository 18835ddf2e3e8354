package org.tabularium.intake.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Saved pages: what is the policy and what stands around it.
class WebPageTest {

    private static List<String> read(String body) {
        return Shown.of("page.html",
                "<!doctype html><html><head><title>x</title></head><body>" + body + "</body></html>");
    }

    @Test
    void onlyTheTextOfAPageIsRead() {
        assertThat(read("""
                <a class="skip-link" href="#main">Zum Inhalt springen</a>
                <div id="cookie-banner"><p>Diese Website nutzt Cookies.</p><button>Alle akzeptieren</button></div>
                <header><nav><ul><li><a href="/">Start</a></li><li><a href="/b">Leistungen</a></li></ul></nav></header>
                <main><div><div>
                <h1>Datenschutz&shy;erklärung</h1>
                <h2>1. Verantwortlicher</h2>
                <p>Tischlerei Beispiel GmbH<br>Musterweg&nbsp;3<br />12345 Musterstadt<br>E-Mail:
                <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="aa">[email&nbsp;protected]</a></p>
                <p>Wir verarbeiten Ihre Daten, um Ihnen diese Seiten zu zeigen.</p>
                <div style="display:none">Nur für Suchmaschinen</div>
                </div></div></main>
                <aside><h3>Aktuelles</h3><p>Unser Sommerfest war schön.</p></aside>
                <footer><p>© 2024</p><a href="/i">Impressum</a></footer>
                <script>document.write("x")</script>
                """)).containsExactly("H1 Datenschutzerklärung", "H2 1. Verantwortlicher",
                "Tischlerei Beispiel GmbH / Musterweg 3 / 12345 Musterstadt / E-Mail: [email protected]",
                "Wir verarbeiten Ihre Daten, um Ihnen diese Seiten zu zeigen.");
    }

    @Test
    void menusWithoutNamesAreKnownByTheirLinks() {
        assertThat(read("""
                <div><a href="/a">Home</a> <a href="/b">Über uns</a> <a href="/c">Kontakt</a></div>
                <div><h1>Datenschutz</h1><p>Wir speichern Ihre Anfrage, bis sie erledigt ist, und löschen sie dann.</p></div>
                """)).containsExactly("H1 Datenschutz",
                "Wir speichern Ihre Anfrage, bis sie erledigt ist, und löschen sie dann.");
    }

    @Test
    void headingsAreAlsoWhatIsBoldAlone() {
        assertThat(read("""
                <h1>Privacy Policy</h1><p><strong>Hosting</strong></p><p>Our pages are hosted by a provider in Ireland.</p>
                <p><b>Retention</b><br>We keep log files for seven days and then erase them.</p>
                <p><strong>Legal basis:</strong> Art. 6(1)(f) GDPR.</p>
                <p><strong>YOU MAY OBJECT AT ANY TIME TO PROCESSING FOR DIRECT MARKETING.</strong></p>
                """)).containsExactly("H1 Privacy Policy", "H2 Hosting",
                "Our pages are hosted by a provider in Ireland.",
                "H2 Retention", "We keep log files for seven days and then erase them.",
                "Legal basis: Art. 6(1)(f) GDPR.",
                "YOU MAY OBJECT AT ANY TIME TO PROCESSING FOR DIRECT MARKETING.");
    }

    @Test
    void listsTablesAndTermsKeepTheirForm() {
        assertThat(read("""
                <h1>Daten</h1><ul><li>IP-Adresse</li><li><p>Datum</p><ul><li>mit Uhrzeit</li></ul></li></ul>
                <ol type="a" start="2"><li>Auskunft</li><li>Löschung</li></ol>
                <dl><dt>Anbieter</dt><dd>Google Ireland Limited, Dublin</dd><dt>Zweck</dt><dd>Analyse</dd></dl>
                <table><tr><th>Name</th><th>Dauer</th></tr><tr><td>_ga</td><td>2 Jahre</td></tr></table>
                """)).containsExactly("H1 Daten", "I1 • IP-Adresse", "I1 • Datum", "I2 • mit Uhrzeit",
                "I1 b) Auskunft",
                "I1 c) Löschung", "I1 Anbieter: Google Ireland Limited, Dublin", "I1 Zweck: Analyse",
                "R Name | Dauer",
                "R _ga | 2 Jahre");
    }

    @Test
    void whatUnfoldsIsRead() {
        assertThat(read("""
                <h1>Datenschutz</h1><p>Einzelheiten finden Sie hier, wenn Sie die Abschnitte öffnen.</p>
                <details><summary>Newsletter</summary><p>Wir verarbeiten Ihre E-Mail-Adresse.</p></details>
                <div class="accordion"><h2><button aria-expanded="false" aria-controls="c">Ihre Rechte</button></h2>
                <div id="c" class="accordion-panel" hidden><p>Sie haben das Recht auf Auskunft.</p></div></div>
                <div class="item"><button aria-expanded="false" aria-controls="d">Cookies</button>
                <div id="d" class="collapse" style="display: none"><p>Wir setzen keine Cookies.</p></div></div>
                """))
                .containsSubsequence("H2 Newsletter", "Wir verarbeiten Ihre E-Mail-Adresse.",
                        "H2 Ihre Rechte",
                        "Sie haben das Recht auf Auskunft.", "Wir setzen keine Cookies.")
                .anyMatch(p -> p.matches("H[0-9] Cookies"));
    }

    @Test
    void aPageOfLineBreaksIsReadLikeText() {
        assertThat(read("""
                <form id="aspnetForm"><div>Datenschutzerklärung<br><br>1. Verantwortliche Stelle<br><br>Verein der Freunde
                e.V.<br>Am Markt 1<br>54321 Ort<br><br>2. Ihre Rechte<br><br>Sie haben jederzeit das Recht auf Auskunft
                über Ihre Daten.<br>- Berichtigung<br>- Löschung</div></form>
                """)).containsExactly("H1 Datenschutzerklärung", "H2 1. Verantwortliche Stelle",
                "Verein der Freunde e.V. / Am Markt 1 / 54321 Ort", "H2 2. Ihre Rechte",
                "Sie haben jederzeit das Recht auf Auskunft über Ihre Daten.", "I1 - Berichtigung",
                "I1 - Löschung");
    }

    @Test
    void aPolicyWhoseOwnBoxIsCalledAFooterIsReadAllTheSame() {
        assertThat(read(
                "<div class=\"footer\"><h1>Privacy</h1><p>We keep your data for thirty days and no longer.</p></div>"))
                .containsExactly("H1 Privacy", "We keep your data for thirty days and no longer.");
    }

    @Test
    void underATitleAloneHeadingsAreToldFromTheirForm() {
        assertThat(read("""
                <h1>Datenschutz</h1><p>1. Verantwortlicher</p><p>Muster GmbH<br>Am Markt 1<br>12345 Musterstadt</p>
                <p>2. Hosting</p><p>Wir lassen diese Seiten von einem Unternehmen betreiben, das Zugriffe protokolliert.</p>
                <ul><li>IP-Adresse</li><li>Uhrzeit</li></ul>
                <p>3. Ihre Rechte</p><p>Sie haben das Recht auf Auskunft über Ihre gespeicherten Daten.</p>
                <p>4. Änderungen</p><p>Wir passen diese Hinweise an, sobald sich die Verarbeitung ändert.</p>
                """)).containsExactly("H1 Datenschutz", "H2 1. Verantwortlicher",
                "Muster GmbH / Am Markt 1 / 12345 Musterstadt",
                "H2 2. Hosting",
                "Wir lassen diese Seiten von einem Unternehmen betreiben, das Zugriffe protokolliert.",
                "I1 • IP-Adresse", "I1 • Uhrzeit", "H2 3. Ihre Rechte",
                "Sie haben das Recht auf Auskunft über Ihre gespeicherten Daten.", "H2 4. Änderungen",
                "Wir passen diese Hinweise an, sobald sich die Verarbeitung ändert.");
    }

    @Test
    void boxesOfThePolicyWhoseNamesOnlySoundLikeTheSurroundingsAreRead() {
        assertThat(read("""
                <div class="sticky-wrap"><h1>Privacy</h1><p>We keep your data for thirty days and no longer than that.</p></div>
                <div id="cookies"><h2>Cookies</h2><p>We set one cookie that remembers the language you have chosen.</p></div>
                <div class="box"><div class="header"><b>Your rights</b></div><p>You may ask for access to your data.</p></div>
                <div class="cky-consent-bar"><p>We value your privacy. Accept all?</p></div>
                <div class="related"><p>Read our other pages.</p></div>
                """)).containsExactly("H1 Privacy",
                "We keep your data for thirty days and no longer than that.", "H2 Cookies",
                "We set one cookie that remembers the language you have chosen.", "H3 Your rights",
                "You may ask for access to your data.");
    }

    @Test
    void markdownIsReadWithItsMarks() {
        assertThat(Shown.of("policy.md", """
                ---
                title: x
                ---
                # Privacy Policy

                ## Controller

                Acme Ltd
                1 High Street
                London EC1A 1BB
                privacy@acme.example

                We process **personal data**
                that you give [us](https://x.example).

                * IP address
                  * in full
                2. Erasure

                | Cookie | Duration |
                |---|---|
                | _ga | 2 years |

                **Retention**

                We keep it for 30 days.

                <script>alert(1)</script>
                <p>Plain <b>text</b></p>
                """)).containsExactly("H1 Privacy Policy", "H2 Controller",
                "Acme Ltd / 1 High Street / London EC1A 1BB / privacy@acme.example",
                "We process personal data that you give us.", "I1 • IP address", "I2 • in full",
                "I1 2. Erasure",
                "R Cookie | Duration", "R _ga | 2 years", "H3 Retention", "We keep it for 30 days.",
                "Plain text");
    }
}
