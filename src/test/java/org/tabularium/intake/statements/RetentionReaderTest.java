package org.tabularium.intake.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;

/// How long policies say they keep things.
class RetentionReaderTest {
    private static final RetentionReader READER = new RetentionReader(Texts.LAW);

    private static List<RetentionFact> read(String text) {
        return READER.in(Texts.of(text)).stream().map(Said::value).toList();
    }

    private static String periods(String text) {
        return read(text).stream().map(f -> f.period().map(Period::toString).orElse("words"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Die Protokolldaten werden nach sieben Tagen gelöscht. | P7D
            Server-Logfiles speichern wir für maximal 14 Tage. | P14D
            Ihre Bewerbungsunterlagen vernichten wir sechs Monate nach der Absage. | P6M
            Rechnungen bewahren wir acht Jahre auf (§ 147 AO, § 257 HGB). | P8Y
            Die Aufbewahrungsfrist beträgt 6 bis 10 Jahre. | P10Y
            Speicherdauer: 14 Monate | P14M
            Die Laufzeit dieses Cookies beträgt zwei Jahre. | P2Y
            Videoaufnahmen werden spätestens nach 72 Stunden überschrieben. | P3D
            Backups überschreiben wir alle 30 Tage. | P30D
            Spätestens zwei Wochen nach der Veranstaltung löschen wir die Teilnehmerliste. | P14D
            Nach Ablauf von drei Jahren werden die Daten gesperrt und gelöscht. | P3Y
            Die Daten werden in der Regel nach Ablauf eines Monats anonymisiert. | P1M
            Nutzerkonten, die 24 Monate lang inaktiv sind, werden entfernt. | P24M
            Handelsbriefe halten wir sechs Jahre vor, Buchungsbelege acht Jahre. | P6Y P8Y
            Die Löschung erfolgt binnen eines Monats nach Vertragsende. | P1M
            Die Nutzungsdaten werden mit dem Ende der 30-tägigen Testphase gelöscht. | P30D
            Der Newsletter-Nachweis verbleibt bei uns für 3 Jahre. | P3Y
            Speicherdauer: Name, Anträge auf Auskunft: 3 Jahre ab Abschluss der Sache. | P3Y
            Storage period: Requests and replies: 3 years from the end of the year. | P3Y
            Google löscht Daten zwei Monate nach Ihrem letzten Besuch automatisch. | P2M
            We delete log files after 30 days. | P30D
            Application documents are kept for six months after the position has been filled. | P6M
            Invoices are retained for 10 years in accordance with German tax law. | P10Y
            Cookie duration: 13 months | P13M
            The cookie expires after one year. | P1Y
            Your account data will be erased within 90 days of closing your account. | P90D
            CCTV footage is overwritten every 72 hours. | P3D
            We store support tickets for a period of two (2) years following the last contact. | P2Y
            Call recordings are held for up to 3 months. | P3M
            Records of consent are kept for five years after you unsubscribe. | P5Y
            Data in backups is purged 35 days later. | P35D
            Retention period: 26 months, starting with your last visit. | P26M
            Crash reports are stored by our provider for 90 days, statistics for 14 months. | P90D P14M
            We keep your details for no longer than 12 months. | P12M
            The maximum retention of analytics data is 2 years. | P2Y
            Log entries remain on the server for 1 week. | P7D
            Data are erased when you cancel, unless tax law obliges us to keep them for ten years. | P10Y words
            """)
    void numbersAreRead(String sentence, String expected) {
        assertThat(periods(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Wir speichern Ihre Daten nur so lange, wie es für den jeweiligen Zweck erforderlich ist.",
            "Ihre Angaben verbleiben bei uns, bis Sie uns zur Löschung auffordern.",
            "Die Daten werden gelöscht, sobald der Zweck der Speicherung entfällt.",
            "Session-Cookies werden am Ende der Sitzung gelöscht.",
            "Sitzungs-Cookies löscht Ihr Browser, wenn Sie ihn schließen.",
            "Die Kontaktdaten löschen wir nach Erledigung Ihres Anliegens.",
            "Für die Dauer der Mitgliedschaft speichern wir Ihre Stammdaten.",
            "Ihre E-Mail-Adresse wird bis zum Widerruf der Einwilligung gespeichert.",
            "Die Speicherung erfolgt bis zur Abmeldung vom Newsletter.",
            "Solange Ihr Kundenkonto besteht, bewahren wir Ihre Bestellungen auf.",
            "Nach Beendigung der Geschäftsbeziehung werden Ihre Daten gelöscht.",
            "Mit Ablauf der Verjährungsfrist vernichten wir die Unterlagen.",
            "Wir löschen die Daten, wenn sie nicht mehr benötigt werden.",
            "Die Daten in der Sperrliste werden zeitlich unbefristet gespeichert.",
            "Wir bewahren Ihre Daten gemäß den gesetzlichen Aufbewahrungsfristen auf.",
            "Die Speicherdauer richtet sich nach der jeweiligen gesetzlichen Aufbewahrungsfrist.",
            "Nach abschließender Bearbeitung Ihrer Anfrage werden Ihre Daten gelöscht.",
            "Permanente Cookies bleiben auf Ihrem Endgerät, bis Sie diese selbst löschen.",
            "We keep your personal data only as long as necessary for the purposes described above.",
            "Your data will remain with us until you ask us to delete it.",
            "Session cookies are deleted when you close your browser.",
            "We erase the data once your enquiry has been resolved.",
            "We retain your profile for as long as your account is active.",
            "The data are deleted as soon as they are no longer required.",
            "We store your email address until you withdraw your consent.",
            "Upon termination of the contract the data will be deleted.",
            "Personal Data are processed and stored for as long as the purpose of their collection requires.",
            "Entries in the suppression list are kept indefinitely.",
            "We retain personal data in accordance with statutory retention periods.",
            "The criteria used to determine the storage period are the purposes of processing and statutory duties.",
            "Your data will be deleted after you unsubscribe."})
    void criteriaAreRead(String sentence) {
        assertThat(periods(sentence)).isEqualTo("words");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Sie müssen mindestens 16 Jahre alt sein, damit wir Ihre Einwilligung speichern dürfen.",
            "Wir beantworten Ihre Anfrage innerhalb eines Monats.",
            "Seit zehn Jahren entwickeln wir Software für das Handwerk.",
            "Das Passwort muss alle 90 Tage geändert werden.",
            "Gesetzliche Aufbewahrungsfristen bleiben unberührt.",
            "Sie können Ihren Browser so einstellen, dass Cookies beim Schließen gelöscht werden.",
            "Bereits gespeicherte Cookies können jederzeit gelöscht werden.",
            "Die Rechtmäßigkeit der bis zum Widerruf erfolgten Verarbeitung bleibt vom Widerruf unberührt.",
            "Wir haben auf die Speicherdauer des Anbieters keinen Einfluss.",
            "Der Vertrag kann mit einer Frist von drei Monaten gekündigt werden.",
            "Eine darüber hinausgehende Speicherung kann erfolgen, wenn der Gesetzgeber dies vorsieht.",
            "Unsere Hotline erreichen Sie montags bis freitags.",
            "Ihre Daten werden nach Art. 17 DSGVO gelöscht.",
            "Die Speicherung erfolgt nach Ihrer Einwilligung.",
            "Our services are not directed at children under 16 years of age.",
            "We will respond to your request within one month.",
            "You must be at least 18 years old to use this website.",
            "You can delete cookies in your browser at any time.",
            "Our archive has been growing since 2004 and stores films.",
            "Statutory retention obligations remain unaffected.",
            "The withdrawal does not affect the lawfulness of processing carried out until the withdrawal.",
            "You may cancel your subscription with 30 days' notice.",
            "99.9 % of our servers are available.",
            "If you revoke your consent, your data will be deleted."})
    void whatIsNoStorageIsNot(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void theRightToErasureSetsNoPeriod() {
        assertThat(read("""
                Ihre Rechte ¶ Sie haben das Recht, die Löschung zu verlangen, wenn die Daten für die Zwecke nicht mehr \
                notwendig sind. ¶ Für die Dauer der Prüfung können Sie die Einschränkung verlangen."""))
                .isEmpty();
    }

    @Test
    void whatIsSaidAfterAPurposeInGeneralWordsReplacesIt() {
        List<RetentionFact> facts = read("""
                Dauer der Speicherung ¶ Die Daten werden gelöscht, sobald sie für den Zweck ihrer Erhebung nicht mehr \
                erforderlich sind. Dies ist bei der Bereitstellung der Website der Fall, wenn die Sitzung beendet ist. \
                Bei Logfiles ist dies nach spätestens sieben Tagen der Fall.""");
        assertThat(facts).extracting(RetentionFact::period).hasSize(2).last()
                .isEqualTo(Optional.of(Period.ofDays(7)));
        assertThat(facts.getFirst().text()).contains("Sitzung");
    }

    @Test
    void anAnnouncementGivesWayToItsList() {
        assertThat(periods("""
                Speicherdauer ¶ Wir speichern Daten nur, solange es für die Zwecke erforderlich ist: ¶ \
                - Verträge: 6 Jahre ¶ - Logdaten: 10 Tage ¶ - Bewerbungen: sechs Monate"""))
                .isEqualTo("P6Y P10D P6M");
    }

    @Test
    void linesAreReadOneByOne() {
        assertThat(periods("""
                Betroffene: Besucher der Website
                Speicherdauer: abhängig vom Anbieter, meist 2 Wochen
                Zweck: Unterscheidung der Besucher""")).isEqualTo("P14D");
    }

    @Test
    void aTableNamesItsColumnOnce() {
        assertThat(periods("""
                Name\tZweck\tSpeicherdauer
                _ga\tStatistik\t2 Jahre
                sid\tAnmeldung\tSitzung""")).isEqualTo("P2Y words");
    }

    @Test
    void startAndStatuteAreRead() {
        RetentionFact fact =
                read("Wir speichern Rechnungen für 8 Jahre ab Ende des Kalenderjahres (§ 147 AO).")
                        .getFirst();
        assertThat(fact.start()).isEqualTo("Ende des Kalenderjahres");
        assertThat(fact.statutes()).extracting("basis").containsExactly("ao-147");
    }

    @Test
    void onlyTheClauseThatSaysItIsTheText() {
        assertThat(read("""
                Soweit keine besondere Frist genannt ist, verbleiben Ihre Daten bei uns, bis der Zweck entfällt, \
                sofern kein Gesetz entgegensteht.""").getFirst().text())
                .isEqualTo("verbleiben Ihre Daten bei uns, bis der Zweck entfällt");
    }
}
