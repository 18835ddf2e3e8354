package org.tabularium.intake.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.model.Language;

class OutlinesTest {
    private final Outlines outlines = new Outlines();

    private Topic topic(String heading, String text) {
        Prose prose = PlainText.prose("1. " + heading + "\n\n" + text + "\n\n2. Schluss\n\nEnde.\n");
        return outlines.read(prose).all().filter(s -> s.heading().map(prose::of).orElse("").equals(heading))
                .findFirst().orElseThrow().topic();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wer ist verantwortlich? | CONTROLLER
            Name und Anschrift des Datenschutzbeauftragten | DPO
            Ihre Rechte | RIGHTS
            Rechte der betroffenen Person | RIGHTS
            Betroffene Personen | PEOPLE
            Recht auf Beschwerde bei der Aufsichtsbehörde | COMPLAINT
            Widerruf Ihrer Einwilligung | WITHDRAWAL
            Widerspruchsrecht nach Art. 21 DSGVO | OBJECTION
            Widerspruch gegen Werbe-E-Mails | OBJECTION
            Maßgebliche Rechtsgrundlagen | LEGAL_BASES
            Dauer der Speicherung | RETENTION
            Wie lange speichern wir Ihre Daten? | RETENTION
            Übermittlung in Drittländer | TRANSFERS
            Wer bekommt meine Daten? | RECIPIENTS
            Weitergabe an Dritte | RECIPIENTS
            Auftragsverarbeitung | CONTRACT
            SSL- und TLS-Verschlüsselung | SECURITY
            Begriffsbestimmungen | DEFINITIONS
            Änderungen dieser Datenschutzerklärung | CHANGES
            Automatisierte Entscheidungsfindung | AUTOMATED
            Besteht eine Pflicht zur Angabe? | PROVISION
            Minderjährige | CHILDREN
            Woher stammen die Daten? | SOURCES
            Welche Daten verarbeiten wir? | DATA
            Zwecke der Verarbeitung | PURPOSES
            Kontaktformular | ACTIVITY
            Server-Logfiles | ACTIVITY
            Newsletter | ACTIVITY
            Bewerbungsverfahren | ACTIVITY
            Datenübermittlung bei Vertragsschluss für Dienstleistungen | ACTIVITY
            Videoüberwachung | ACTIVITY
            Who we are | CONTROLLER
            Data Protection Officer | DPO
            Your rights | RIGHTS
            Right to object | OBJECTION
            Right to lodge a complaint | COMPLAINT
            Legal basis for processing | LEGAL_BASES
            How long do we keep your data? | RETENTION
            International data transfers | TRANSFERS
            Who we share your information with | RECIPIENTS
            How we use your information | PURPOSES
            Information we collect | DATA
            How we protect your data | SECURITY
            Changes to this policy | CHANGES
            Children's privacy | CHILDREN
            Termination | GENERAL
            Wem wir etwas weitergeben | RECIPIENTS
            Muss ich das angeben? | PROVISION
            Was Sie verlangen können | RIGHTS
            Do I have to give you this? | PROVISION
            What you can ask of us | RIGHTS
            Who sees it? | RECIPIENTS
            Leaving the EEA | TRANSFERS
            Bekanntgabe ins Ausland | TRANSFERS
            Contact form | ACTIVITY
            Cookies and tracking | ACTIVITY
            Job applications | ACTIVITY
            Payment providers | ACTIVITY
            """)
    void aHeadingTellsWhatItsSectionIsAbout(String heading, Topic topic) {
        assertThat(topic(heading, "Hierzu steht an dieser Stelle nichts.")).isEqualTo(topic);
    }

    @Test
    void whereTheHeadingSaysNothingTheTextTells() {
        assertThat(
                topic("Kontakt",
                        "Wenn Sie uns schreiben, verarbeiten wir Ihre Angaben zum Zweck der Antwort.\n"
                                + "Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO."))
                .isEqualTo(Topic.ACTIVITY);
        assertThat(
                topic("Kontakt", "Muster GmbH, Weg 1, 12345 Ort, Telefon 0123 456, E-Mail: info@beispiel.de"))
                .isEqualTo(Topic.CONTROLLER);
        assertThat(topic("Zuckerstange",
                "We use Zuckerstange in order to count visits. The provider is Sample Ltd."))
                .isEqualTo(Topic.ACTIVITY);
        assertThat(topic("Noch etwas", "Sie haben das Recht auf Auskunft und das Recht auf Löschung."))
                .isEqualTo(Topic.RIGHTS);
        assertThat(topic("Noch etwas", "Heute scheint die Sonne.")).isEqualTo(Topic.GENERAL);
    }

    @Test
    void partsStandUnderTheirSection() {
        Prose prose = PlainText.prose("""
                1. Allgemeines

                Ein Satz.

                2. Newsletter

                2.1 Zweck

                Wir informieren Sie. Das dient der Werbung.

                2.2 Speicherdauer

                Bis zur Abmeldung.

                3. Ihre Rechte

                Sie haben Rechte.
                """);
        Outline outline = outlines.read(prose);
        assertThat(outline.sections()).extracting(Section::topic).containsExactly(Topic.GENERAL,
                Topic.ACTIVITY,
                Topic.RIGHTS);
        Section newsletter = outline.sections().get(1);
        assertThat(newsletter.parts()).extracting(Section::topic).containsExactly(Topic.PURPOSES,
                Topic.RETENTION);
        assertThat(prose.of(newsletter.extent())).startsWith("Newsletter").endsWith("Abmeldung.");
        assertThat(outline.sentences().stream().map(prose::of)).contains("Newsletter", "Wir informieren Sie.",
                "Das dient der Werbung.");
    }

    @Test
    void headingsInTheLineOfTheirTextMakeSections() {
        Prose prose = PlainText.prose("""
                1. For users in the EU

                Controller. Sample Inc., 1 Main Street, is the controller of your data.

                Legal bases. We process account data because a contract needs it.

                Your rights. You have the right of access and the right to object.

                2. Changes

                We may change this text.
                """);
        Section first = outlines.read(prose).sections().getFirst();
        assertThat(first.parts()).extracting(Section::topic).containsExactly(Topic.CONTROLLER,
                Topic.LEGAL_BASES,
                Topic.RIGHTS);
        assertThat(first.parts().stream().map(p -> prose.of(p.heading().orElseThrow()))).containsExactly(
                "Controller",
                "Legal bases", "Your rights");
        assertThat(first.own()).isEmpty();
    }

    @Test
    void questionsAndRepeatedAspectsStandUnderTheHeadingBeforeThem() {
        Prose prose = new Prose("Cookies Was sind Cookies? Newsletter Rechtsgrundlage Forum Rechtsgrundlage",
                List.of(
                        heading(0, 7), heading(8, 25), heading(26, 36), heading(37, 52), heading(53, 58),
                        heading(59, 74)),
                Optional.of(Language.GERMAN));
        assertThat(outlines.read(prose).sections().stream().map(s -> prose.of(s.extent()))).containsExactly(
                "Cookies Was sind Cookies?", "Newsletter Rechtsgrundlage", "Forum Rechtsgrundlage");
    }

    @Test
    void whatOnlyAWholeTextTellsIsNoPartOfAProcessing() {
        Prose prose = new Prose("Newsletter Zweck Ihre Rechte Cookies", List.of(heading(0, 10), part(11, 16),
                part(17, 28), heading(29, 36)), Optional.of(Language.GERMAN));
        assertThat(outlines.read(prose).sections().stream().map(s -> prose.of(s.extent()))).containsExactly(
                "Newsletter Zweck", "Ihre Rechte", "Cookies");
    }

    private static Piece heading(int start, int end) {
        return new Piece(Piece.Kind.HEADING, 1, new Stretch(start, end), "", Optional.of(Language.GERMAN));
    }

    private static Piece part(int start, int end) {
        return new Piece(Piece.Kind.HEADING, 2, new Stretch(start, end), "", Optional.of(Language.GERMAN));
    }

    @Test
    void everyPieceStandsInOneSection() {
        Prose prose = PlainText.prose("Vorspann.\n\n1. Eins\n\nText.\n\n2. Zwei\n\n- a\n- b\n");
        List<Section> all = outlines.read(prose).all().toList();
        long pieces = all.stream().mapToLong(s -> s.own().size() + s.heading().stream().count()).sum();
        assertThat(pieces).isEqualTo(prose.pieces().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\u0000", "\ud800", "((((", "1.", "• • •", "# #", "\u202e"})
    void anyTextHasAnOutline(String text) {
        assertThat(outlines.read(PlainText.prose(text)).sections()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rechte der\n\n", "1.1.1 a ", "Art. 6 Abs. ", "we use we use\n", "Zweck "})
    void hostileTextTakesTimeInProportion(String part) {
        Prose prose = PlainText.prose(part.repeat(500_000 / part.length()));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> outlines.read(prose));
    }
}
