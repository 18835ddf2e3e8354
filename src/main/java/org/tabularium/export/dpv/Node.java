package org.tabularium.export.dpv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.model.LocalText;

/// A node of the graph being described. What says nothing is left out; one value stands for itself, several
/// make a list.
final class Node {
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String VALUE = "@value";
    private final Terms terms;
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Node(Terms terms) {
        this.terms = terms;
    }

    /// A node to which no other refers.
    static Node blank(Terms terms, String... types) {
        return new Node(terms).types(types);
    }

    /// @param path id of the entity, and of its part after a stroke
    static Node of(Terms terms, String path, String... types) {
        Node node = new Node(terms);
        node.members.put(ID, Ids.of(path));
        return node.types(types);
    }

    private Node types(String... types) {
        List<Object> all = new ArrayList<>();
        for (String type : types) {
            all.add(terms.term(type));
        }
        return put(TYPE, all);
    }

    /// Another node, by its id.
    Node to(String property, List<String> paths) {
        return put(terms.term(property), paths.stream().<Object>map(p -> Map.of(ID, Ids.of(p))).toList());
    }

    /// Terms of a vocabulary.
    Node is(String property, List<String> curies) {
        return put(terms.term(property),
                curies.stream().<Object>map(c -> Map.of(ID, terms.term(c))).toList());
    }

    Node is(String property, String curie) {
        return is(property, List.of(curie));
    }

    Node text(String property, String text) {
        return put(terms.term(property), text.isBlank() ? List.of() : List.of(text.strip()));
    }

    Node text(String property, List<String> texts) {
        return put(terms.term(property),
                texts.stream().filter(t -> !t.isBlank()).<Object>map(String::strip).toList());
    }

    /// A text in all its languages.
    Node text(String property, LocalText text) {
        return put(terms.term(property), in(text));
    }

    /// A text as the label of a node without a name, where the vocabulary wants a thing and not words.
    Node thing(String property, LocalText text) {
        return text.isEmpty() ? this : nodes(property, List.of(blank(terms).text("skos:prefLabel", text)));
    }

    Node day(String property, Optional<LocalDate> day) {
        return put(terms.term(property), day.<List<Object>>map(
                d -> List.of(typed(d.toString(), "xsd:date"))).orElse(List.of()));
    }

    /// @param length of time as ISO 8601 has it
    Node duration(String property, String length) {
        return put(terms.term(property), List.of(typed(length, "xsd:duration")));
    }

    Node nodes(String property, List<Node> nodes) {
        return put(terms.term(property), nodes.stream().filter(Node::saysSomething)
                .<Object>map(n -> n.members).toList());
    }

    /// Whether anything is known of it; that there is such a thing may be all.
    boolean saysSomething() {
        return !members.isEmpty();
    }

    Map<String, Object> members() {
        return members;
    }

    private Map<String, Object> typed(String value, String type) {
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put(VALUE, value);
        literal.put(TYPE, terms.term(type));
        return literal;
    }

    private static List<Object> in(LocalText text) {
        List<Object> literals = new ArrayList<>();
        text.texts().forEach((language, words) -> {
            Map<String, Object> literal = new LinkedHashMap<>();
            literal.put(VALUE, words.strip());
            literal.put("@language", language.tag());
            literals.add(literal);
        });
        return literals;
    }

    /// A property that is there already gets more values.
    private Node put(String property, List<?> values) {
        List<Object> all = new ArrayList<>();
        Object before = members.get(property);
        if (before instanceof List<?> list) {
            all.addAll(list);
        } else if (before != null) {
            all.add(before);
        }
        values.stream().filter(v -> !all.contains(v)).forEach(all::add);
        if (!all.isEmpty()) {
            members.put(property, all.size() == 1 ? all.getFirst() : all);
        }
        return this;
    }

    /// How nodes of this graph are named: by the ids of the register, under a prefix of their own.
    static final class Ids {
        static final String PREFIX = "reg";

        private Ids() {}

        static String of(String path) {
            return PREFIX + ":" + path;
        }
    }
}
