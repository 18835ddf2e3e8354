package org.tabularium.intake.offices;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// The words by which names, addresses and offices are known.
final class OfficeWords {
    private final Phrases<Cue> cues = new Phrases<>();
    final Phrases<Boolean> seats;
    final Phrases<Boolean> mail;
    final Phrases<Boolean> phone;
    final Phrases<Boolean> fax;
    final Phrases<Boolean> web;
    final Phrases<Boolean> registry;
    final Phrases<Boolean> attention;
    final Phrases<Boolean> careOf;
    final Phrases<Boolean> represented;
    final Phrases<Boolean> contactPerson;
    final Phrases<Boolean> leads;
    final Phrases<Boolean> asides;
    final Phrases<Boolean> boxes;
    final Phrases<Boolean> noDpo;
    final Phrases<Boolean> uses;
    final Phrases<Boolean> forms = new Phrases<>();
    final Set<String> titles;
    final Set<String> notNames;
    final Set<String> connectors;
    final Set<String> streetEnds;
    final Set<String> streetWords;
    final Set<String> buildings;
    final Set<String> states;
    final Set<String> counties;
    final Set<String> notTowns;
    final Set<String> townWords;

    OfficeWords() {
        Spellings data = Spellings.load("offices");
        data.map("cues")
                .forEach((key, words) -> cues.addAll(words, Cue.valueOf(key.toUpperCase(Locale.ROOT))));
        seats = phrases(data, "seats");
        mail = phrases(data, "mail");
        phone = phrases(data, "phone");
        fax = phrases(data, "fax");
        web = phrases(data, "web");
        registry = phrases(data, "registry");
        attention = phrases(data, "attention");
        careOf = phrases(data, "careOf");
        represented = phrases(data, "represented");
        contactPerson = phrases(data, "contactPerson");
        leads = phrases(data, "leads");
        asides = phrases(data, "asides");
        boxes = phrases(data, "boxes");
        noDpo = phrases(data, "noDpo");
        uses = phrases(data, "uses");
        forms.addAll(Spellings.load("companies").words("legalForms"), true);
        titles = data.set("titles");
        notNames = data.set("notNames");
        connectors = data.set("connectors");
        Spellings streets = new Spellings(data.file(), data.root().path("streets"));
        streetEnds = streets.set("ends");
        streetWords = streets.set("words");
        buildings = data.set("buildings");
        states = Set.copyOf(data.words("states"));
        counties = data.set("counties");
        notTowns = data.set("notTowns");
        townWords = data.set("townWords");
    }

    private static Phrases<Boolean> phrases(Spellings data, String key) {
        Phrases<Boolean> phrases = new Phrases<>();
        phrases.addAll(data.words(key), true);
        return phrases;
    }

    List<Found<Cue>> cues(String text) {
        return cues.in(Tokens.of(text));
    }

    static boolean begins(Phrases<Boolean> phrases, String text) {
        return phrases.at(Tokens.of(text), 0).isPresent();
    }

    static boolean has(Phrases<Boolean> phrases, String text) {
        return !phrases.in(Tokens.of(text)).isEmpty();
    }
}
