package org.tabularium.audit;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.reading.SafeguardReader.Kind;

/// Rules that look at what was read.
final class FactCases {
    private static final String INTERESTS = "gdpr-6-1-f";
    private static final String CONSENT = "gdpr-6-1-a";

    private FactCases() {}

    static Stream<Case> all() {
        return Stream.of(offices(), bases(), providers(), transfers(), periods(), rights())
                .flatMap(List::stream);
    }

    private static List<Case> offices() {
        String two = "Schreiben Sie an info@acme.test.\n\nWidersprüche richten Sie an post@holding.test.";
        return List.of(new Case("item-missing", Draft.of("Hallo.").lacks(Item.COMPLAINT), Draft.of("Hallo.")),
                new Case("outdated", Draft.of("Acme takes part in the Privacy Shield."),
                        Draft.of("Acme takes part in the Data Privacy Framework.")),
                new Case("no-date", Draft.of("Hallo.").undated(), Draft.of("Hallo.")),
                new Case("controller-without-form",
                        Draft.of("Verantwortlich: flinkfix").controller("flinkfix"),
                        Draft.of("Verantwortlich: flinkfix GmbH").controller("flinkfix GmbH")),
                new Case("controller-without-form", Draft.of("Responsible: zippify").controller("zippify"),
                        Draft.of("Responsible: Jane Miller").controller("Jane Miller")),
                new Case("controller-without-email",
                        Draft.of("Acme GmbH, Ulm").controller("Acme GmbH").email(""),
                        Draft.of("Acme GmbH, Ulm").controller("Acme GmbH")),
                new Case("dpo-unreachable", Draft.of("Our officer: Mail Room 4").dpo("Mail Room 4", ""),
                        Draft.of("Our officer: dpo@acme.test").dpo("Mail Room 4", "dpo@acme.test")),
                new Case("controller-only-in-dpo",
                        Draft.of("1. Data Protection Officer\nAcme GmbH, Privacy Desk")
                                .controller("Acme GmbH"),
                        Draft.of("1. Controller\nAcme GmbH\n\n2. Data Protection Officer\nAcme GmbH")
                                .controller("Acme GmbH")),
                new Case("two-contacts", Draft.of(two).email("info@acme.test"),
                        Draft.of(two.replace("holding", "acme")).email("info@acme.test")));
    }

    private static List<Case> bases() {
        String text = "1. Konto\nSie legen ein Konto an.\n\n2. Forum\nSie schreiben im Forum.";
        String pixel = "1. Reach\nWe use tracking pixels to count visits.";
        String meter = "1. Messung\nWir messen mit Matomo.";
        String map = "1. Karte\nHier ist Google Maps eingebunden.";
        String check = "Bei Kauf auf Rechnung holen wir eine Bonitätsauskunft ein.";
        String purpose = "1. Zwecke der Verarbeitung\nWir erfüllen gesetzliche Aufbewahrungspflichten.";
        return List.of(
                new Case("activity-without-basis",
                        Draft.of(text).activity("Konto", "gdpr-6-1-b").activity("Forum"),
                        Draft.of(text).activity("Konto", "gdpr-6-1-b").activity("Forum", INTERESTS)),
                new Case("consent-needed", Draft.of(pixel).activity("Reach", INTERESTS),
                        Draft.of(pixel).activity("Reach", INTERESTS, CONSENT)),
                new Case("consent-needed",
                        Draft.of(meter).activity("Messung", INTERESTS).provider("Matomo", "", "matomo",
                                Kind.SCC),
                        Draft.of(meter + " Wir setzen dabei keine Cookies.").activity("Messung", INTERESTS)
                                .provider("Matomo", "", "matomo", Kind.SCC)),
                new Case("embedded-content",
                        Draft.of(map).activity("Karte", INTERESTS).provider("Google Maps", "", "google-maps",
                                Kind.SCC),
                        Draft.of(map).activity("Karte", CONSENT).provider("Google Maps", "", "google-maps",
                                Kind.SCC)),
                new Case("cookies-without-device-law", Draft.of("1. Cookies\nWir setzen Cookies."),
                        Draft.of("1. Cookies\nWir setzen Cookies nach § 25 Abs. 2 Nr. 2 TDDDG.")),
                new Case("cookies-without-device-law", Draft.of("1. Cookies\nWir setzen Cookies."),
                        Draft.of("1. Cookies\nWir setzen Cookies nach § 165 TKG.")),
                new Case("scoring-without-word", Draft.of(check).lacks(Item.AUTOMATED_DECISIONS),
                        Draft.of(check)),
                new Case("statutory-purpose", Draft.of(purpose).rests("gdpr-6-1-b"),
                        Draft.of(purpose).rests("gdpr-6-1-c")));
    }

    private static List<Case> providers() {
        String three = "Wir nutzen Alpha Mail, Beta Host und Gamma Chat.";
        String names = "We host with Ionix SE. Visits are counted by 1&1 Ionix SE.";
        String other = "1. CRM\nWe use Fishpond by Fishpond Inc. Whalehunt states that transfers are safe.";
        return List.of(
                new Case("recipient-unnamed",
                        Draft.of("1. Empfänger\nWir geben Daten an ausgewählte Dienstleister weiter."),
                        Draft.of("1. Empfänger\nWir geben Daten an den Dienstleister Alpha Mail weiter.")
                                .provider("Alpha Mail", "DE")),
                new Case("provider-without-address",
                        Draft.of(three).provider("Alpha Mail", "DE").provider("Beta Host", "DE")
                                .provider("Gamma Chat", ""),
                        Draft.of(three).provider("Alpha Mail", "").provider("Beta Host", "")
                                .provider("Gamma Chat", "")),
                new Case("provider-two-names",
                        Draft.of(names).provider("Ionix SE", "DE").provider("1&1 Ionix SE", "DE"),
                        Draft.of(names).provider("Ionix SE", "DE")),
                new Case("provider-other",
                        Draft.of(other).provider("Fishpond", "US", "", Kind.SCC, "Whalehunt"),
                        Draft.of(other.replace("Whalehunt", "The company")).provider("Fishpond", "US", "",
                                Kind.SCC,
                                "safe")));
    }

