package org.tabularium.intake.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;

class ActivityReaderTest {
    private final ActivityReader reader = new ActivityReader();

    private List<ActivityFacts> activities(String text) {
        return read(text, List.of()).all();
    }

    /// @param cited words of the text at which a basis of the same name stands
    private Activities read(String text, List<String> cited) {
        Outline outline = new Outlines().read(PlainText.prose(text));
        List<Said<CitedBasis>> bases = new ArrayList<>();
        cited.forEach(words -> {
            int at = outline.prose().text().indexOf(words);
            bases.add(Said.sure(new CitedBasis(words, words), new Stretch(at, at + words.length())));
        });
        return reader.in(outline, List.of(), bases, List.of(), List.of());
    }

    private static List<String> titles(List<ActivityFacts> activities) {
        return activities.stream().map(a -> a.title().value()).toList();
    }

    private static List<String> bases(ActivityFacts activity) {
        return activity.legalBases().stream().map(b -> b.value().basis()).toList();
    }

    @Test
    void sectionsThatDescribeAProcessingAreActivities() {
        assertThat(titles(activities("""
                Datenschutzerklärung

                1. Verantwortlicher

                Muster GmbH, Weg 1, 12345 Ort

                2. Kontaktformular

                Schreiben Sie uns, verarbeiten wir Ihren Namen. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.

                3. Ihre Rechte

                Sie haben das Recht auf Auskunft.

                4. Sternenzähler

                Wir verwenden Sternenzähler. Anbieter ist die Stern GmbH. Grundlage ist Art. 6 Abs. 1 lit. f DSGVO.

                5. Datensicherheit

                Wir verschlüsseln alles.

                6. Änderungen

                Wir passen diesen Text an.
                """))).containsExactly("Kontaktformular", "Sternenzähler");
    }

    @Test
    void aSectionWhoseToolsSayAllIsNoneOfItsOwn() {
        String tools = """
                Privacy Policy

                1. Controller

                Sample Ltd.

                2. Analytics and advertising

                %s

                2.1 Countstar

                We use Countstar. The provider is Star Inc. It rests on your consent (Art. 6(1)(a) GDPR).

                2.2 Adstar

                We use Adstar. The provider is Ad Inc. It rests on your consent (Art. 6(1)(a) GDPR).

                3. Your rights

                You have the right of access.
                """;
        assertThat(titles(activities(tools.formatted("We use the following tools:")))).containsExactly(
                "Countstar",
                "Adstar");
        assertThat(titles(activities(tools.formatted("""
                We count visits in order to improve our pages. The legal basis is Art. 6(1)(f) GDPR, as we have an \
                interest in good pages.""")))).containsExactly("Analytics and advertising", "Countstar",
                "Adstar");
    }

    @Test
    void aspectsBelongToTheirProcessing() {
        List<ActivityFacts> found = activities("""
                Datenschutz

                I. Newsletter

                1. Umfang der Verarbeitung

                Folgende Daten werden verarbeitet:

                - E-Mail-Adresse
                - Pseudonym

                2. Zweck der Datenverarbeitung

                Die Erhebung dient der Zustellung des Newsletters.

                3. Rechtsgrundlage

                Art. 6 Abs. 1 lit. a DSGVO.

                4. Dauer der Speicherung

                Bis zur Abmeldung.

                II. Ihre Rechte

                Sie haben Rechte.
                """);
        assertThat(titles(found)).containsExactly("Newsletter");
        assertThat(found.getFirst().dataCategories()).extracting(Said::value).contains("E-Mail-Adresse",
                "Pseudonym");
        assertThat(found.getFirst().purposes()).extracting(Said::value)
                .containsExactly("Zustellung des Newsletters");
    }

