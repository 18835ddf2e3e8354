package org.tabularium.audit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Takes down what rules object to and says it in both languages. The same fault in several places is one objection.
final class Notes {
    private static final List<Words> SPOKEN =
            List.of(Words.of("audit", Locale.GERMAN), Words.of("audit", Locale.ENGLISH));
    private final Map<Fault, TreeSet<Stretch>> taken = new LinkedHashMap<>();

    /// What is said in the same words wherever it is found.
    private record Fault(String rule, String key, Weight weight, Optional<Item> item, List<Object> values) {}

    /// Objects.
    ///
    /// @param values what fills the sentences: words of the text, or texts in both languages
    void add(String rule, Weight weight, Stretch at, Object... values) {
        put(rule, rule, weight, at, Optional.empty(), values);
    }

    /// Objects because of an item of Art. 13 or 14 GDPR, whose sentences stand under the rule and the item.
    void add(String rule, Item item, Weight weight, Stretch at) {
        put(rule, rule + "." + key(item), weight, at, Optional.of(item));
    }

    static String key(Item item) {
        return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void put(String rule, String key, Weight weight, Stretch at, Optional<Item> item,
            Object... values) {
        taken.computeIfAbsent(new Fault(rule, key, weight, item, List.of(values)), _ -> new TreeSet<>())
                .add(at);
    }

    private static Objection said(Fault fault, NavigableSet<Stretch> places) {
        Object[] values = fault.values().toArray();
        String key = fault.key();
        return new Objection(fault.rule(), fault.weight(), places.first(),
                List.copyOf(places.tailSet(places.first(), false)),
                say(fault.rule() + ".title"), say(key + ".article", values), say(key + ".what", values),
                say(key + ".todo", values), fault.item());
    }

    private static LocalText say(String key, Object... values) {
        TreeMap<Language, String> said = new TreeMap<>();
        for (Words words : SPOKEN) {
            said.put(words.language(), words.get(key, in(words.language(), values)));
        }
        return new LocalText(said);
    }

    private static Object[] in(Language language, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = values[i] instanceof LocalText text ? text.in(language) : values[i];
        }
        return plain;
    }

    /// All objections, the heaviest first, those of one weight in the order of the text, at the end what has no place.
    List<Objection> all() {
        return taken.entrySet().stream().map(e -> said(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Objection::weight).thenComparing(o -> o.places().isEmpty())
                        .thenComparing(Objection::at))
                .toList();
    }
}
