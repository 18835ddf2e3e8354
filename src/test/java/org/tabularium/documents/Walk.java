package org.tabularium.documents;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.law.Law;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.model.Person;
import org.tabularium.model.Register;

/// Collects facts on a walk through a register, in the words a reader of the language expects.
final class Walk {
    final Register register;
    final Law law;
    final Language language;
    private final List<Fact> facts = new ArrayList<>();
    private String chapter = "cover";

    Walk(Register register, Law law, Language language) {
        this.register = register;
        this.law = law;
        this.language = language;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    void enter(String chapter) {
        this.chapter = chapter;
    }

    void officer(Dpo dpo) {
        person(dpo.person());
        say("organisation of the data protection officer", dpo.organisation());
        address(dpo.address());
        day("designation of the data protection officer", dpo.appointedOn());
        day("notification of the data protection officer", dpo.notifiedOn());
    }

    void organisation(String what, Answer<Organisation> answer) {
        reason("no " + what, answer);
        answer.stated().ifPresent(body -> {
            say(what, body.name());
            address(body.address());
            contact(body.contact());
        });
    }

    void person(Person person) {
        say("salutation", person.salutation());
        say("title", person.title());
        say("person", person.name());
        say("position", person.position());
        contact(person.contact());
    }

    void contact(Contact contact) {
        say("telephone", contact.phone());
        say("e-mail", contact.email());
        say("website", contact.website());
    }

    void address(Address address) {
        say("street", address.street());
        say("postal code", address.postalCode());
        say("city", address.city());
        country(address.country());
    }

    void country(String code) {
        say("country", code.isEmpty() ? "" : law.country(code).orElseThrow().name().in(language));
    }

    void reason(String what, Answer<?> answer) {
        if (answer instanceof Answer.None<?>(var reason, _)) {
            say(what, reason);
        }
    }

    void day(String what, Optional<LocalDate> day) {
        day.ifPresent(d -> say(what, date(d)));
    }

    /// The title or citation of a norm, in which texts of the law data stand.
    void basis(String what, String id) {
        say(what, law.basis(id).orElseThrow().citation());
    }

    void number(String what, int number) {
        say(what, String.format(language.locale(), "%,d", number));
    }

    void say(String what, LocalText text) {
        say(what, text.best(language, register.primary()).map(Map.Entry::getValue).orElse(""));
    }

    void say(String what, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(chapter, what, words));
        }
    }

    private String date(LocalDate date) {
        String pattern = language.equals(Language.GERMAN) ? "dd.MM.yyyy" : "d MMMM yyyy";
        String written = DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
        return language.tag().equals("fr") ? written.replaceFirst("^1 ", "1er ") : written;
    }

    List<String> words(Period period) {
        boolean german = language.equals(Language.GERMAN);
        return Stream.of(count(period.getYears(), german ? "Jahr" : "year", german ? "Jahre" : "years"),
                count(period.getMonths(), german ? "Monat" : "month", german ? "Monate" : "months"),
                count(period.getDays(), german ? "Tag" : "day", german ? "Tage" : "days"))
                .flatMap(Optional::stream).toList();
    }

    static Optional<String> count(int number, String one, String many) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + (number == 1 ? one : many));
    }

    static <T extends Identified<T>> T find(List<T> all, Id<T> id) {
        return Identified.find(all, id).orElseThrow();
    }

    static <T extends Identified<T>, R> R find(List<T> all, Id<T> id,
            Function<T, R> part) {
        return part.apply(find(all, id));
    }

}
