package org.tabularium.compose;

import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Contact;
import org.tabularium.model.Contract;
import org.tabularium.model.Controller;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Dpo;
import org.tabularium.model.Duty;
import org.tabularium.model.Extras;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Place;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Source;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;

/// A register in German and English in which everything that can be recorded is recorded.
final class Samples {
    static final Id<Party> MAIL = new Id<>("pty-mail");
    static final Id<Activity> NEWSLETTER = new Id<>("act-newsletter");
    static final Id<Disclosure> TO_MAIL = new Id<>("dis-mail");

    private Samples() {}

    static LocalText both(String german, String english) {
        return LocalText.of(GERMAN, german).with(ENGLISH, english);
    }

    static Register register() {
        return Register.blank(List.of(GERMAN, ENGLISH), "DE").withVersion("3")
                .withUpdatedOn(Optional.of(LocalDate.of(2026, 11, 21))).withController(controller())
                .withDepartments(
                        List.of(Department.blank(new Id<>("dep-marketing"), both("Vertrieb", "Sales"))))
                .withParties(List.of(mail(), hoster()))
                .withSubjects(List.of(
                        SubjectCategory.blank(new Id<>("sub-subscribers"), both("Abonnenten", "Subscribers"))
                                .withDescription(both("wer bestellt hat", "who has subscribed"))))
                .withData(data()).withRetention(rules()).withMeasures(List.of(
                        Measure.blank(new Id<>("mea-tls"), both("TLS", "TLS"), Measure.Area.ENCRYPTION)
                                .withDescription(both("Verschlüsselte Wege", "Encrypted transport"))))
                .withActivities(List.of(newsletter()));
    }

    static Controller controller() {
        Dpo dpo = Dpo.EMPTY.withPerson(person("Frauke Thomsen"))
                .withAppointment(Optional.of(Dpo.Appointment.EXTERNAL)).withOrganisation("Thomsen Beratung")
                .withAddress(address("Lotsenstieg 3", "24105", "Kiel", "DE"));
        return Controller.EMPTY.withName("Nordlicht GmbH")
                .withAddress(address("Weg 8", "24103", "Kiel", "DE"))
                .withContact(Contact.EMPTY.withPhone("0431 1").withEmail("info@nordlicht.example")
                        .withWebsite("https://nordlicht.example"))
                .withRegistration("HRB 0 KI").withManagement(List.of(person("Henrik Petersen")))
                .withDpo(Answer.of(dpo))
                .withJoint(Answer.of(List.of(new Id<>("pty-host")))).withRepresentative(Answer.none())
                .withAuthority(Answer.of(Organisation.EMPTY.withName("ULD")));
    }

    static Activity newsletter() {
        return Activity.blank(NEWSLETTER, both("Newsletter", "News by e-mail"), Activity.Status.ACTIVE)
                .withNumber("5")
                .withDescription(both("Erste Zeile\nZweite Zeile", "First line\nSecond line"))
                .withDepartment(Optional.of(new Id<>("dep-marketing"))).withOwner(person("Lena Brandt"))
                .withIntroducedOn(Optional.of(LocalDate.of(2021, 3, 1)))
                .withChangedOn(Optional.of(LocalDate.of(2026, 3, 12))).withPurposes(purposes())
                .withUses(uses())
                .withDisclosures(Answer.of(disclosures())).withMeasures(List.of(new Id<>("mea-tls")))
                .withProtection(both("Double-Opt-in", "Double opt-in"))
                .withReferences(both("Konzept 2024", "Concept 2024")).withNote("Streng geheim");
    }

    static List<Purpose> purposes() {
        Purpose send =
                Purpose.blank(new Id<>("pur-1"), both("Versand des Newsletters", "Sending the newsletter"))
                        .withGrounds(List.of(
                                Ground.blank("gdpr-6-1-a").withConsent(both("im Formular", "in the form")),
                                Ground.blank("uwg-7-2-2")));
        Purpose prove = Purpose
                .blank(new Id<>("pur-2"), both("Nachweis der Einwilligung", "Proof of the consent"))
                .withGrounds(List.of(
                        Ground.blank("gdpr-6-1-f").withInterest(both("Nachweis", "being able to prove")),
                        Ground.blank("gdpr-6-1-c").withLaw(both("Art. 7 DSGVO", "Art. 7 GDPR"))));
        return List.of(send, prove);
    }

