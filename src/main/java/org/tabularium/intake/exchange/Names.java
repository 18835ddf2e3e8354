package org.tabularium.intake.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// Gives things ids: those they have in the file, where these are good for it, and fresh ones elsewhere.
final class Names {
    private final Graph graph;
    private final Map<Use, String> ids = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    /// A thing that is a part of several others is a part of its own in each.
    private record Use(Thing thing, String kind, String whole) {}

    Names(Graph graph) {
        this.graph = graph;
    }

    /// @param kind within which ids have to differ, what fresh ids begin with
    <E> Id<E> id(Thing thing, String kind) {
        return id(thing, kind, "");
    }

    /// The id of a part of something.
    ///
    /// @param whole id of what it is a part of
    <E> Id<E> id(Thing thing, String kind, String whole) {
        return new Id<>(ids.computeIfAbsent(new Use(thing, kind, whole), _ -> fresh(thing, kind, whole)));
    }

    /// An id for something that has only a name.
    <E> Id<E> made(String name, String kind, String whole) {
        Set<String> others = others(kind, whole);
        Id<E> id = Id.fresh(kind, name, others::contains);
        others.add(id.value());
        return id;
    }

    private String fresh(Thing thing, String kind, String whole) {
        Set<String> others = others(kind, whole);
        String own = Graph.local(thing.id());
        if (Id.isValid(own) && others.add(own)) {
            return own;
        }
        return made(own, kind, whole).value();
    }

    private Set<String> others(String kind, String whole) {
        return taken.computeIfAbsent(kind + "/" + whole, _ -> new HashSet<>());
    }

    /// What a thing is called: by its label or title, or what its term says.
    LocalText name(Thing thing) {
        for (String property : new String[] {"skos:prefLabel", "dct:title", "dpv:hasName"}) {
            LocalText name = thing.text(property);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return thing.isDescribed() || thing.id().isEmpty() ? LocalText.EMPTY
                : LocalText.of(Language.ENGLISH, spelled(Graph.local(thing.id())));
    }

    /// `AccessControlMethod` is “Access control method”.
    private static String spelled(String term) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            boolean begins = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(term.charAt(i - 1));
            words.append(begins ? " " + Character.toLowerCase(c) : String.valueOf(c));
        }
        return words.toString();
    }

    Graph graph() {
        return graph;
    }
}
