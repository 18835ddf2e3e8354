package org.tabularium.audit;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.intake.reading.SafeguardReader.Kind;

/// Rules that look at words alone, in German and English.
final class WordCases {
    private WordCases() {}

    private static Case text(String rule, String bad, String good) {
        return new Case(rule, Draft.of(bad), Draft.of(good));
    }

    static Stream<Case> all() {
        return Stream.of(phrases(), contradictions(), placeholders(), languages(), typing())
                .flatMap(List::stream);
    }

    private static List<Case> phrases() {
        return List.of(
                text("exception-open", "We keep files in the EU, unless otherwise required by us or others.",
                        "We keep files in the EU unless a court orders otherwise under Art. 48 GDPR."),
                text("exception-open", "Wir nutzen Ihre Daten zur Abwicklung und für sonstige Zwecke.",
                        "Wir nutzen Ihre Daten zur Abwicklung der Bestellung und für nichts anderes."),
                text("consent-implied", "Your continued use of the app indicates acceptance of this policy.",
                        "Your continued use of the app after an update needs a new password."),
                text("consent-implied", "Mit der Nutzung dieser Website stimmen Sie der Verarbeitung zu.",
                        "Mit der Nutzung dieser Website entstehen Protokolldaten."),
                text("tls-at-rest", "All data at rest are protected by TLS encryption with long keys.",
                        "Data are protected by TLS in transit and by AES-256 at rest."),
                text("tls-at-rest", "Ruhende Daten sind durch SSL verschlüsselt.",
                        "Die Übertragung ist durch TLS, ruhende Daten sind durch AES verschlüsselt."),
                text("country-open", "Data are processed in the EU or in a safe third country.",
                        "Data are processed in the EU or in Switzerland."),
                text("country-open",
                        "Die Daten liegen in der EU oder in einem datenschutzrechtlich sicheren Drittland.",
                        "Die USA gelten als datenschutzrechtlich nicht sicherer Drittstaat."),
                text("no-data-but",
                        "No personal data is processed by the model beyond your name and password.",
                        "No personal data is processed by the model."),
                text("no-data-but",
                        "Es werden keine personenbezogenen Daten erhoben, außer Ihrer IP-Adresse.",
                        "Es werden keine personenbezogenen Daten erhoben."));
    }

    private static List<Case> contradictions() {
        String us = "\n\n2. Versand\nDen Versand übernimmt Acme Mail Inc. für uns.";
        String meter = "\n\n2. Messung\nWir messen mit Google Analytics.";
        return List.of(
                new Case("transfer-denied",
                        Draft.of("1. Drittländer\nEine Übermittlung in Drittländer findet nicht statt." + us)
                                .provider("Acme Mail Inc.", "US"),
                        Draft.of("1. Drittländer\nEine Übermittlung in Drittländer findet nicht statt." + us)
                                .provider("Acme Mail Inc.", "IE")),
                new Case("transfer-denied",
                        Draft.of("Your data is stored only within the EU.\n\nMail is sent by Acme Mail Inc.")
                                .provider("Acme Mail Inc.", "US"),
                        Draft.of("Your data is stored with care.\n\nMail is sent by Acme Mail Inc.")
                                .provider("Acme Mail Inc.", "US")),
                new Case("tools-denied",
                        Draft.of("1. Cookies\nWir setzen keine Cookies und kein Tracking ein." + meter)
                                .provider("Google Analytics", "", "ga4", Kind.SCC),
                        Draft.of("1. Cookies\nWir setzen notwendige Cookies ein." + meter)
                                .provider("Google Analytics", "", "ga4", Kind.SCC)),
                text("consent-without-activity",
                        "Wir verarbeiten Daten mit Ihrer Einwilligung, beispielsweise für Newsletter oder Umfragen.",
                        "Wir verarbeiten Daten mit Ihrer Einwilligung, beispielsweise für Umfragen."),
                text("consent-without-activity",
                        "We rely on your consent, for example where you ask for our newsletter.",
                        """
                                1. Legal bases
                                We rely on your consent, for example where you ask for our newsletter.

                                2. Newsletter
                                Our newsletter appears monthly. You can unsubscribe at any time."""));
    }

