package org.tabularium.intake.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// A thing of a graph, with what is said of it. What was asked for counts as read; what nobody asked for can be told.
final class Thing {
    private static final int DAY = "2026-11-22".length();
    private final Graph graph;
    private final String id;
    private String place = "";
    private final List<String> types = new ArrayList<>();
    private final Map<String, List<Value>> values = new LinkedHashMap<>();

    private static final class Value {
        private final Said said;
        private boolean read;

        private Value(Said said) {
            this.said = said;
        }
    }

    Thing(Graph graph, String id) {
        this.graph = graph;
        this.id = id;
    }

    /// Empty if it has no name.
    String id() {
        return id;
    }

    /// @param where the thing stands in the document
    void at(String where) {
        place = where;
    }

    /// Its name, or where it stands if it has none.
    String place() {
        return id.isEmpty() ? place : id;
    }

    void type(String type) {
        types.add(type);
    }

    void say(String property, Said said) {
        values.computeIfAbsent(property, _ -> new ArrayList<>()).add(new Value(said));
    }

    boolean is(String... any) {
        return List.of(any).stream().anyMatch(types::contains);
    }

    boolean says(String property) {
        return values.containsKey(property);
    }

    /// Whether anything is known of it beyond its name.
    boolean isDescribed() {
        return !types.isEmpty() || !values.isEmpty();
    }

    /// The texts of a property; one in several languages is one text. What is in no language is in the first of the
    /// register.
    List<LocalText> texts(String property) {
        List<LocalText> texts = new ArrayList<>();
        LocalText text = LocalText.EMPTY;
        for (Value value : of(property)) {
            if (value.said instanceof Said.Literal(String words, String tag) && !words.isBlank()) {
                value.read = true;
                Language language = Language.isValid(tag) ? new Language(tag) : graph.primary();
                if (!text.in(language).isEmpty()) {
                    texts.add(text);
                    text = LocalText.EMPTY;
                }
                text = text.with(language, words);
            }
        }
        if (!text.isEmpty()) {
            texts.add(text);
        }
        return texts;
    }

    /// The text of a property that has one; more of them are left unread.
    LocalText text(String property) {
        return text(property, true);
    }

    /// The same, without reading it.
    LocalText peek(String property) {
        return text(property, false);
    }

    private LocalText text(String property, boolean reads) {
        LocalText text = LocalText.EMPTY;
        for (Value value : of(property)) {
            if (value.said instanceof Said.Literal(String words, String tag)) {
                Language language = Language.isValid(tag) ? new Language(tag) : graph.primary();
                if (text.in(language).isEmpty()) {
                    value.read |= reads;
                    text = text.with(language, words);
                }
            }
        }
        return text;
    }

    /// The first word; others are left unread.
    String word(String property) {
        for (Value value : of(property)) {
            if (value.said instanceof Said.Literal(String words, _)) {
                value.read = true;
                return words;
            }
        }
        return "";
    }

    /// The words that something can be made of.
    List<String> words(String property, java.util.function.Predicate<String> takes) {
        List<String> words = new ArrayList<>();
        for (Value value : of(property)) {
            if (value.said instanceof Said.Literal(String text, _) && takes.test(text)) {
                value.read = true;
                words.add(text);
            }
        }
        return words;
    }

    Optional<LocalDate> day(String property) {
        for (Value value : of(property)) {
            if (value.said instanceof Said.Literal(String text, _)) {
                try {
                    LocalDate day = LocalDate.parse(text.substring(0, Math.min(DAY, text.length())));
                    value.read = text.length() == DAY;
                    return Optional.of(day);
                } catch (DateTimeException e) {
                    // it stays unread and is told
                }
            }
        }
        return Optional.empty();
    }

    /// The things of a property. One that is only named, such as a term, is a thing of which nothing is said.
    List<Thing> things(String property) {
        return things(property, _ -> true);
    }

    /// The things of a property that something can be made of. What is named twice is there once.
    List<Thing> things(String property, java.util.function.Predicate<Thing> takes) {
        List<Thing> things = new ArrayList<>();
        for (Value value : of(property)) {
            Optional<Thing> thing = switch (value.said) {
                case Said.Link(String other) -> Optional.of(graph.thing(other));
                case Said.Inner(Thing inner) -> Optional.of(inner);
                case Said.Literal _ -> Optional.empty();
            };
            if (thing.filter(takes).isPresent()) {
                value.read = true;
                things.add(thing.orElseThrow());
            }
        }
        return things.stream().distinct().toList();
    }

    /// The text of the thing that a property wants where words would do.
    LocalText label(String property) {
        return things(property, t -> t.says("skos:prefLabel")).stream().findFirst()
                .map(t -> t.text("skos:prefLabel")).orElse(LocalText.EMPTY);
    }

    /// What was not read, each with its property.
    void left(BiConsumer<String, Said> told) {
        values.forEach((property, all) -> all.stream().filter(v -> !v.read)
                .forEach(v -> told.accept(property, v.said)));
    }

    /// Everything that is said, whether read or not.
    void all(BiConsumer<String, Said> told) {
        values.forEach((property, all) -> all.forEach(v -> told.accept(property, v.said)));
    }

    private List<Value> of(String property) {
        return values.getOrDefault(property, List.of());
    }
}
