package org.tabularium.intake.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.model.Language;
import tools.jackson.databind.JsonNode;

/// The things of a document. What others call by another prefix, or in full, is called here as the program calls it.
final class Graph {
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, String> known;
    private final Map<String, Thing> named = new LinkedHashMap<>();
    private final List<Thing> roots = new ArrayList<>();
    private final List<Thing> inner = new ArrayList<>();
    private Language primary = Language.ENGLISH;
    /// Where in the document reading has come to.
    private String place = "";

    /// @param known addresses of vocabularies by the prefix under which the program knows them
    Graph(JsonNode document, Map<String, String> known) {
        this.known = known;
        JsonNode context = document.path("@context");
        if (context.isArray()) {
            context.forEach(this::prefixes);
        } else {
            prefixes(context);
        }
        JsonNode graph = document.path("@graph");
        if (graph.isArray()) {
            graph.forEach(n -> roots.add(thing(n)));
        } else if (document.isArray()) {
            document.forEach(n -> roots.add(thing(n)));
        } else {
            roots.add(thing(document));
            return;
        }
        if (document.isObject()) {
            roots.add(thing(document));
        }
    }

    private void prefixes(JsonNode context) {
        context.properties().forEach(p -> {
            JsonNode address = p.getValue().isObject() ? p.getValue().path("@id") : p.getValue();
            if (address.isString()) {
                prefixes.put(p.getKey(), address.asString());
            }
        });
    }

    Language primary() {
        return primary;
    }

    void primary(Language language) {
        primary = language;
    }

    /// The things that are described first of all.
    List<Thing> roots() {
        return roots.stream().distinct().toList();
    }

    /// All things that have a name.
    Collection<Thing> named() {
        return named.values();
    }

    /// Things without a name, within others.
    List<Thing> inner() {
        return inner;
    }

    /// A thing by its name; one nothing is said of if it is not described here.
    Thing thing(String id) {
        return named.containsKey(id) ? named.get(id) : new Thing(this, id);
    }

    /// The last part of a name, behind prefix and strokes.
    static String local(String id) {
        return id.substring(
                Math.max(Math.max(id.lastIndexOf('#'), id.lastIndexOf('/')), id.lastIndexOf(':')) + 1);
    }

    private Thing thing(JsonNode node) {
        JsonNode id = node.path("@id");
        Thing thing = id.isString() ? named.computeIfAbsent(name(id.asString()), n -> new Thing(this, n))
                : new Thing(this, "");
        if (!id.isString()) {
            inner.add(thing);
            thing.at(place);
        }
        String whole = id.isString() ? thing.id() : place;
        node.properties().forEach(p -> {
            int number = 0;
            for (JsonNode value : values(p.getValue())) {
                place = whole + "/" + name(p.getKey()) + (p.getValue().isArray() ? "/" + number++ : "");
                switch (p.getKey()) {
                    case "@type" -> thing.type(name(value.asString("")));
                    case "@id", "@context", "@graph" -> {}
                    // what is said in a way that is not known here is told as it stands
                    default -> thing.say(name(p.getKey()), p.getKey().startsWith("@")
                            ? new Said.Literal(value.toString(), "")
                            : said(value));
                }
            }
        });
        return thing;
    }

    private static Iterable<JsonNode> values(JsonNode node) {
        for (String list : List.of("@list", "@set")) {
            if (node.isObject() && node.size() == 1 && node.path(list).isArray()) {
                return node.path(list);
            }
        }
        return node.isArray() ? node : List.of(node);
    }

    private Said said(JsonNode value) {
        if (value.isObject() && value.has("@value")) {
            return new Said.Literal(value.path("@value").asString(""), value.path("@language").asString(""));
        }
        if (!value.isObject()) {
            return new Said.Literal(value.isArray() ? value.toString() : value.asString(""), "");
        }
        if (!value.has("@id")) {
            return new Said.Inner(thing(value));
        }
        return value.size() == 1 ? new Said.Link(name(value.path("@id").asString("")))
                : new Said.Link(thing(value).id());
    }

    /// A name as the program writes it: an address under a known prefix, or as it is.
    private String name(String written) {
        String whole = whole(prefixes.getOrDefault(written, written));
        return known.entrySet().stream().filter(p -> whole.startsWith(p.getValue()))
                .max(Comparator.comparingInt(p -> p.getValue().length()))
                .map(p -> p.getKey() + ":" + whole.substring(p.getValue().length())).orElse(whole);
    }

    private String whole(String written) {
        int colon = written.indexOf(':');
        String base = prefixes.get(colon < 0 ? "@vocab" : written.substring(0, colon));
        return base == null || written.startsWith("@") ? written : base + written.substring(colon + 1);
    }
}
