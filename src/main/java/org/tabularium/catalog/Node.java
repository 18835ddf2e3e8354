package org.tabularium.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Address;
import org.tabularium.model.Extras;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import tools.jackson.databind.JsonNode;

/// An object of the catalog's data.
///
/// @param json its members
record Node(JsonNode json) {

    String text(String key) {
        return json.path(key).asString("");
    }

    String needed(String key) {
        return Optional.of(text(key)).filter(t -> !t.isEmpty())
                .orElseThrow(() -> new IllegalStateException("catalog data without " + key));
    }

    Node at(String key) {
        return new Node(json.path(key));
    }

    boolean isThere() {
        return json.isObject();
    }

    Stream<Node> each(String key) {
        return json.path(key).valueStream().map(Node::new);
    }

    List<String> texts(String key) {
        return json.path(key).valueStream().map(n -> n.asString("")).toList();
    }

    Optional<LocalDate> day(String key) {
        return Optional.of(text(key)).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    }

    <V extends Enum<V>> Optional<V> word(Class<V> type, String key) {
        return Optional.of(text(key)).filter(t -> !t.isEmpty())
                .map(t -> Enum.valueOf(type, t.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    <V extends Enum<V>> V neededWord(Class<V> type, String key) {
        return word(type, key).orElseThrow(() -> new IllegalStateException("catalog data without " + key));
    }

    LocalText local(String key) {
        LocalText text = LocalText.EMPTY;
        for (Map.Entry<String, JsonNode> entry : json.path(key).properties()) {
            text = text.with(new Language(entry.getKey()), entry.getValue().asString());
        }
        return text;
    }

    Address address() {
        Node address = at("address");
        return new Address(address.text("street"), address.text("postalCode"), address.text("city"),
                address.text("country"), Extras.NONE);
    }
}
