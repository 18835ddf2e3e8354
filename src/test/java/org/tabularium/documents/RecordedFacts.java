package org.tabularium.documents;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Department;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Dpo;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Use;

/// Gathers what Art. 30(1) GDPR asks for from a register, in the words a reader of the language expects.
final class RecordedFacts {
    private final Register register;
    private final Law law;
    private final Language language;
    private final List<Fact> facts = new ArrayList<>();
    private String chapter = "cover";

    private RecordedFacts(Register register, Law law, Language language) {
        this.register = register;
        this.law = law;
        this.language = language;
    }

    static List<Fact> of(Register register, Law law, Language language) {
        RecordedFacts walk = new RecordedFacts(register, law, language);
        walk.controller(register.controller());
        for (int i = 0; i < register.activities().size(); i++) {
            walk.chapter = Integer.toString(i + 1);
            walk.activity(register.activities().get(i));
        }
        walk.chapter = "measures";
        for (var measure : register.measures()) {
            walk.say("measure", measure.name());
            walk.say("description of a measure", measure.description());
        }
        return List.copyOf(walk.facts);
    }

    /// What nobody outside may read.
    static List<String> notes(Register register) {
        return Stream.concat(register.activities().stream().map(Activity::note),
                register.parties().stream().map(Party::note)).filter(n -> !n.isBlank()).toList();
    }

    private void controller(Controller c) {
        say("title", register.title());
        say("version", register.version());
        register.updatedOn().ifPresent(d -> say("day of the record", date(d)));
        say("controller", c.name());
        say("registration", c.registration());
        address(c.address());
        contact(c.contact());
        c.management().forEach(this::person);
        organisation("representative", c.representative());
        organisation("authority", c.authority());
        c.joint().stated().orElse(List.of()).forEach(id -> {
            Party party = find(register.parties(), id);
            say("joint controller", party.name());
            address(party.address());
        });
        reason("no joint controllers", c.joint());
        reason("no data protection officer", c.dpo());
        c.dpo().stated().ifPresent(this::officer);
    }

    private void officer(Dpo dpo) {
        person(dpo.person());
        say("organisation of the data protection officer", dpo.organisation());
        address(dpo.address());
    }

    private void organisation(String what, Answer<Organisation> answer) {
        reason("no " + what, answer);
        answer.stated().ifPresent(body -> {
            say(what, body.name());
            address(body.address());
            contact(body.contact());
        });
    }

    private void activity(Activity activity) {
        say("name", activity.name());
        activity.description().best(language, register.primary()).ifPresent(
                text -> text.getValue().lines().forEach(line -> say("description", line)));
        activity.department().ifPresent(id -> say("department",
                find(register.departments(), id, Department::name)));
        person(activity.owner());
        activity.purposes().forEach(this::purpose);
        activity.uses().forEach(this::use);
        reason("no recipients", activity.disclosures());
        activity.disclosures().stated().orElse(List.of()).forEach(this::disclosure);
        reason("no transfer", activity.transfers());
        activity.transfers().stated().ifPresent(text -> say("transfer", text));
        activity.measures().forEach(id -> say("measure", find(register.measures(), id).name()));
        say("protection", activity.protection());
        say("references", activity.references());
    }

    private void purpose(Purpose purpose) {
        say("purpose", purpose.text());
        for (Ground ground : purpose.grounds()) {
            say("legal basis", law.basis(ground.basis()).orElseThrow().citation().in(language));
            say("law", ground.law());
            say("interest", ground.interest());
            say("consent", ground.consent());
        }
    }

    private void use(Use use) {
        use.subjects().forEach(id -> {
            var subject = find(register.subjects(), id);
            say("data subjects", subject.name());
            say("description of data subjects", subject.description());
        });
        use.data().forEach(id -> {
            var data = find(register.data(), id);
            say("data", data.name());
            say("description of data", data.description());
        });
        use.conditions().forEach(id -> say("condition",
                law.basis(id).orElseThrow().citation().in(language)));
        use.sources().forEach(source -> say("source", source.description()));
        reason("no duty", use.duty());
        use.duty().stated().ifPresent(duty -> say("consequence", duty.consequence()));
        use.retention().forEach(id -> retention(find(register.retention(), id)));
    }

    private void retention(RetentionRule rule) {
        say("time limit", rule.name());
        rule.period().ifPresent(p -> words(p).forEach(words -> say("period", words)));
        say("start", rule.start());
        say("criteria", rule.criteria());
        say("statute", rule.statute());
    }