    private static List<Case> transfers() {
        String mail = "1. Mail\nMail is sent by Acme Inc. from the USA.";
        String openai = "1. Chat\nOur chat uses OpenAI. OpenAI takes part in the Data Privacy Framework.";
        String twice = "1. Mail\nAcme Inc. sends mail. We use standard contractual clauses.\n\n"
                + "The transfer rests on standard contractual clauses.";
        return List.of(
                new Case("transfer-without-basis", Draft.of(mail).provider("Acme Inc.", "US"),
                        Draft.of(mail + " We have agreed standard contractual clauses.").provider("Acme Inc.",
                                "US", "",
                                Kind.SCC, "standard contractual clauses")),
                new Case("adequacy-unnamed", Draft.of(mail).provider("Acme Inc.", "CH"),
                        Draft.of(mail).provider("Acme Inc.", "AT")),
                new Case("adequacy-unnamed", Draft.of(mail).provider("Acme Inc.", "GB"),
                        Draft.of(mail + " The UK GDPR applies.").provider("Acme Inc.", "GB")),
                new Case("adequacy-unnamed", Draft.of(mail).provider("Acme Inc.", "CH"),
                        Draft.of(mail + "\n\n2. Countries\nFor Switzerland there is an adequacy decision.")
                                .provider("Acme Inc.", "CH")),
                new Case("dpf-unlisted",
                        Draft.of(openai).provider("OpenAI", "US", "openai", Kind.DPF,
                                "Data Privacy Framework"),
                        Draft.of(openai).provider("OpenAI", "US", "ms365", Kind.DPF,
                                "Data Privacy Framework")),
                new Case("safeguard-twice",
                        Draft.of(twice).provider("Acme Inc.", "US", "", Kind.SCC, "We use standard",
                                "The transfer"),
                        Draft.of(twice).provider("Acme Inc.", "US", "", Kind.SCC, "We use standard")));
    }

    private static List<Case> periods() {
        String weak = "Log data is typically deleted after 90 days.";
        String open = "1. Konto\nDie Daten werden gespeichert, solange es für den Zweck erforderlich ist.";
        String black = "Storage in the blacklist is not limited in time.";
        String differ = "Server logs are erased after 7 days. Later on: log files are erased after 30 days.";
        String letter =
                "1. Newsletter\nWe send you a newsletter if you like it, to the address that you gave us here.";
        Draft two = Draft.of(differ);
        return List.of(
                new Case("period-weak", Draft.of(weak).kept("90 days", Period.ofDays(90)),
                        Draft.of(weak.replace("typically ", "")).kept("90 days", Period.ofDays(90))),
                new Case("period-open",
                        Draft.of(open).activity("Konto", List.of(Draft.of(open).criterion("solange es"))),
                        Draft.of(open).activity("Konto",
                                List.of(Draft.of(open).period("solange es", Period.ofYears(2))))),
                new Case("period-endless", Draft.of(black).keptForever("not limited"),
                        Draft.of(black).kept("not limited", Period.ofYears(1))),
                new Case("period-unclear", Draft.of("Accounts are retained until you close them or 3 years."),
                        Draft.of(
                                "Accounts are retained until you close them or 3 years, whichever is earlier.")),
                new Case("periods-differ",
                        two.kept("7 days", Period.ofDays(7)).kept("30 days", Period.ofDays(30)),
                        Draft.of(differ).kept("7 days", Period.ofDays(7)).kept("30 days", Period.ofDays(7))),
                new Case("newsletter-without-period", Draft.of(letter).activity("Newsletter", CONSENT),
                        Draft.of(letter + " We delete it afterwards.").activity("Newsletter", CONSENT)),
                new Case("newsletter-without-withdrawal", Draft.of(letter).activity("Newsletter", CONSENT),
                        Draft.of(letter + " You can unsubscribe.").activity("Newsletter", CONSENT)));
    }

    private static List<Case> rights() {
        String list =
                "1. Your rights\nYou have the following rights:\n\n• Right of access\n• Right to object\n";
        String apart = list + "\n2. Right to object\nYou may object at any time.";
        String denied = "1. Log files\nThere is no possibility of objection for the user.";
        String end = list + "\n2. Contact\nYou can also complain to an authority.";
        String in = list + "• You can also complain to an authority.\n\n2. Contact\nWrite to us.";
        return List.of(
                new Case("objection-not-apart",
                        Draft.of(list).rests(INTERESTS).tells(Item.RIGHTS_OBJECT, "Right to object"),
                        Draft.of(apart).rests(INTERESTS).tells(Item.RIGHTS_OBJECT, "Right to object")),
                new Case("objection-denied", Draft.of(denied),
                        Draft.of(denied.replace("no possibility", "a way"))),
                new Case("complaint-elsewhere", Draft.of(end).tells(Item.COMPLAINT, "You can also complain"),
                        Draft.of(in).tells(Item.COMPLAINT, "You can also complain")),
                new Case("right-twice",
                        Draft.of(list
                                + "• Withdraw consent at any time\n• Right to withdraw consent at any time\n"),
                        Draft.of(list + "• Withdraw consent at any time\n• Right to data portability\n")));
    }
}
