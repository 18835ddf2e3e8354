package org.tabularium.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words of a reader, from a file of `assets/intake`. Under each key stand phrases, mostly by language.
public record Spellings(String file, JsonNode root) {

    public static Spellings load(String name) {
        String file = "/assets/intake/" + name + ".json";
        try (InputStream in = Spellings.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no data " + file);
            }
            return new Spellings(file, JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All phrases under a key, whatever their language.
    public List<String> words(String key) {
        return words(root.path(key), key);
    }

    /// All words under a key, folded.
    public Set<String> set(String key) {
        return words(key).stream().map(Tokens::fold).collect(Collectors.toUnmodifiableSet());
    }

    /// The phrases of each entry under a key.
    public SequencedMap<String, List<String>> map(String key) {
        SequencedMap<String, List<String>> all = new LinkedHashMap<>();
        root.path(key).properties().forEach(e -> all.put(e.getKey(), words(e.getValue(), e.getKey())));
        if (all.isEmpty()) {
            throw new IllegalStateException(file + " says nothing of " + key);
        }
        return all;
    }

    private List<String> words(JsonNode node, String key) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        if (words.isEmpty()) {
            throw new IllegalStateException(file + " says nothing of " + key);
        }
        return List.copyOf(words);
    }

    private static void collect(JsonNode node, List<String> into) {
        if (node.isValueNode()) {
            into.add(node.asString());
        } else {
            node.forEach(child -> collect(child, into));
        }
    }
}