    static List<Use> uses() {
        Use first = Use.blank(new Id<>("use-1")).withSubjects(List.of(new Id<>("sub-subscribers")))
                .withData(List.of(new Id<>("dat-name"), new Id<>("dat-log")))
                .withSources(List.of(Source.blank(Source.Kind.SUBJECT),
                        Source.blank(Source.Kind.PUBLIC)
                                .withDescription(both("Telefonbuch", "telephone book"))))
                .withDuty(Answer.of(Duty.blank(Duty.Kind.CONTRACTUAL)
                        .withConsequence(both("kein Versand", "no sending"))))
                .withRetention(List.of(new Id<>("ret-vouchers")));
        Use second = Use.blank(new Id<>("use-2")).withSubjects(List.of(new Id<>("sub-subscribers")))
                .withData(List.of(new Id<>("dat-health"))).withConditions(List.of("gdpr-9-2-a", "bdsg-26-3"))
                .withDuty(Answer.none())
                .withRetention(List.of(new Id<>("ret-open"), new Id<>("ret-vouchers")))
                .withPurposes(List.of(new Id<>("pur-2"))).withRecipients(List.of(TO_MAIL));
        return List.of(first, second);
    }

    static List<Disclosure> disclosures() {
        return List.of(
                Disclosure.blank(TO_MAIL, new Recipient.Named(Optional.of(MAIL)))
                        .withCapacity(Optional.of(Disclosure.Capacity.PROCESSOR))
                        .withReason(both("Versand", "sending")),
                Disclosure.blank(new Id<>("dis-banks"),
                        new Recipient.Category(both("Banken", "Banks"), "CH")),
                Disclosure.blank(new Id<>("dis-inside"), new Recipient.Internal(both("Vertrieb", "Sales"))));
    }

    static Party mail() {
        Destination us = Destination.blank("US").withSafeguards(List.of(
                new Safeguard.Dpf("Intuit Inc.", Optional.of(Safeguard.Coverage.NON_HR),
                        Optional.of(Safeguard.Listing.ACTIVE), Optional.of(LocalDate.of(2026, 5, 6)),
                        "https://dpf.example", Extras.NONE),
                new Safeguard.Scc("scc-2021-914", List.of(2, 3), Optional.of(LocalDate.of(2022, 11, 15)),
                        ClauseChoices.EMPTY, "https://scc.example", Extras.NONE),
                new Safeguard.Bcr("DPC Ireland", Optional.empty(), "https://bcr.example", Extras.NONE),
                new Safeguard.Derogation("gdpr-49-1-b", both("Messe", "trade fair"), Extras.NONE)));
        Contract contract = Contract.EMPTY.withSignedOn(Optional.of(LocalDate.of(2024, 6, 30)))
                .withEndsOn(Optional.of(LocalDate.of(2027, 6, 30))).withDocument("AVV.pdf")
                .withPoints(List.of(Contract.Point.A, Contract.Point.B))
                .withSubProcessors(List.of(new Id<>("pty-host")));
        return Party.blank(MAIL, "Intuit Inc.").withProduct("Mailchimp")
                .withAddress(address("2700 Coast Ave", "CA 94043", "Mountain View", "US"))
                .withContact(Contact.EMPTY.withEmail("privacy@intuit.example"))
                .withParent(Optional.of(new Id<>("pty-host")))
                .withPlaces(List.of(
                        Place.blank(Place.Kind.PROCESSING, "DE")
                                .withDescription(both("Rechenzentrum", "data centre")),
                        Place.blank(Place.Kind.REMOTE_ACCESS, "PH")))
                .withContract(Answer.of(contract)).withDestinations(List.of(us)).withNote("Streng geheim");
    }

    static Party hoster() {
        return Party.blank(new Id<>("pty-host"), "Wirt SE")
                .withAddress(address("Gasse 1", "1010", "Wien", "AT"));
    }

    static List<DataCategory> data() {
        return List.of(
                DataCategory.blank(new Id<>("dat-name"), both("Kontaktdaten", "Contact data"),
                        DataCategory.Sensitivity.ORDINARY)
                        .withDescription(both("Name, Anschrift", "name, address")),
                DataCategory.blank(new Id<>("dat-log"), both("Protokolle", "Logs"),
                        DataCategory.Sensitivity.ORDINARY),
                DataCategory.blank(new Id<>("dat-health"), both("Gesundheitsdaten", "Health data"),
                        DataCategory.Sensitivity.SPECIAL));
    }

    static List<RetentionRule> rules() {
        return List.of(
                RetentionRule.blank(new Id<>("ret-vouchers"), both("Belege", "Vouchers"))
                        .withPeriod(Optional.of(Period.ofYears(10)))
                        .withStart(both("Ende des Kalenderjahres", "the end of the calendar year"))
                        .withStatute(both("§ 147 AO", "§ 147 AO"))
                        .withFate(Optional.of(RetentionRule.Fate.ERASE)),
                RetentionRule.blank(new Id<>("ret-open"), both("Offen", "Open"))
                        .withCriteria(both("bis zum Widerruf", "until withdrawal")));
    }

    static Person person(String name) {
        return Person.EMPTY.withName(name).withPosition(both("Leitung", "head"))
                .withContact(Contact.EMPTY.withEmail(name.substring(0, 1) + "@nordlicht.example"));
    }

    static Address address(String street, String code, String city, String country) {
        return Address.EMPTY.withStreet(street).withPostalCode(code).withCity(city).withCountry(country);
    }
}
