package org.tabularium.intake.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.intake.prose.Prose;
import org.tabularium.law.Law;

/// Who stands behind a policy. The texts stand in `addresses.txt`, each with what is to be read from it.
class OfficeReaderTest {
    private static final OfficeReader READER = new OfficeReader(Law.load(), Catalog.of(List.of()));

    /// A text and what it says, a line for each fact.
    record Case(String text, List<String> facts) {
        @Override
        public String toString() {
            return text.lines().filter(l -> !l.isBlank()).skip(1).findFirst().orElse(text);
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OfficeReaderTest.class.getResourceAsStream("addresses.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("=====\n")).map(String::strip).filter(c -> !c.isEmpty()).map(c -> {
                int dash = c.indexOf("\n-----");
                return new Case(c.substring(0, dash),
                        c.substring(dash + 6).lines().filter(l -> !l.isBlank()).toList());
            }).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesAndAddressesAreReadInEveryForm(Case one) {
        assertThat(told(read(one.text()))).as(one.text()).isEqualTo(one.facts());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFactStandsWhereItIsSaidToStand(Case one) {
        Prose prose = PlainText.prose(one.text());
        Offices offices = READER.in(new Outlines().read(prose));
        Stream.of(offices.controller().name(), offices.controller().city(), offices.controller().phone(),
                offices.dpo().flatMap(ContactFacts::name)).flatMap(Optional::stream)
                .forEach(said -> assertThat(said.at().of(prose.text())).isEqualTo(said.value()));
    }

    private static Offices read(String text) {
        return READER.in(new Outlines().read(PlainText.prose(text)));
    }

    private static List<String> told(Offices offices) {
        List<String> told = new ArrayList<>();
        tell(told, "controller", offices.controller());
        offices.emailAliases().forEach(a -> told.add("alias: " + a.value()));
        offices.representatives().forEach(r -> told.add("representative: " + r.value()));
        offices.dpo().ifPresent(d -> tell(told, "dpo", d));
        offices.authority().ifPresent(a -> tell(told, "authority", a));
        offices.lastUpdated().ifPresent(d -> told.add("date: " + d.value()));
        offices.make().ifPresent(m -> told.add("make: " + m.value()));
        return told;
    }

    private static void tell(List<String> told, String whose, ContactFacts who) {
        tell(told, whose + ".name", who.name());
        tell(told, whose + ".street", who.street());
        tell(told, whose + ".postalCode", who.postalCode());
        tell(told, whose + ".city", who.city());
        tell(told, whose + ".country", who.country());
        tell(told, whose + ".email", who.email());
        tell(told, whose + ".phone", who.phone());
    }

    private static void tell(List<String> told, String key, Optional<Said<String>> said) {
        said.ifPresent(s -> told.add(key + ": " + s.value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stand: 12. Mai 2024 | 2024-05-12
            Stand der Datenschutzerklärung: 01.02.2025 | 2025-02-01
            Diese Datenschutzerklärung ist aktuell gültig und hat den Stand 3. August 2023. | 2023-08-03
            Letzte Aktualisierung: 30.09.2024 | 2024-09-30
            Zuletzt geändert am 7. Jänner 2025 | 2025-01-07
            Gültig ab 25.05.2018 | 2018-05-25
            Version 2.1 vom 4. April 2024 | 2024-04-04
            Köln, den 8. März 2025 | 2025-03-08
            Last updated: January 1, 2025 | 2025-01-01
            This privacy notice was last updated on 1st of February 2024. | 2024-02-01
            Effective Date: 15 March 2025 | 2025-03-15
            Last modified 2024-12-24 | 2024-12-24
            """)
    void theDayOfTheTextIsRead(String line, String day) {
        assertThat(
                read("Datenschutz\n\nErster Absatz der Erklärung.\n\n" + line).lastUpdated().map(Said::value))
                .map(Object::toString).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stand: Mai 2024", "Last updated: May 2024", "Last updated: 03/04/2025",
            "die Verordnung (EU) 2016/679 in der Fassung vom 27. April 2016",
            "Der Anbieter ist seit dem 10. Juli 2023 zertifiziert.", "Your order of 3 May 2024 is stored."})
    void whatIsNoDayOfTheTextIsNone(String line) {
        assertThat(read(
                "Datenschutz\n\nErster Absatz der Erklärung, der von niemandem und nichts handelt.\n\n" + line
                        + "\n\nWeiter im Text.\n\nNoch ein Absatz.\n\nEin dritter.\n\nEin vierter.\n\nEin fünfter.")
                .lastUpdated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quelle: https://www.e-recht24.de | eRecht24
            Erstellt mit dem Datenschutz-Generator.de von RA Dr. Thomas Schwenke | Schwenke
            Quelle: Erstellt mit dem Datenschutz Generator von AdSimple | AdSimple
            Diese Erklärung wurde mit Unterstützung von activeMind.legal erstellt | activeMind
            This policy was created with the help of DataGuard. | DataGuard
            This document was generated by iubenda | iubenda
            Rechtstexte von der IT-Recht Kanzlei | IT-Recht Kanzlei
            """)
    void theMakeIsToldByItsCredit(String line, String make) {
        Optional<Said<String>> read = read("Datenschutz\n\nWir verarbeiten Daten.\n\n" + line).make();
        assertThat(read).hasValueSatisfying(said -> {
            assertThat(said.value()).isEqualTo(make);
            assertThat(said.confidence()).isEqualTo(Confidence.SURE);
        });
    }

    @Test
    void theMakeIsToldByItsHeadings() {
        String text = """
                Datenschutzerklärung

                Übersicht der Verarbeitungen

                Das Folgende fasst zusammen.

                Maßgebliche Rechtsgrundlagen

                Es gelten diese Grundlagen.

                Aufbewahrung und Löschung

                Wir löschen.
                """;
        assertThat(read(text).make()).hasValueSatisfying(said -> {
            assertThat(said.value()).isEqualTo("Schwenke");
            assertThat(said.confidence()).isEqualTo(Confidence.LIKELY);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Wir haben ein Cookie-Banner von iubenda.", "Unser Newsletter erscheint monatlich."})
    void aProviderIsNoMake(String line) {
        assertThat(read("Datenschutz\n\n" + line).make()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ein Datenschutzbeauftragter ist nicht bestellt. Schreiben Sie an post@x.example.",
                    "We are not required to appoint a data protection officer; write to privacy@x.example.",
                    "Sie haben das Recht auf Auskunft.",
                    "The tasks of a data protection officer are laid down by law."})
    void whereThereIsNoOfficerNoneIsRead(String line) {
        assertThat(read("Datenschutz\n\n" + line).dpo()).isEmpty();
    }

    @Test
    void theAddressOfAProviderIsNotTheControllers() {
        Offices offices = read("""
                Datenschutzerklärung

                Webanalyse

                Wir nutzen Zählwerk. Anbieter ist die Zählwerk GmbH, Zahlenweg 7, 50667 Köln, info@zaehlwerk.example.
                """);
        assertThat(offices.controller().city()).isEmpty();
        assertThat(offices.controller().email()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wir nutzen den Dienst Zählwerk der Zahlen GmbH, Zahlenweg 7, 50667 Köln.",
            "We use Sample Inc. to host our pages.",
            "Empfänger Ihrer Daten sind die Boten AG und die Münz AG.",
            "Unser Datenschutzbeauftragter ist die Hüter GmbH, Weg 2, 12345 Musterstadt."})
    void whoIsOnlyNamedAsARecipientOrOfficerIsNoController(String line) {
        assertThat(read("Datenschutz\n\n" + line).controller().isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Gesetzlich vertreten durch: Eva Muster (Geschäftsführerin). Register: Amtsgericht Kiel, HRB 1.",
            "Gesetzlich vertreten durch: Eva Muster (Geschäftsführerin).\n\nRegister: Amtsgericht Kiel.\n\nA B",
            "Vertreten durch:\nEva Muster (Geschäftsführerin)\nRegistergericht: Amtsgericht Kiel",
            "Geschäftsführerin ist Eva Muster. Weg Zwei. Unsere Geschäftsführerin Eva Muster antwortet."})
    void aListOfRepresentativesEndsWithItsSentence(String line) {
        assertThat(read("Datenschutz\n\nVerantwortlich: Muster GmbH, Weg 1, 12345 Musterstadt.\n\n" + line)
                .representatives()).extracting(Said::value).containsExactly("Eva Muster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345 Berlin ", "a@b.cd, ", "Musterstr. 1, ", "GmbH & Co. KG, ", "Tel. +49 30 ",
            "(at) [dot] ",
            "Verantwortlicher: ", "Datenschutzbeauftragter ", "\n12345 X\n", "vertreten durch A B, ", "((((",
            "\u0000\uD800 ",
            "Dublin 2, ", "SW1A 1AA ", "Stand: 1. ", "1 ", "A", "c/o ", "\t", "…. ", "CA 94105 "})
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertThatCode(() -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text)))
                .doesNotThrowAnyException();
    }
}