    private void disclosure(Disclosure disclosure) {
        say("reason of disclosure", disclosure.reason());
        switch (disclosure.recipient()) {
            case Recipient.Named(var id, _) -> recipient(find(register.parties(), id.orElseThrow()));
            case Recipient.Category(var name, var country, _) -> {
                say("category of recipients", name);
                country(country);
            }
            case Recipient.Internal(var function, _) -> say("recipients inside", function);
        }
    }

    private void recipient(Party party) {
        say("recipient", party.name());
        say("product", party.product());
        country(party.address().country());
        party.places().forEach(place -> {
            country(place.country());
            say("place", place.description());
        });
        party.destinations().stream().filter(d -> law.isOutsideEea(d.country())).forEach(d -> {
            country(d.country());
            d.safeguards().forEach(this::safeguard);
        });
    }

    private void safeguard(Safeguard safeguard) {
        switch (safeguard) {
            case Safeguard.Adequacy(var decision, _) -> decision(decision);
            case Safeguard.Dpf(var listedAs, _, _, var checkedOn, var link, _) -> {
                decision("adequacy-us-dpf");
                say("participant", listedAs);
                checkedOn.ifPresent(d -> say("day of the check", date(d)));
                say("entry", link);
            }
            case Safeguard.Scc(var decision, var modules, var signedOn, _, var link, _) -> {
                decision(decision);
                modules.forEach(m -> say("module", Integer.toString(m)));
                signedOn.ifPresent(d -> say("day of the clauses", date(d)));
                say("clauses", link);
            }
            case Safeguard.Bcr(var approvedBy, _, var link, _) -> evidence(approvedBy, link);
            case Safeguard.Code(var name, _, var link, _) -> evidence(name, link);
            case Safeguard.Certification(var name, _, _, var link, _) -> evidence(name, link);
            case Safeguard.AdHoc(var authorisedBy, _, var link, _) -> evidence(authorisedBy, link);
            case Safeguard.Public(var instrument, _, _) -> say("instrument", instrument);
            case Safeguard.Compelling compelling -> say("compelling interest", compelling.interest());
            case Safeguard.Derogation(var basis, var reason, _) -> {
                say("derogation", law.basis(basis).orElseThrow().citation().in(language));
                say("reason of the derogation", reason);
            }
        }
    }

    private void evidence(String what, String link) {
        say("safeguard", what);
        say("copy", link);
    }

    private void decision(String id) {
        law.decision(id).ifPresent(d -> say("decision", d.number().in(language)));
    }

    private void person(Person person) {
        say("salutation", person.salutation());
        say("title", person.title());
        say("person", person.name());
        say("position", person.position());
        contact(person.contact());
    }

    private void contact(Contact contact) {
        say("telephone", contact.phone());
        say("e-mail", contact.email());
        say("website", contact.website());
    }

    private void address(Address address) {
        say("street", address.street());
        say("postal code", address.postalCode());
        say("city", address.city());
        country(address.country());
    }

    private void country(String code) {
        say("country", code.isEmpty() ? "" : law.country(code).orElseThrow().name().in(language));
    }

    private void reason(String what, Answer<?> answer) {
        if (answer instanceof Answer.None<?>(var reason, _)) {
            say(what, reason);
        }
    }

    private void say(String what, LocalText text) {
        say(what, text.best(language, register.primary()).map(Map.Entry::getValue).orElse(""));
    }

    private void say(String what, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(chapter, what, words));
        }
    }

    private String date(LocalDate date) {
        String pattern = language.equals(Language.GERMAN) ? "dd.MM.yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    private List<String> words(Period period) {
        boolean german = language.equals(Language.GERMAN);
        return Stream.of(count(period.getYears(), german ? "Jahr" : "year", german ? "Jahre" : "years"),
                count(period.getMonths(), german ? "Monat" : "month", german ? "Monate" : "months"),
                count(period.getDays(), german ? "Tag" : "day", german ? "Tage" : "days"))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<String> count(int number, String one, String many) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + (number == 1 ? one : many));
    }

    private static <T extends Identified<T>> T find(List<T> all, Id<T> id) {
        return Identified.find(all, id).orElseThrow();
    }

    private static <T extends Identified<T>, R> R find(List<T> all, Id<T> id,
            Function<T, R> part) {
        return part.apply(find(all, id));
    }

    /// The kinds of facts that a full register has to bring into its documents.
    static Set<String> kinds() {
        return Set.of("name", "purpose", "legal basis", "interest", "law", "consent", "data subjects", "data",
                "recipient", "category of recipients", "recipients inside", "country", "period", "start",
                "criteria", "statute", "measure", "description of a measure", "controller", "authority",
                "person", "decision", "condition");
    }
}
