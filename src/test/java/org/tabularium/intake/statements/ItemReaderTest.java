package org.tabularium.intake.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Answered.Verdict;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outline;

/// What policies tell of what Art. 13 and 14 GDPR ask.
class ItemReaderTest {
    private static final Answered NONE = new Answered(Verdict.NO, List.of());
    private static final ItemReader READER = new ItemReader(Texts.LAW);

    private static Map<Item, Answered> read(String text) {
        Outline outline = Texts.of(text);
        PolicyFacts none =
                new PolicyFacts(outline.prose(), Optional.empty(), Optional.empty(), ContactFacts.NONE,
                        List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                        List.of(), List.of(),
                        List.of(), List.of(), Map.of(), List.of());
        return READER.in(outline, none);
    }

    private static Verdict verdict(Item item, String text) {
        return read(text).getOrDefault(item, NONE).verdict();
    }

    @Test
    void everyItemIsAnswered() {
        assertThat(read("Hallo.")).containsOnlyKeys(Item.values());
        assertThat(read("")).containsOnlyKeys(Item.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            RIGHTS_ACCESS | Sie können Auskunft über Ihre Daten verlangen.
            RIGHTS_ACCESS | Ihnen steht ein Auskunftsrecht zu.
            RIGHTS_ACCESS | You have the right to access your personal data.
            RIGHTS_ACCESS | You can ask us for a copy of your data.
            RIGHTS_RECTIFICATION | Sie haben ein Recht auf Berichtigung.
            RIGHTS_RECTIFICATION | You may request that inaccurate data be corrected.
            RIGHTS_ERASURE | Sie können verlangen, dass wir Ihre Daten löschen.
            RIGHTS_ERASURE | You have the right to be forgotten.
            RIGHTS_RESTRICTION | Sie haben das Recht auf Einschränkung der Verarbeitung.
            RIGHTS_RESTRICTION | You may ask us to restrict the processing of your data.
            RIGHTS_PORTABILITY | Sie haben ein Recht auf Datenübertragbarkeit.
            RIGHTS_PORTABILITY | You have the right to receive your data in a machine-readable format.
            RIGHTS_OBJECT | Sie können der Verarbeitung jederzeit widersprechen.
            RIGHTS_OBJECT | You have the right to object to direct marketing.
            WITHDRAW_CONSENT | Eine erteilte Einwilligung können Sie jederzeit widerrufen.
            WITHDRAW_CONSENT | You can withdraw your consent at any time.
            COMPLAINT | Sie können sich bei der Aufsichtsbehörde beschweren.
            COMPLAINT | Es besteht ein Beschwerderecht bei der Datenschutzbehörde.
            COMPLAINT | You may lodge a complaint with the Information Commissioner's Office.
            PROVISION_OBLIGATION | Die Bereitstellung der Daten ist für den Vertragsschluss erforderlich.
            PROVISION_OBLIGATION | Ohne diese Angaben können wir Ihre Anfrage nicht bearbeiten.
            PROVISION_OBLIGATION | Die Angabe Ihrer Telefonnummer ist freiwillig.
            PROVISION_OBLIGATION | You are not obliged to provide your data.
            PROVISION_OBLIGATION | Fields marked with an asterisk are mandatory.
            PROVISION_OBLIGATION | If you do not provide this information, we cannot open an account.
            AUTOMATED_DECISIONS | Eine automatisierte Entscheidungsfindung einschließlich Profiling findet nicht statt.
            AUTOMATED_DECISIONS | Wir verzichten auf automatisierte Entscheidungen im Einzelfall.
            AUTOMATED_DECISIONS | We do not use automated decision-making.
            AUTOMATED_DECISIONS | No automated decision-making within the meaning of Art. 22 GDPR takes place.
            AUTOMATED_DECISIONS | We use automated decision-making to check your creditworthiness.
            THIRD_COUNTRY | Die Übermittlung in die USA beruht auf den Standardvertragsklauseln.
            THIRD_COUNTRY | Transfers to third countries are covered by an adequacy decision.
            THIRD_COUNTRY | Der Anbieter ist nach dem EU-US Privacy Shield zertifiziert.
            LEGITIMATE_INTERESTS | Unser berechtigtes Interesse ist die Sicherheit (Art. 6 Abs. 1 lit. f DSGVO).
            LEGITIMATE_INTERESTS | We have a legitimate interest in a secure website (Art. 6(1)(f) GDPR).
            LEGAL_BASIS | Wir verarbeiten Ihre Daten auf Grundlage Ihrer Einwilligung.
            RETENTION | Wir löschen die Daten, sobald sie nicht mehr erforderlich sind.
            RECIPIENTS | Eine Weitergabe an Dritte findet nicht statt.
            RECIPIENTS | We share data with service providers.
            PURPOSES | Wir nutzen die Daten, um Ihre Bestellung auszuführen.
            AUTOMATED_DECISIONS | Wir setzen kein Profiling ein.
            AUTOMATED_DECISIONS | Eine automatische Entscheidungsfindung oder ein Profiling erfolgt nicht.
            AUTOMATED_DECISIONS | We don't make automated decisions about you.
            AUTOMATED_DECISIONS | Decisions about you are never made solely by automated means.
            AUTOMATED_DECISIONS | Auf automatisierte Entscheidungen im Sinne des Art. 22 DSGVO wird verzichtet.
            AUTOMATED_DECISIONS | Your data will not be used for automated decision-making, including profiling.
            AUTOMATED_DECISIONS | Ihre Daten werden nicht für automatisierte Entscheidungen verwendet.
            AUTOMATED_DECISIONS | Wir nutzen keine automatisierte Entscheidungsfindung gemäß Artikel 22 DSGVO.
            AUTOMATED_DECISIONS | We do not engage in automated decision making or profiling.
            AUTOMATED_DECISIONS | Automatisierte Entscheidungsfindung: nein
            AUTOMATED_DECISIONS | There is no automated decision-making.
            AUTOMATED_DECISIONS | Keine automatisierte Entscheidungsfindung ¶ Eine solche findet nicht statt.
            PROVISION_OBLIGATION | If you choose not to give us this information, we may not be able to help you.
            PROVISION_OBLIGATION | You do not have to give us your data, but without it we cannot process your order.
            PROVISION_OBLIGATION | Ohne Ihre E-Mail-Adresse können wir Ihnen den Newsletter nicht zusenden.
            PROVISION_OBLIGATION | Die mit * gekennzeichneten Felder müssen ausgefüllt werden.
            PROVISION_OBLIGATION | Providing your email address is required to enter into a contract with us.
            PROVISION_OBLIGATION | Die Angabe Ihrer Daten ist für den Vertragsabschluss notwendig.
            PROVISION_OBLIGATION | The provision of your personal data is neither required by law nor by contract.
            PROVISION_OBLIGATION | Eine Verpflichtung zur Angabe besteht nicht.
            PROVISION_OBLIGATION | You are under no obligation to provide personal data.
            PROVISION_OBLIGATION | Weitere Angaben sind freiwillig.
            PROVISION_OBLIGATION | Die Nichtangabe hat zur Folge, dass der Vertrag nicht geschlossen werden kann.
            COMPLAINT | Sie können sich an die Datenschutzbehörde wenden.
            COMPLAINT | Your rights ¶ You may also contact the Data Protection Commission.
            COMPLAINT | If you are not satisfied you can complain to the ICO.
            COMPLAINT | Beschwerderecht: Art. 77 DSGVO
            COMPLAINT | Sie können bei einer Aufsichtsbehörde Beschwerde einlegen.
            COMPLAINT | You have the right to contact the supervisory authority if you think we violate the law.
            WITHDRAW_CONSENT | Ihre Zustimmung können Sie jederzeit zurückziehen.
            WITHDRAW_CONSENT | Widerruf Ihrer Einwilligung zur Datenverarbeitung
            WITHDRAW_CONSENT | You may change or withdraw your cookie consent at any time.
            WITHDRAW_CONSENT | Die Einwilligung ist jederzeit mit Wirkung für die Zukunft widerruflich.
            WITHDRAW_CONSENT | Haben Sie eingewilligt, so können Sie dies jederzeit widerrufen.
            WITHDRAW_CONSENT | If we rely on consent, you can withdraw it at any time.
            RIGHTS_ACCESS | Sie haben das Recht zu erfahren, welche Daten wir über Sie gespeichert haben.
            RIGHTS_ACCESS | Your rights ¶ Find out what data we hold about you.
            RIGHTS_ACCESS | Sie erhalten jederzeit unentgeltlich Auskunft über Ihre gespeicherten Daten.
            RIGHTS_ACCESS | You are entitled to request information about the personal data we store.
            RIGHTS_ERASURE | You can ask us to remove your information.
            RIGHTS_ERASURE | Sie haben das Recht, Ihre Daten löschen zu lassen.
            RIGHTS_OBJECT | You can ask us to stop processing your data and object to it.
            RIGHTS_OBJECT | Widerspruchsrecht ¶ Sie können der Datenverarbeitung aus besonderen Gründen widersprechen.
            RIGHTS_RESTRICTION | Sie können verlangen, dass die Verarbeitung eingeschränkt wird.
            RIGHTS_RESTRICTION | Sie haben das Recht, die Einschränkung der Verarbeitung Ihrer Daten zu verlangen.
            RIGHTS_PORTABILITY | You can ask us to transfer your data to another company.
            RECIPIENTS | Ihre Daten geben wir nicht an andere weiter.
            THIRD_COUNTRY | Für die Übermittlung in die Schweiz liegt ein Angemessenheitsbeschluss vor.
            """)
    void whatIsTold(Item item, String sentence) {
        assertThat(verdict(item, sentence)).isEqualTo(Verdict.YES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            RIGHTS_ACCESS | Zugang zu den Servern haben nur Administratoren.
            RIGHTS_ERASURE | Wir löschen die Daten nach sechs Monaten.
            RIGHTS_RESTRICTION | Die Funktion der Website kann eingeschränkt sein.
            RIGHTS_OBJECT | Ein Recht auf Widerspruch besteht nicht.
            RIGHTS_OBJECT | There is no possibility of objection for the user.
            RIGHTS_PORTABILITY | Unsere Server stehen in Deutschland.
            WITHDRAW_CONSENT | Wir speichern die Daten, bis Sie Ihre Einwilligung widerrufen.
            WITHDRAW_CONSENT | Den Newsletter können Sie jederzeit abbestellen.
            COMPLAINT | Bei Fragen oder Beschwerden schreiben Sie uns.
            COMPLAINT | We take complaints about our service seriously.
            PROVISION_OBLIGATION | Die Einwilligung ist freiwillig.
            PROVISION_OBLIGATION | Ohne Cookies kann die Funktion der Website eingeschränkt sein.
            AUTOMATED_DECISIONS | Sie haben das Recht, keiner automatisierten Entscheidung unterworfen zu werden.
            AUTOMATED_DECISIONS | You have the right not to be subject to automated decision-making.
            AUTOMATED_DECISIONS | The server automatically collects log data.
            LEGITIMATE_INTERESTS | Rechtsgrundlage sind berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO).
            LEGAL_BASIS | Wir halten uns an die DSGVO.
            RETENTION | Gesetzliche Aufbewahrungsfristen bleiben unberührt.
            RECIPIENTS | Wir freuen uns über Ihren Besuch.
            THIRD_COUNTRY | Die Daten werden in die USA übermittelt.
            AUTOMATED_DECISIONS | You can object to automated decision-making.
            AUTOMATED_DECISIONS | Rights related to automated decision-making including profiling
            AUTOMATED_DECISIONS | Your rights ¶ - Access ¶ - Not to be subject to automated decisions
            AUTOMATED_DECISIONS | Wir erstellen keine Nutzungsprofile.
            PROVISION_OBLIGATION | Wir sind gesetzlich verpflichtet, Rechnungen aufzubewahren.
            PROVISION_OBLIGATION | Wenn Sie Cookies deaktivieren, ist die Nutzung nur eingeschränkt möglich.
            PROVISION_OBLIGATION | We need your email address to send you the newsletter.
            PROVISION_OBLIGATION | Service providers must provide guarantees.
            COMPLAINT | Wir geben Daten an zuständige Behörden weiter.
            COMPLAINT | We handle complaints within 14 days.
            WITHDRAW_CONSENT | Verbrauchern steht ein Widerrufsrecht von 14 Tagen zu.
            RIGHTS_ACCESS | Der Zugang zu diesem Bereich ist geschützt.
            RIGHTS_ACCESS | We restrict access to your data to employees.
            RIGHTS_ERASURE | Nach Zweckerfüllung werden die Daten gelöscht.
            RIGHTS_OBJECT | Der Nutzung von Kontaktdaten zur Werbung wird hiermit widersprochen.
            RIGHTS_PORTABILITY | Wir übertragen Daten an unseren Dienstleister.
            LEGITIMATE_INTERESTS | Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.
            THIRD_COUNTRY | Our servers are located in the United States.
            RIGHTS_ERASURE | We wipe old disks.
            COMPLAINT | We tell you about changes. The authorities may ask us for data.
            RIGHTS_RESTRICTION | You can pause the video.
            """)
    void whatIsNotTold(Item item, String sentence) {
        assertThat(verdict(item, sentence)).isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alle Server stehen in Deutschland.",
            "Eine Übermittlung in Drittländer findet nicht statt.",
            "We do not transfer data to third countries."})
    void whereNoTransferIsEvidentTheItemIsOpen(String sentence) {
        assertThat(verdict(Item.THIRD_COUNTRY, sentence)).isEqualTo(Verdict.OPEN);
    }

