package org.tabularium.intake.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Answered.Verdict;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outline;

/// What Art. 13 and 14 GDPR ask, told in everyday words.
class EverydayItemsTest {
    private static final ItemReader READER = new ItemReader(Texts.LAW);
    private static final Answered NONE = new Answered(Verdict.NO, List.of());

    private static Map<Item, Answered> read(String text) {
        Outline outline = Texts.of(text);
        PolicyFacts none =
                new PolicyFacts(outline.prose(), Optional.empty(), Optional.empty(), ContactFacts.NONE,
                        List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                        List.of(), List.of(),
                        List.of(), List.of(), Map.of(), List.of());
        return READER.in(outline, none);
    }

    private static List<Item> items(String names) {
        return Arrays.stream(names.split(" ")).map(n -> switch (n) {
            case "ACCESS", "RECTIFICATION", "ERASURE", "RESTRICTION", "PORTABILITY",
                    "OBJECT" -> Item.valueOf("RIGHTS_" + n);
            case "WITHDRAW" -> Item.WITHDRAW_CONSENT;
            case "PROVISION" -> Item.PROVISION_OBLIGATION;
            default -> Item.valueOf(n);
        }).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ACCESS RECTIFICATION ERASURE RESTRICTION PORTABILITY | Sie können Auskunft, Berichtigung, Löschung, \
            Einschränkung und Übertragung Ihrer Daten verlangen.
            ACCESS RECTIFICATION ERASURE | Sie dürfen jederzeit wissen, was wir über Sie gespeichert haben, und es \
            berichtigen oder löschen lassen.
            ACCESS | Auf Wunsch teilen wir Ihnen mit, welche Daten wir über Sie gespeichert haben.
            ACCESS | Gerne geben wir Ihnen Auskunft darüber, was bei uns über Sie gespeichert ist.
            ACCESS | Möchten Sie wissen, was wir über Sie wissen? Fragen Sie uns.
            ACCESS | Du darfst fragen, welche Daten wir von dir haben.
            RECTIFICATION | Stimmt etwas nicht, berichtigen wir es auf Ihren Wunsch.
            RECTIFICATION | Falsche Angaben korrigieren wir, wenn Sie uns darauf hinweisen.
            RECTIFICATION | Du kannst falsche Angaben berichtigen lassen.
            ERASURE | Auf Ihren Wunsch löschen wir Ihre Daten.
            ERASURE | Du kannst jederzeit verlangen, dass wir deine Daten löschen.
            RESTRICTION | Sie können uns bitten, Ihre Daten vorerst nicht weiter zu verwenden.
            RESTRICTION | Sie können Ihre Daten sperren lassen.
            PORTABILITY | Sie können Ihre Daten mitnehmen.
            PORTABILITY | Auf Wunsch übertragen wir Ihre Daten an einen anderen Anbieter.
            PORTABILITY | Sie können verlangen, dass wir Ihre Daten an eine andere Praxis übertragen.
            OBJECT | Sie können der Nutzung Ihrer Daten für Werbung jederzeit widersprechen.
            OBJECT | Gegen die Verarbeitung können Sie Widerspruch einlegen.
            WITHDRAW | Haben Sie zugestimmt, können Sie es sich jederzeit anders überlegen.
            WITHDRAW | Ihre Erlaubnis können Sie jederzeit zurücknehmen.
            COMPLAINT | Sind Sie mit uns unzufrieden, können Sie sich an die Datenschutzaufsicht wenden.
            COMPLAINT | Beschweren können Sie sich beim Landesbeauftragten für den Datenschutz.
            COMPLAINT | Glauben Sie, dass wir gegen Datenschutzrecht verstoßen, hilft Ihnen die Aufsichtsbehörde weiter.
            PROVISION | Die Bereitstellung Ihrer Daten ist für die Behandlung erforderlich; ohne sie können wir Sie \
            nicht behandeln.
            PROVISION | Ohne Ihre Anschrift können wir nicht liefern.
            PROVISION | Pflichtfelder sind mit einem Stern gekennzeichnet, alles andere ist freiwillig.
            PROVISION | Sie müssen uns keine Daten geben, dann können wir Ihnen aber nicht helfen.
            PROVISION | Die Angaben im Formular sind freiwillig.
            PROVISION | Wenn Sie uns diese Daten nicht geben, kommt kein Vertrag zustande.
            PROVISION | Geben Sie die Daten nicht an, können wir Ihren Antrag nicht bearbeiten.
            PROVISION | Welche Angaben Sie machen müssen, ist im Formular gekennzeichnet.
            PROVISION | Sie sind weder gesetzlich noch durch Vertrag verpflichtet, uns Ihre Daten zu nennen.
            PROVISION | Für die Teilnahme benötigen wir Ihren Namen; alle weiteren Felder sind freiwillig.
            PROVISION | Diese Daten sind für die Aufnahme in den Verein erforderlich, ohne sie ist eine \
            Mitgliedschaft nicht möglich.
            PROVISION | Du musst uns nichts erzählen, ohne Namen und Anschrift geht die Anmeldung aber nicht.
            PROVISION | You do not have to give us your phone number, but without it we cannot call you back.
            PROVISION | You don't have to tell us anything, but then we can't help you.
            PROVISION | Mandatory fields are marked with a star.
            PROVISION | Fields you have to fill in are marked.
            PROVISION | If you don't give us this information, we won't be able to open your account.
            PROVISION | We cannot deliver your order without your address.
            PROVISION | You can leave these fields blank.
            PROVISION | We need this information to enter into a contract with you; without it, no contract can be \
            concluded.
            PROVISION | Giving us your data is up to you.
            PROVISION | It is your choice whether to provide us with this information.
            ACCESS | You can ask us to give you a copy of everything we hold about you.
            ACCESS | Ask us what we know about you and we will tell you.
            ACCESS | You can ask to see your data.
            RECTIFICATION | You can ask us to correct anything that is wrong.
            RECTIFICATION | If anything is wrong, we will put it right when you ask.
            ERASURE | You can ask us to forget you.
            ERASURE | We will delete your account and your data on request.
            ERASURE | Ask us to delete your data.
            RESTRICTION | You can ask us to stop using your data for a while.
            PORTABILITY | You can take your data with you.
            PORTABILITY | You can ask for your data in a format you can give to someone else.
            PORTABILITY | You may have your data sent to another company.
            OBJECT | You can tell us to stop using your data for marketing.
            OBJECT | You can ask us to stop.
            WITHDRAW | If you said yes, you can change your mind at any time.
            WITHDRAW | If you agreed to the newsletter, you can withdraw at any time.
            WITHDRAW | Wenn Sie in den Newsletter eingewilligt haben, können Sie ihn jederzeit abbestellen.
            COMPLAINT | If you are unhappy with how we use your data, you can go to the regulator.
            COMPLAINT | If you remain unhappy, the ICO will look into it.
            COMPLAINT | Unhappy with our answer? You can raise it with the Information Commissioner's Office.
            COMPLAINT | You can report us to the data protection authority.
            ACCESS RECTIFICATION ERASURE OBJECT | You can view, correct or delete your data and object to its use.
            """)
    void whatIsTold(String names, String sentence) {
        Map<Item, Answered> items = read(sentence);
        assertThat(items(names))
                .allSatisfy(i -> assertThat(items.getOrDefault(i, NONE).verdict()).as(i.name())
                        .isEqualTo(Verdict.YES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ACCESS | Auskunft über unsere Öffnungszeiten geben wir telefonisch.
            ACCESS | We may share what we know about fraud with the police.
            ACCESS | Sie können uns fragen, welche Zimmer frei sind.
            RECTIFICATION | Wir korrigieren die Klassenarbeiten digital.
            RECTIFICATION | Please give us the correct address.
            ERASURE | Wir löschen die Protokolle nach sieben Tagen.
            ERASURE | Cookies können Sie in Ihrem Browser löschen.
            ERASURE | We delete your data after two years.
            RESTRICTION | Sie können uns bitten, später anzurufen.
            RESTRICTION | You can stop the video at any time.
            PORTABILITY | Die Daten werden verschlüsselt übertragen.
            PORTABILITY | Wir übertragen Ihre Daten an das Finanzamt.
            PORTABILITY | You can take your dog with you.
            OBJECT | Wir widersprechen der Zusendung von Werbung.
            OBJECT | The object of the contract is software.
            WITHDRAW | Sie können vom Vertrag binnen 14 Tagen zurücktreten.
            WITHDRAW | You can change your password at any time.
            WITHDRAW | You can change your mind about the delivery date.
            COMPLAINT | Sind Sie mit dem Essen unzufrieden, sagen Sie es der Küche.
            COMPLAINT | If you are unhappy with the goods, contact our shop.
            COMPLAINT | Wir melden Datenpannen der Aufsichtsbehörde.
            COMPLAINT | We report data breaches to the regulator.
            PROVISION | Ohne Werbung können wir die Seite nicht betreiben.
            PROVISION | Wir stellen Ihnen die Unterlagen bereit.
            PROVISION | You do not have to accept cookies.
            PROVISION | Without your consent we do not set cookies.
            PROVISION | Wir geben Ihre Daten nicht ohne Ihre Zustimmung weiter.
            PROVISION | We will not share your data without your permission.
            PROVISION | Felder der Datenbank sind verschlüsselt.
            PROVISION | Die Teilnahme an der Verlosung ist ab 18 Jahren erlaubt.
            PROVISION | Unsere Mitarbeiter sind zur Vertraulichkeit verpflichtet.
            """)
    void whatIsNotTold(String names, String sentence) {
        Map<Item, Answered> items = read(sentence);
        assertThat(items(names))
                .allSatisfy(i -> assertThat(items.getOrDefault(i, NONE).verdict()).as(i.name())
                        .isEqualTo(Verdict.NO));
    }
}