    @Test
    void aListOfPurposesIsReadWhereThereAreNoSections() {
        String list = """
                Datenschutz

                1. Rechtsgrundlagen

                Vertragserfüllung (bbb): Verarbeitung zur Erfüllung unserer Wartungsverträge.

                Einwilligung (aaa): wenn Sie eingewilligt haben.

                2. Zwecke der Verarbeitung

                Wir verarbeiten Ihre Daten für folgende Zwecke:

                - Wartung von Anlagen
                - Rechnungsstellung
                - Schutz vor Missbrauch

                3. Ihre Rechte

                Sie haben Rechte.
                """;
        Activities found = read(list, List.of("bbb", "aaa"));
        assertThat(titles(found.all())).containsExactly("Wartung von Anlagen", "Rechnungsstellung",
                "Schutz vor Missbrauch");
        assertThat(bases(found.all().getFirst())).containsExactly("bbb");
        assertThat(found.basesGeneral()).extracting(b -> b.value().basis()).containsExactly("aaa");
    }

    @Test
    void basesBelongToTheNarrowestProcessingAroundThem() {
        Activities found = read("""
                Privacy

                1. Legal bases

                Consent (ggg) may be withdrawn. For newsletters it is nnn.

                2. Newsletter

                We send news in order to inform you; the legal basis is iii.

                3. Contact form

                We use your details to answer. The legal basis is ccc.
                """, List.of("ggg", "nnn", "iii", "ccc"));
        assertThat(bases(found.all().get(0))).containsExactly("iii");
        assertThat(bases(found.all().get(1))).containsExactly("ccc");
        assertThat(found.basesGeneral()).extracting(b -> b.value().basis()).containsExactly("ggg", "nnn");
    }

    @Test
    void aRowIsAboutTheTitleInItsFirstCellAlone() {
        Activities found = read("""
                Privacy

                Overview

                Processing\tBasis
                Avatar management\tbbb

                1. Avatar management

                We process your name in order to show your avatar; the legal basis is aaa.

                2. Customer relationship management

                We process your name in order to look after you as a customer.
                """, List.of("aaa", "bbb"));
        assertThat(bases(found.all().get(0))).containsExactly("aaa");
        assertThat(bases(found.all().get(1))).isEmpty();
    }

    @Test
    void runningHeadingsAndListedToolsAreFound() {
        assertThat(titles(activities("""
                Privacy Notice

                1. Who we are

                Sample B.V.

                2. What we do with your data and why

                2.1 Website logs. When you open a page we record your IP address (Article 6(1)(f) GDPR).

                2.2 Accounts. To open an account we process your name and address (Article 6(1)(b) GDPR).

                2.3 Billing. We process invoices in order to collect fees (Article 6(1)(c) GDPR).

                3. Your rights

                You may ask for access.
                """))).containsExactly("Website logs", "Accounts", "Billing");
        assertThat(titles(activities("""
                Datenschutzerklärung

                1. Newsletter

                Wir versenden Briefe auf Grundlage von Art. 6 Abs. 1 lit. a DSGVO.

                Weitere Hinweise zu Verarbeitungsprozessen, Verfahren und Diensten:

                - Brieftaube: Versand von Briefen; Dienstanbieter: Taube Inc., USA; Rechtsgrundlagen: Einwilligung.

                2. Ihre Rechte

                - Auskunftsrecht: Sie können fragen.
                """))).containsExactly("Newsletter", "Brieftaube");
    }

    @Test
    void placesPointToTheWords() {
        String text =
                "Privacy\n\n1. Newsletter\n\nWe process your email address for the purpose of sending letters.\n";
        Outline outline = new Outlines().read(PlainText.prose(text));
        ActivityFacts found = reader.in(outline, List.of(), List.of(), List.of(), List.of()).all().getFirst();
        for (List<Said<String>> all : List.of(found.purposes(), found.dataCategories(),
                List.of(found.title()))) {
            assertThat(all).isNotEmpty().allSatisfy(
                    said -> assertThat(outline.prose().of(said.at())).isEqualTo(said.value()));
        }
    }
}