    private static List<Case> placeholders() {
        return List.of(
                text("placeholder", "Verantwortlich ist die Musterfirma GmbH in Musterstadt.",
                        "Verantwortlich ist die Musterring GmbH in Neustadt."),
                text("placeholder", "The controller is [Company Name], which you can write to.",
                        "The controller is Acme Ltd (info [at] acme.test), which you can write to [1]."),
                text("placeholder", "Unser Datenschutzbeauftragter heißt ________ und hilft gern.",
                        "Unser Datenschutzbeauftragter heißt Eva Fuchs und hilft gern."),
                text("placeholder", "We process your data for TODO and for billing.",
                        "We process your data for your to-do list and for billing."),
                text("email-hidden", "Phone: +49 30 1234567\nEmail: [email protected]",
                        "Phone: +49 30 1234567\nEmail: office@acme.test"),
                text("address-made-up", "Write to Acme, 123 Main Street, Springfield.",
                        "Write to Acme, 17 Main Street, Springfield. Ask for room 123."));
    }

    private static List<Case> languages() {
        String english = "We process your data for this purpose and you have the right to object to it.\n\n";
        String german = "Wir verarbeiten Ihre Daten für diesen Zweck und Sie können dem widersprechen.\n\n";
        return List.of(
                text("other-language",
                        english + "Falls Sie nicht mit uns einverstanden sind, werden Ihre Daten gelöscht.",
                        english + "If you do not agree with us, your data are deleted."),
                text("other-language",
                        german + "If you do not agree with us, your data will be deleted by our team.",
                        german + "Mit dem Tool „Act On It“ verwalten wir Ihre Anfragen."),
                text("foreign-abbreviation", english + "The legal basis of this is Art. 6(1)(b) DSGVO.",
                        english + "The legal basis of this is Art. 6(1)(b) GDPR."),
                text("foreign-abbreviation", german + "Die Grundlage dafür ist Art. 6 Abs. 1 lit. b GDPR.",
                        german + "Die Grundlage dafür ist Art. 6 Abs. 1 lit. b DSGVO (englisch GDPR)."),
                text("link-other-language", english + "See https://www.acme.test/privacy?lang=de for more.",
                        english + "See https://www.acme.test/privacy?lang=en for more."),
                text("link-other-language",
                        german + "Näheres steht unter https://www.acme.test/p?hl=en im Netz.",
                        german + "Näheres steht unter https://www.acme.test/en/privacy im Netz."));
    }

    private static List<Case> typing() {
        return List.of(
                text("number-twice", "1. Controller\nAcme Ltd\n\n2. Data\nNames.\n\n2. Rights\nMany.",
                        "1. Controller\nAcme Ltd\n\n2. Data\nNames.\n\n3. Rights\nMany."),
                text("number-jump",
                        "1. Controller\nAcme Ltd\n\n2. Data\nNames.\n\n4. Rights\nMany.\n\n5. End\nBye.",
                        "1. Controller\nAcme Ltd\n\n2. Data\nNames.\n\n3. Rights\nMany.\n\n4. End\nBye."),
                text("typo-letter", "The processing is lawful. Any further processingg needs consent.",
                        "The processing is lawful. Off we go, and all is well."),
                text("typo-blank", "Auskunft (Art. 15 DSGVO)Sie können Auskunft verlangen.",
                        "Auskunft (Art. 15 DSGVO) Sie können Auskunft verlangen. Nutzer(innen) auch."),
                text("typo-encoding", "Ihre Daten werden gelÃ¶scht, sobald sie nicht mehr nötig sind.",
                        "Ihre Daten werden gelöscht, sobald sie nicht mehr nötig sind."),
                text("sentence-unfinished",
                        "We store your name, your address and the time of your visit and the\n\n"
                                + "2. Rights\nYou have some.",
                        "We store your name, your address and the time of your visit.\n\n2. Rights\nYou have some."));
    }
}
