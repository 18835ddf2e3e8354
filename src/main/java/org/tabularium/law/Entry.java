package org.tabularium.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import tools.jackson.databind.JsonNode;

/// One object of a file of the law data. What is missing that must be there is a fault of the data.
record Entry(JsonNode node) {

    String id() {
        return text("id");
    }

    Validity validity() {
        return new Validity(day("from"), day("to"));
    }

    String source() {
        return text("source");
    }

    Status status() {
        return one(Status.class, "status");
    }

    String text(String key) {
        return optional(key)
                .orElseThrow(() -> new IllegalStateException("law data without " + key + ": " + node));
    }

    Optional<String> optional(String key) {
        return Optional.of(node.path(key).asString("")).filter(text -> !text.isEmpty());
    }

    boolean flag(String key) {
        return node.path(key).asBoolean(false);
    }

    Optional<Integer> number(String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isInt).map(JsonNode::asInt);
    }

    Optional<LocalDate> day(String key) {
        return optional(key).map(LocalDate::parse);
    }

    Optional<Period> period(String key) {
        return optional(key).map(Period::parse);
    }

    LocalText local(String key) {
        LocalText text = LocalText.EMPTY;
        for (Map.Entry<String, JsonNode> entry : node.path(key).properties()) {
            text = text.with(new Language(entry.getKey()), entry.getValue().asString());
        }
        return text;
    }

    <E extends Enum<E>> E one(Class<E> type, String key) {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    List<String> texts(String key) {
        return node.path(key).valueStream().map(JsonNode::asString).toList();
    }

    List<Integer> numbers(String key) {
        return node.path(key).valueStream().map(JsonNode::asInt).toList();
    }

    List<Entry> entries(String key) {
        return node.path(key).valueStream().map(Entry::new).toList();
    }

    /// The objects of a list.
    List<Entry> all() {
        return node.valueStream().map(Entry::new).toList();
    }
}