    @Test
    void interestsCountOnlyWhereTheyAreTheBasis() {
        assertThat(verdict(Item.LEGITIMATE_INTERESTS, "Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO."))
                .isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Ihre Rechte ¶ Ihnen stehen die Rechte nach Art. 15 bis 21 DSGVO zu.",
            "Your rights ¶ You have rights under Articles 15, 16, 17, 18, 20 and 21 GDPR.",
            "Ihre Rechte ¶ Sie haben folgende Rechte: ¶ - Auskunft ¶ - Berichtigung ¶ - Löschung ¶ - Einschränkung ¶ "
                    + "- Datenübertragbarkeit ¶ - Widerspruch",
            "Betroffenenrechte ¶ Sie haben ein Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der "
                    + "Verarbeitung, Datenübertragbarkeit und Widerspruch.",
            "You have the right to access, rectify, erase, restrict and port your data and to object to processing."})
    void listsOfRightsGrantThemAll(String text) {
        Map<Item, Answered> items = read(text);
        assertThat(List.of(Item.RIGHTS_ACCESS, Item.RIGHTS_RECTIFICATION, Item.RIGHTS_ERASURE,
                Item.RIGHTS_RESTRICTION, Item.RIGHTS_PORTABILITY, Item.RIGHTS_OBJECT))
                .allSatisfy(i -> assertThat(items.getOrDefault(i, NONE).verdict()).isEqualTo(Verdict.YES));
    }
}
